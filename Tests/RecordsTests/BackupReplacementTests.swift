import Foundation
import Testing

@testable import Records

struct BackupReplacementTests {
  private let backup: TestBackup
  private let contents: BackupContents
  /// The home that the backup is put in the place of.
  private let parent: TestJournal
  private var here: Home { Home(parent.folder.appending(path: "home")) }

  init() throws {
    (backup, parent) = (try TestBackup(), try TestJournal())
    contents = try backup.contents()
  }

  private func write(_ path: String, _ text: String) throws {
    let url = here.root.appending(path: path)
    try AtomicFile.makeFolder(url.deletingLastPathComponent())
    try Data(text.utf8).write(to: url)
  }

  private func restore(disk: Disk = .system) throws -> URL? {
    try BackupReplacement.prepare(contents, insteadOf: here)
    return try BackupReplacement.swap(contents, insteadOf: here, label: "L", disk: disk)
  }

  @Test func `where nothing is, the records are put`() throws {
    let expected = try backup.files(backup.copy)
    #expect(chmod(backup.copy.appending(path: "store.yaml").path, 0o644) == 0)
    #expect(try restore() == nil)
    #expect(try backup.files(here.root) == expected)
    #expect(TestJournal.mode(here.storeValues) == 0o600)
    #expect(TestJournal.mode(here.root) == 0o700)
    #expect(TestJournal.mode(here.root.appending(path: "employees")) == 0o700)
  }

  @Test func `an empty folder is not kept`() throws {
    try AtomicFile.makeFolder(here.root)
    #expect(try restore() == nil)
    #expect(try FileManager.default.contentsOfDirectory(atPath: parent.folder.path) == ["home"])
  }

  @Test func `what was there is kept whole under another name`() throws {
    try write("employees/1001/journal.jsonl", "mine")
    let old = try backup.files(here.root)
    let aside = try #require(try restore())
    #expect(aside.lastPathComponent == "home.before-restore-L")
    #expect(try backup.files(aside) == old)
    #expect(here.everybody().map(\.text) == ["1001", "1002"])
    // The same second again: nothing kept is replaced.
    _ = try backup.staged()
    #expect(try restore()?.lastPathComponent == "home.before-restore-L-2")
    #expect(try backup.files(aside) == old)
  }

  @Test func `who is in both keeps PIN and typed lines, nobody else`() throws {
    try write("employees/1001/secret.json", "hash here")
    try write("employees/1001/history", "typed here")
    try write("employees/1003/secret.json", "hash of somebody who is not in the backup")
    let aside = try #require(try restore())
    let files = try backup.files(here.root)
    #expect(files["employees/1001/secret.json"] == Data("hash here".utf8))
    #expect(files["employees/1001/history"] == Data("typed here".utf8))
    #expect(files["employees/1002/secret.json"] == nil)
    #expect(files["employees/1003/secret.json"] == nil)
    #expect(try backup.files(aside).count == 3)
  }

  @Test(arguments: [FaultyDisk.Fault.refuses, .lies], 0..<3)
  func `a disk that refuses loses neither`(fault: FaultyDisk.Fault, call: Int) throws {
    try write("employees/1001/journal.jsonl", "mine")
    let (old, new) = (try backup.files(here.root), try backup.files(backup.copy))
    let disk = FaultyDisk(fault, at: call)
    #expect(throws: FileError.self) { try restore(disk: disk.disk) }
    let names = try FileManager.default.contentsOfDirectory(atPath: parent.folder.path)
    let all = try names.map { try backup.files(parent.folder.appending(path: $0)) }
    #expect(all.contains(old))
    let copies = all + [try backup.files(backup.copy)]
    #expect(copies.contains(new))
    if fault == .refuses, call < 2 { #expect(try backup.files(here.root) == old) }
  }

  @Test func `a home that is a link stays one`() throws {
    let real = parent.folder.appending(path: "real")
    try AtomicFile.makeFolder(real.appending(path: "x"))
    try FileManager.default.createSymbolicLink(at: here.root, withDestinationURL: real)
    let aside = try #require(try restore())
    #expect(aside.lastPathComponent == "real.before-restore-L")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: here.root.path) == real.path)
    #expect(here.everybody().count == 2)
  }
}
