import Foundation
import Integrity
import Testing

@testable import Records

struct BackupContentsTests {
  private let backup: TestBackup
  private var root: URL { backup.staging.appending(path: "countersign-backup") }

  init() throws {
    backup = try TestBackup()
    _ = try backup.staged()
  }

  private func problem() -> BackupProblem? {
    do {
      _ = try BackupContents(unpackedIn: backup.staging)
      return nil
    } catch {
      return error as? BackupProblem
    }
  }

  private func write(_ path: String, _ text: String) throws {
    try Data(text.utf8).write(to: root.appending(path: path))
  }

  /// Makes the list agree with the files again, as somebody would who knows how.
  private func listAnew() throws {
    var manifest = BackupManifest()
    for (path, data) in try backup.files(root) where path != "MANIFEST.sha256" {
      manifest.note(Digest(of: data), of: path)
    }
    try write("MANIFEST.sha256", manifest.text)
  }

  @Test func `what was packed is whole`() throws {
    let contents = try BackupContents(unpackedIn: backup.staging)
    #expect(contents.description.people == 2 && contents.description.events == 7)
    #expect(contents.home.everybody().map(\.text) == ["1001", "1002"])
  }

  @Test func `a file that was changed, or is missing, is named`() throws {
    try write("records/store.yaml", "limit: 2")
    #expect(problem() == .damagedMember("records/store.yaml"))
    try FileManager.default.removeItem(at: root.appending(path: "records/store.yaml"))
    #expect(problem() == .damagedMember("records/store.yaml"))
  }

  @Test(arguments: ["records/new.txt", "records/employees/1001/secret.json"])
  func `a file that was added is named`(path: String) throws {
    try write(path, "x")
    #expect(problem() == .foreignMember(path))
  }

  @Test func `nobody gets a PIN from a backup, whatever its list says`() throws {
    try write("records/employees/1001/secret.json", "hash")
    try listAnew()
    #expect(problem() == .foreignMember("records/employees/1001/secret.json"))
  }

  @Test func `a journal must hang together though the list agrees`() throws {
    let path = "records/" + backup.journal("1001")
    let whole = try Data(contentsOf: root.appending(path: path))
    for bytes in [whole + Data("x".utf8), whole + Data("x\n".utf8), whole.dropLast(10), Data()] {
      try bytes.write(to: root.appending(path: path))
      try listAnew()
      #expect(problem() == .damagedMember(path))
    }
    try FileManager.default.removeItem(at: root.appending(path: path))
    try listAnew()
    #expect(problem() == .damagedMember("BACKUP.json"))
  }

  @Test func `a journal that was broken before is what it was`() throws {
    try backup.write(
      backup.journal("1001"), TestJournal.bytes(["a"]) + Data("nonsense\n".utf8))
    _ = try backup.staged()
    #expect(problem() == nil)
  }

  @Test func `what is no backup says so, and a newer one what to do`() throws {
    try write("BACKUP.json", "{\"format\": 2}")
    #expect(problem() == .newerFormat(2))
    try write("BACKUP.json", "{\"format\": 1}")
    #expect(problem() == .damagedMember("BACKUP.json"))
    try write("BACKUP.json", "nonsense")
    #expect(problem() == .notABackup)
    try FileManager.default.removeItem(at: backup.staging)
    #expect(problem() == .notABackup)
  }

  @Test func `a list that cannot be read is named`() throws {
    try write("MANIFEST.sha256", "nonsense")
    #expect(problem() == .damagedMember("MANIFEST.sha256"))
    try FileManager.default.removeItem(at: root.appending(path: "MANIFEST.sha256"))
    #expect(problem() == .damagedMember("MANIFEST.sha256"))
  }
}
