import Foundation
import Integrity
import Samples
import Testing

@testable import Records
@testable import Training

struct NotedHeadsTests {
  private let test: TestHome
  private let store: TestStore
  private let key = SigningKey()

  init() throws {
    test = try TestHome()
    test.isDamaged = true
    store = try TestStore(in: test.home)
    try store.certify(key)
    try test.record().append(
      .added(EventBody.Added(name: "王芳", confirmed: false)), at: test.now())
  }

  private func all() throws -> [NotedHeads] {
    let record = try store.record()
    return NotedHeads.all(in: test.home, TrustedKeys(record.facts, record.keyring))
  }

  private func signers() throws -> [String?] { try all().map(\.signer?.key) }

  @Test func `a list names each journal by its first line, with its head`() throws {
    let list = try test.home.headsList(on: store.day(1)).list
    let urls = [test.home.storeJournal, test.home.journal(of: test.employee)]
    let expected = try urls.map { url in
      HeadsList.Entry(
        journal: try #require(try JournalFile.firstLine(of: url)),
        head: try JournalFile.read(url: url).head)
    }
    #expect(list == HeadsList(store: store.setUp.store, day: store.day(1), entries: expected))
    #expect(!list.text.contains("1001") && !list.text.contains("王芳"))
  }

  @Test func `kept lists are read back with who signed them`() throws {
    let list = try store.noteHeads(signedBy: key)
    try store.append(.settingsChanged(store.setUp.settings))
    let later = try store.noteHeads(on: 2)
    let root = try store.noteHeads(on: 3, signedBy: store.root)
    let stranger = try store.noteHeads(on: 4, signedBy: SigningKey())
    #expect(try all().map(\.list) == [list, later, root, stranger])
    #expect(try signers() == ["9001-1", nil, Keyring.root, nil])
    #expect(TestJournal.mode(test.home.heads.appending(path: list.fileName)) == 0o600)
  }

  @Test func `a list that was changed is signed by nobody`() throws {
    let list = try store.noteHeads(signedBy: key)
    let changed = HeadsList(store: list.store, day: list.day, entries: [list.entries[0]])
    try Data(changed.text.utf8).write(to: test.home.heads.appending(path: list.fileName))
    #expect(try all().map(\.list) == [changed])
    #expect(try signers() == [nil])
  }

  @Test func `what is dated after its key was revoked is signed by nobody`() throws {
    for day in 0...3 { try store.noteHeads(on: Double(day), signedBy: key) }
    try store.revoke("9001-1", at: 86_400)
    #expect(try signers() == ["9001-1", "9001-1", nil, nil])
  }

  @Test func `files that are no lists, links and pipes are passed over`() throws {
    let list = try store.noteHeads()
    let folder = test.home.heads
    let outside = test.home.root.appending(path: "list")
    try Data(list.text.utf8).write(to: outside)
    try Data(list.text.utf8).write(to: folder.appending(path: "notes"))
    try Data("x".utf8).write(to: folder.appending(path: "a.txt"))
    try Data([0xFF]).write(to: folder.appending(path: "b.txt"))
    try FileManager.default.createSymbolicLink(
      at: folder.appending(path: "c.txt"), withDestinationURL: outside)
    #expect(mkfifo(folder.appending(path: "d.txt").path, 0o600) == 0)
    try AtomicFile.makeFolder(folder.appending(path: "e.txt"))
    #expect(try all().map(\.name) == [list.fileName])
  }

  @Test func `a journal that breaks has no head to note`() throws {
    try Data("x\n".utf8).write(to: test.home.journal(of: test.employee))
    let (list, left) = try test.home.headsList(on: store.day(1))
    #expect(left.map(\.owner) == [.person(test.employee)] && left.first?.error is JournalError)
    #expect(list.entries.allSatisfy { $0.journal != Digest(of: Data()) })
  }

  @Test func `somebody without a line yet is left out`() throws {
    let other = try #require(EmployeeID("1002"))
    try AtomicFile.makeFolder(test.home.folder(of: other))
    try Data("{".utf8).write(to: test.home.journal(of: other))
    #expect(try test.home.headsList(on: store.day(1)).list.entries.count == 2)
  }
}
