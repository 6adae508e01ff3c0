import Foundation
import Testing

@testable import Records

struct BackupComparisonTests {
  typealias Relation = BackupComparison.Relation

  @Test(
    arguments: [
      (["a", "b"], ["a", "b"], .same),
      (["a"], ["a", "b", "c"], .older(lost: 2)),
      (["a", "b", "c"], ["a"], .newer(gained: 2)),
      (["a", "b"], ["a", "c", "d"], .forked(common: 1, lost: 2, gained: 1)),
      (["b"], ["c"], .forked(common: 0, lost: 1, gained: 1)),
      ([], ["a"], .older(lost: 1)), ([], [], .same),
      (nil, ["a", "b"], .onlyHere(lost: 2)), (["a"], nil, .onlyInBackup(gained: 1)),
    ] as [([String]?, [String]?, Relation)])
  func `journals are compared from their first line`(
    backup: [String]?, here: [String]?, relation: Relation
  ) {
    #expect(
      Relation(backup: backup.map(TestJournal.bytes), here: here.map(TestJournal.bytes))
        == relation)
  }

  @Test func `a line that is being written here is no difference`() {
    let bytes = TestJournal.bytes(["a"])
    #expect(Relation(backup: bytes, here: bytes + Data("{\"half".utf8)) == .same)
    // One changed in its middle is another from there on, though the chain is broken.
    let changed = TestJournal.bytes(["x"]) + TestJournal.bytes(["a", "b"]).dropFirst(bytes.count)
    #expect(
      Relation(backup: TestJournal.bytes(["a", "b"]), here: changed)
        == .forked(common: 0, lost: 2, gained: 2))
  }

  @Test func `a home just backed up is the same`() throws {
    let backup = try TestBackup()
    let comparison = try BackupComparison(of: backup.contents(), with: backup.home)
    #expect(comparison.isSame && comparison.hasRecordsHere && comparison.lost == 0)
    #expect(comparison.journals.map(\.path).count == 3)
  }

  @Test func `what would be lost is told by journal`() throws {
    let backup = try TestBackup()
    let contents = try backup.contents()
    try backup.write(backup.journal("1001"), ["a", "b", "c", "d", "e"])
    try backup.write(backup.journal("1002"), ["a", "x"])
    try backup.write(backup.journal("1003"), ["n"])
    try FileManager.default.removeItem(at: backup.home.storeJournal)
    let comparison = try BackupComparison(of: contents, with: backup.home)
    #expect(
      comparison.journals.map(\.relation) == [
        .older(lost: 2), .forked(common: 1, lost: 1, gained: 2), .onlyHere(lost: 1),
        .onlyInBackup(gained: 1),
      ])
    #expect(comparison.lost == 4 && comparison.isForked && !comparison.isSame)
  }

  @Test func `other files that are missing or different are told, scorecards apart`() throws {
    let backup = try TestBackup()
    let contents = try backup.contents()
    try backup.write("employees/1001/scorecard.json", Data("other".utf8))
    #expect(try BackupComparison(of: contents, with: backup.home).isSame)
    try backup.write("archive/abc.json", Data("damaged".utf8))
    try FileManager.default.removeItem(at: backup.home.storeValues)
    let comparison = try BackupComparison(of: contents, with: backup.home)
    #expect(comparison.otherFiles == ["archive/abc.json", "store.yaml"])
    #expect(!comparison.isSame && comparison.lost == 0)
  }

  @Test func `a home without records has none to lose`() throws {
    let backup = try TestBackup()
    let contents = try backup.contents()
    for home in [try TestHome().home, Home(backup.home.root.appending(path: "none"))] {
      let comparison = try BackupComparison(of: contents, with: home)
      #expect(!comparison.hasRecordsHere && comparison.lost == 0)
    }
  }

  @Test(.timeLimit(.minutes(1)))
  func `a pipe or a link in the place of a file here is another file`() throws {
    let backup = try TestBackup()
    let contents = try backup.contents()
    let file = backup.home.root.appending(path: "store.yaml")
    let kept = backup.home.root.appending(path: "kept.yaml")
    try FileManager.default.moveItem(at: file, to: kept)
    try #require(mkfifo(file.path, 0o600) == 0)
    #expect(
      try BackupComparison(of: contents, with: backup.home).otherFiles == ["store.yaml"])
    try FileManager.default.removeItem(at: file)
    try FileManager.default.createSymbolicLink(at: file, withDestinationURL: kept)
    #expect(
      try BackupComparison(of: contents, with: backup.home).otherFiles == ["store.yaml"])
  }
}
