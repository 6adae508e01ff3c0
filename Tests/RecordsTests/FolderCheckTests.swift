import Foundation
import Integrity
import Samples
import Testing

@testable import Records
@testable import Training

/// What lies in a home that should not, and what is open to others; as `doctor` finds and repairs it.
struct FolderCheckTests {
  private let test: TestHome
  private let store: TestStore
  private var root: URL { test.home.root }
  private var doctor: Doctor { Doctor(test.home) }

  init() throws {
    test = try TestHome()
    test.isDamaged = true
    store = try TestStore(in: test.home)
    try put("{}", "keys/root.key.json")
    let record = try test.record()
    try record.append(
      .added(EventBody.Added(name: "王芳", confirmed: false)), at: test.now())
    _ = try record.begin(.lesson(Samples.lesson), seed: Samples.seed, at: test.now())
    try record.save()
    #expect(chmod(root.appending(path: "keys/root.pem").path, 0o600) == 0)
    #expect(try found() == [])
  }

  private func put(_ text: String, _ name: String, mode: mode_t = 0o600) throws {
    let url = root.appending(path: name)
    try Data(text.utf8).write(to: url)
    #expect(chmod(url.path, mode) == 0)
  }

  private func found() throws -> [String] {
    try doctor.findings(on: Timestamp(date: Samples.start, offset: 0).day).map {
      "\($0.kind)".replacing(root.path + "/", with: "")
    }
  }

  private func repair() throws {
    for finding in try doctor.findings(on: Timestamp(date: Samples.start, offset: 0).day) {
      try doctor.repair(finding)
    }
  }

