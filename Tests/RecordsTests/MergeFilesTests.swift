import Foundation
import Integrity
import Samples
import Testing

@testable import Records
@testable import Training

/// What is copied beside the journals when tills merge.
struct MergeFilesTests {
  private let tills: TestTills
  private var ours: Home { tills.homes[0] }
  private var theirs: Home { tills.homes[1] }

  init() throws {
    tills = try TestTills(2)
    try tills.add()
    try tills.copy(0, to: 1)
  }

  private func names(_ folder: URL) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()
  }

  private func put(_ text: String, _ name: String, in folder: URL) throws {
    try AtomicFile.makeFolder(folder)
    try Data(text.utf8).write(to: folder.appending(path: name))
  }

  /// Both are one store, whose keys are at theirs.
  private func setUp() throws -> TestStore {
    let store = try TestStore(in: theirs)
    try FileManager.default.copyItem(at: theirs.storeJournal, to: ours.storeJournal)
    return store
  }

  @Test func `what was asked there can be gone on with here`() throws {
    let record = try tills.record(1)
    _ = try record.begin(.lesson(Samples.lesson), seed: Samples.seed, at: tills.now())
    let result = try tills.merge(1, into: 0)
    #expect(result.archived == names(theirs.archive).count)
    #expect(names(ours.archive) == names(theirs.archive))
    let here = try tills.record(0)
    let live = try here.resume(try #require(here.card.open.first), at: tills.now())
    #expect(live.activity.prompt != nil)
    #expect(try tills.merge(1, into: 0).archived == 0)
  }

  @Test func `of their archive only what is what its name says is copied, and nothing replaced`()
    throws
  {
    let good = try Archive(theirs.archive).keep(Data("good".utf8)).hex
    let bad = Digest(of: Data("bad".utf8)).hex
    try put("changed", bad + ".json", in: theirs.archive)
    try put("x", "notes.txt", in: theirs.archive)
    try put("x", String(repeating: "x", count: 255), in: theirs.archive)
    let kept = try Archive(theirs.archive).keep(Data("kept".utf8)).hex
    try put("damaged here", kept + ".json", in: ours.archive)
    let linked = Digest(of: Data("linked".utf8)).hex
    try put("linked", "target", in: theirs.root)
    try FileManager.default.createSymbolicLink(
      at: theirs.archive.appending(path: linked + ".json"),
      withDestinationURL: theirs.root.appending(path: "target"))
    #expect(mkfifo(theirs.archive.appending(path: "pipe.json").path, 0o600) == 0)
    try tills.merge(1, into: 0)
    #expect(names(ours.archive) == [good + ".json", kept + ".json"].sorted())
    #expect(
      try String(contentsOf: ours.archive.appending(path: kept + ".json"), encoding: .utf8)
        == "damaged here")
    #expect(TestJournal.mode(ours.archive.appending(path: good + ".json")) == 0o600)
  }

  @Test(arguments: ["archive", "keys", "heads"])
  func `folders that are links are not looked into`(folder: String) throws {
    _ = try setUp()
    let (link, elsewhere) = (
      theirs.root.appending(path: folder), theirs.root.appending(path: "elsewhere")
    )
    try? FileManager.default.removeItem(at: elsewhere)
    if FileManager.default.fileExists(atPath: link.path) {
      try FileManager.default.moveItem(at: link, to: elsewhere)
    } else {
      try put("x", Digest(of: Data("x".utf8)).hex + ".json", in: elsewhere)
    }
    try FileManager.default.createSymbolicLink(at: link, withDestinationURL: elsewhere)
    let before = names(ours.root.appending(path: folder))
    try tills.merge(1, into: 0)
    #expect(names(ours.root.appending(path: folder)) == before)
  }

  @Test func `keys come with their certificates, locked and strange ones do not`() throws {
    let store = try setUp()
    try store.certify(SigningKey())
    for name in ["root.key.json", "9001-1.key.json", "id_ed25519", "9002-1.pem", "evil.cert.json"] {
      try put("x", name, in: theirs.keys)
    }
    try tills.merge(1, into: 0)
    #expect(
      names(ours.keys) == ["9001-1.cert.json", "9001-1.cert.json.sig", "9001-1.pem", "root.pem"])
    let facts = try StoreRecord(in: ours).facts
    #expect(facts.setUp == store.setUp)
    #expect(try Verification(in: ours).badCertificates.isEmpty)
  }

  @Test(arguments: ["9001-1.cert.json", "9001-1.cert.json.sig", "9001-1.pem", "root.pem"])
  func `of these, none that was changed`(name: String) throws {
    let store = try setUp()
    try store.certify(SigningKey())
    let file = theirs.keys.appending(path: name)
    try (Data(contentsOf: file) + Data("x".utf8)).write(to: file)
    try tills.merge(1, into: 0)
    #expect(!names(ours.keys).contains(name))
  }

  @Test func `lists of heads that stand here come with their signatures`() throws {
    let store = try setUp()
    let key = SigningKey()
    try store.certify(key)
    let list = try store.noteHeads(signedBy: key)
    try tills.merge(1, into: 0)
    #expect(names(ours.heads) == [list.fileName, list.fileName + ".sig"])
    let verified = try Verification(in: ours)
    #expect(verified.isGood)
    #expect(verified.journals.map(\.signed?.key) == ["9001-1", "9001-1"])
  }

  @Test func `a list of a till that went another way is no reproach to ours`() throws {
    try tills.append(.pinSet, at: 1)
    let theirStore = try setUp()
    let fork = try theirStore.noteHeads(on: 1, signedBy: theirStore.root)
    try tills.append(.languageChosen(EventBody.LanguageChosen(language: .en)), at: 0)
    try tills.merge(1, into: 0)
    #expect(names(ours.heads) == [fork.fileName, fork.fileName + ".sig"])
    #expect(try Verification(in: ours).isGood, "the line it names is in an envelope")

    // What is noted there now ends with an envelope of ours, which is nowhere here.
    try tills.merge(0, into: 1)
    let later = try theirStore.noteHeads(on: 2)
    try tills.append(.languageChosen(EventBody.LanguageChosen(language: .zh)), at: 0)
    try tills.merge(1, into: 0)
    #expect(!names(ours.heads).contains(later.fileName))
    for home in [ours, theirs] { #expect(try Verification(in: home).isGood) }
  }

  @Test func `once brought in, a list tells when the envelopes are cut off`() throws {
    try tills.append(.pinSet, at: 1)
    let theirStore = try setUp()
    try theirStore.noteHeads()
    try tills.append(.languageChosen(EventBody.LanguageChosen(language: .en)), at: 0)
    let before = try tills.journal(0)
    try tills.merge(1, into: 0)
    try before.write(to: ours.journal(of: tills.employee))
    #expect(try !Verification(in: ours).isGood)
  }

  @Test func `lists that were made up, changed or misnamed stay where they are`() throws {
    let store = try setUp()
    let list = try store.noteHeads()
    let invented = HeadsList(
      store: nil, day: store.day(2),
      entries: list.entries.map {
        HeadsList.Entry(
          journal: $0.journal,
          head: JournalHead(length: 999, lines: 99, digest: Digest(of: Data("x".utf8))))
      })
    let strange = HeadsList(
      store: nil, day: store.day(3),
      entries: [HeadsList.Entry(journal: Digest(of: Data()), head: list.entries[0].head)])
    for list in [invented, strange] { try theirs.keep(list, signature: Data(count: 64)) }
    try put(list.text, "2027-01-01-00000000.txt", in: theirs.heads)
    try put("x", "readme.txt", in: theirs.heads)
    try put("x", "readme.txt.sig", in: theirs.heads)
    try tills.merge(1, into: 0)
    #expect(names(ours.heads) == [list.fileName])
    #expect(try Verification(in: ours).isGood)
  }
}
