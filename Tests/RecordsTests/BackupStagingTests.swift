import Foundation
import Testing
import Training

@testable import Records

struct BackupStagingTests {
  private let backup: TestBackup

  init() throws {
    backup = try TestBackup()
  }

  @Test func `everything is copied but secrets, typed lines and what is half made`() throws {
    let staged = try backup.staged()
    #expect(staged.isWhole)
    #expect(staged.description.people == 2 && staged.description.events == 7)
    #expect(
      try backup.files(backup.copy).keys.sorted() == [
        "archive/abc.json", "employees/1001/journal.jsonl", "employees/1001/scorecard.json",
        "employees/1002/journal.jsonl", "store.jsonl", "store.yaml",
      ])
    for (path, data) in try backup.files(backup.copy) {
      #expect(try Data(contentsOf: backup.home.root.appending(path: path)) == data)
    }
    #expect(TestJournal.mode(backup.copy.appending(path: "store.jsonl")) == 0o600)
    #expect(TestJournal.mode(backup.copy.appending(path: "employees/1001")) == 0o700)
  }

  @Test func `of a journal only complete lines are copied`() throws {
    let whole = TestJournal.bytes(["a", "b"])
    for tail in [Data("{\"half".utf8), Data(count: 5), Data([0, 0, 0x0A])] {
      try backup.write(backup.journal("1001"), whole + tail)
      #expect(try backup.staged().isWhole)
      #expect(try backup.files(backup.copy)[backup.journal("1001")] == whole)
    }
  }

  @Test func `a journal that breaks is copied as it is, and told`() throws {
    let broken = TestJournal.bytes(["a"]) + Data("nonsense\n{\"half".utf8)
    try backup.write(backup.journal("1001"), broken)
    let staged = try backup.staged()
    #expect(!staged.isWhole)
    let journal = staged.description.journals[0]
    #expect(journal.brokenAt == 2 && journal.head.lines == 1)
    #expect(try backup.files(backup.copy)[journal.path] == broken.dropLast(6))
  }

  @Test func `what is no file is told and not followed`() throws {
    try FileManager.default.createSymbolicLink(
      at: backup.home.root.appending(path: "linked"),
      withDestinationURL: backup.home.root.appending(path: "archive"))
    let staged = try backup.staged()
    #expect(staged.skipped == ["linked"] && !staged.isWhole)
    #expect(try backup.files(backup.copy)["linked/abc.json"] == nil)
  }

  @Test func `a home that is reached through a link is copied`() throws {
    let link = backup.home.root.appending(path: "link")
    try FileManager.default.createSymbolicLink(at: link, withDestinationURL: backup.home.root)
    try AtomicFile.makeFolder(backup.staging)
    let staged = try BackupStaging(
      of: Home(link), in: backup.staging, made: backup.moment, program: "0.1.0")
    #expect(staged.description.people == 2)
  }

  /// A till answers whenever a file was copied: the scorecard must not know of more than the
  /// journal, and what the journal names must be there.
  @Test func `a copy made while tills go on hangs together`() throws {
    let employee = backup.test.employee
    try FileManager.default.removeItem(at: backup.home.folder(of: employee))
    let record = try backup.test.record()
    let archive = Archive(backup.home.archive)
    var steps = 0
    func step() throws {
      steps += 1
      let digest = try archive.keep(Data("\(steps)".utf8))
      try record.append(
        .started(
          EventBody.Started(
            session: UUID(), run: UUID(), kind: .lesson, subject: "s", content: digest.hex,
            seed: Seed(1))), at: backup.test.now())
      try record.save()
    }
    try step()
    let staged = try backup.staged(goOn: step)
    let copy = Home(backup.copy)
    let copied = try EmployeeRecord.reading(employee, in: copy)
    #expect(copied.shortened == nil)
    #expect(copied.head.lines > 1 && copied.head.lines < record.head.lines)
    #expect(staged.description.journals.contains { $0.head == copied.head })
    for line in try JournalFile.read(url: copy.journal(of: employee)).lines {
      let event = try CanonicalJSON.decoded(Event.self, from: line)
      guard case .started(let started) = event.body else { continue }
      _ = try Archive(copy.archive).bytes(started.content)
    }
  }

  @Test func `a home without a journal is nothing to back up`() throws {
    let empty = try TestHome()
    try AtomicFile.makeFolder(backup.staging)
    #expect(throws: BackupProblem.nothingToBackUp(path: empty.home.root.path)) {
      try BackupStaging(
        of: empty.home, in: backup.staging, made: backup.moment, program: "0.1.0")
    }
  }

  @Test func `it stops between two files when told to`() throws {
    #expect(throws: BackupProblem.interrupted) {
      try backup.staged { throw BackupProblem.interrupted }
    }
  }
}