  private func names() throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: root.path).sorted()
  }

  /// Expects findings that no repair changes.
  private func expectLeft(
    _ kinds: String..., sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let before = try names()
    #expect(try found() == kinds, sourceLocation: sourceLocation)
    try repair()
    #expect(try found() == kinds, sourceLocation: sourceLocation)
    #expect(try names() == before, sourceLocation: sourceLocation)
  }

  @Test(arguments: [
    ("store.jsonl", 0o644, 0o600), ("employees/1001/journal.jsonl", 0o666, 0o600),
    ("employees/1001/journal.jsonl", 0o604, 0o600), ("keys/root.key.json", 0o440, 0o400),
    ("employees", 0o755, 0o700), ("employees/1001", 0o701, 0o700), ("keys", 0o770, 0o700),
    ("archive", 0o750, 0o700), ("", 0o755, 0o700),
  ])
  func `what is open to others is closed, and stays what it was for its owner`(
    name: String, mode: mode_t, right: mode_t
  ) throws {
    let path = name.isEmpty ? root.path : root.appending(path: name).path
    #expect(chmod(path, mode) == 0)
    let told =
      "permissions(path: \"\(name.isEmpty ? root.path : name)\", mode: \(mode), right: \(right))"
    #expect(try found() == [told])
    let before = try test.journal()
    try repair()
    #expect(try found() == [])
    #expect(TestJournal.mode(URL(filePath: path)) == right)
    #expect(try test.journal() == before)
  }

  @Test(arguments: [0o600, 0o400, 0o700, 0o200])
  func `what is open to its owner alone is nobody's business`(mode: mode_t) throws {
    try put("", "store.yaml", mode: mode)
    #expect(try found() == [])
  }

  @Test func `a link is told, and what it leads to is left alone`() throws {
    let outside = root.appendingPathExtension("outside")
    try Data("x".utf8).write(to: outside)
    defer { try? FileManager.default.removeItem(at: outside) }
    #expect(chmod(outside.path, 0o644) == 0)
    for name in ["store.yaml", "heads", "employees/1001/history"] {
      let link = root.appending(path: name)
      try FileManager.default.createSymbolicLink(at: link, withDestinationURL: outside)
      try expectLeft("link(path: \"\(name)\")")
      #expect(unlink(link.path) == 0)
    }
    let folder = test.home.folder(of: store.manager)
    try FileManager.default.createSymbolicLink(at: folder, withDestinationURL: outside)
    let kinds = try found().map { $0.prefix { $0 != "(" } }
    #expect(kinds == ["link", "unreadable"])
    try repair()
    #expect(TestJournal.mode(outside) == 0o644)
  }

  @Test func `a home may itself be reached by a link`() throws {
    let link = root.appendingPathExtension("link")
    try FileManager.default.createSymbolicLink(at: link, withDestinationURL: root)
    defer { try? FileManager.default.removeItem(at: link) }
    #expect(
      try Doctor(Home(link)).findings(on: Timestamp(date: Samples.start, offset: 0).day).isEmpty)
  }

  @Test(arguments: [
    "scorecard.json.1a2b3c.tmp", "employees/1001/secret.json.zz9.tmp", "keys/root.pem.0.tmp",
    "employees/1001/history.new", "archive/\(String(repeating: "0", count: 64)).json.abc.tmp",
  ])
  func `what a write that was cut off left is removed`(name: String) throws {
    let before = try names()
    try put("half", name)
    #expect(try found() == ["leftover(path: \"\(name)\")"])
    try repair()
    #expect(try found() == [])
    #expect(try names() == before)
  }

  @Test(arguments: ["notes.new", "notes.tmp", "scorecard.json.AB.tmp", "history.new", ".x"])
  func `what somebody else put there is strange, and stays`(name: String) throws {
    try put("mine", name)
    try expectLeft("strange(path: \"\(name)\")")
  }

  @Test func `a folder is no leftover, whatever it is called`() throws {
    try AtomicFile.makeFolder(root.appending(path: "a.b.tmp"))
    try put("mine", "a.b.tmp/file")
    try expectLeft("strange(path: \"a.b.tmp\")")
    try AtomicFile.makeFolder(root.appending(path: "employees/1001/history.new"))
    try repair()
    #expect(try names().contains("employees/1001/history.new"))
  }

  @Test(arguments: ["１００１", "1001 ", "no number", "x/../1002".replacing("/", with: "_")])
  func `a folder that is nobody's number is strange`(name: String) throws {
    try AtomicFile.makeFolder(root.appending(path: "employees/" + name))
    try expectLeft("strange(path: \"employees/\(name)\")")
  }

  @Test func `what was asked and is gone or changed is told`() throws {
    let content = try #require(try test.record().card.open.first).started.content
    let file = "archive/\(content).json"
    try put("{}", file)
    try expectLeft("archiveDamaged(path: \"\(file)\")")
    try FileManager.default.removeItem(at: root.appending(path: file))
    try expectLeft("archiveMissing(hex: \"\(content)\")")
  }

  @Test func `keys that are not there, and certificates that were changed, are told`() throws {
    try store.certify(SigningKey(), to: test.employee)
    #expect(chmod(root.appending(path: "keys/1001-1.pem").path, 0o600) == 0)
    try expectLeft("keyMissing(key: \"1001-1\")")
    try put("{}", "keys/1001-1.key.json")
    try put("{}", "keys/1001-1.cert.json")
    try expectLeft("badCertificate(key: \"1001-1\")")
    try FileManager.default.removeItem(at: root.appending(path: "keys/root.key.json"))
    try store.revoke("1001-1")
    try FileManager.default.removeItem(at: root.appending(path: "keys/1001-1.key.json"))
    try expectLeft("keyMissing(key: \"root\")", "badCertificate(key: \"1001-1\")")
  }

  @Test func `a key whose signer is not here any more is told`() throws {
    try store.certify(SigningKey())
    #expect(chmod(root.appending(path: "keys/9001-1.pem").path, 0o600) == 0)
    try put("{}", "keys/9001-1.key.json")
    try expectLeft("keyOfLeaver(key: \"9001-1\")")
  }

  @Test func `a journal that a list names and nobody has is told`() throws {
    let list = try store.noteHeads()
    try FileManager.default.removeItem(at: test.home.folder(of: test.employee))
    try expectLeft("missingJournal(list: \"\(list.fileName)\", lines: 2)")
  }

  @Test func `without a home there is nothing to find`() throws {
    #expect(
      try Doctor(Home(root.appending(path: "elsewhere"))).findings(
        on: Timestamp(date: Samples.start, offset: 0).day
      ).isEmpty)
  }
}
