import Foundation
import Samples
import Testing
import Training

@testable import Records

struct BackupDescriptionTests {
  @Test func `people are counted by their journals, events by all`() throws {
    let head = JournalHead(length: 10, lines: 3, digest: .zero)
    let paths = [
      "employees/0012/journal.jsonl", "employees/1001/journal.jsonl", "store.jsonl",
      "employees/１００２/journal.jsonl", "employees/1003/old/journal.jsonl",
    ]
    let backup = BackupDescription(
      format: 1, made: try #require(Timestamp("2026-11-24T09:05:07.000+08:00")), program: "0.1.0",
      journals: paths.map { .init(path: $0, head: head, brokenAt: nil) })
    #expect(backup.people == 2 && backup.events == 15)
    #expect(backup.journals.map { $0.owner?.text } == ["0012", "1001", nil, nil, nil])
    #expect(BackupDescription.label(of: backup.made) == "20261124T090507")
  }

  @Test(arguments: [
    ("employees/1001/secret.json", true), ("employees/1001/history", true), ("a.x1.tmp", true),
    ("store.new", true), ("employees/1001/journal.jsonl", false), ("secret.json/x", false),
    ("history.txt", false), ("scorecard.noted-3-ab.json", false),
  ])
  func `secrets, typed lines and half-made files are left out`(path: String, isLeftOut: Bool) {
    #expect(BackupDescription.leavesOut(path) == isLeftOut)
  }

  @Test func `what a backup is called can be told: it is never taken for a card number`() {
    let labels = (0..<200).map {
      BackupDescription.label(
        of: Timestamp(date: Samples.start + Double($0 * 4_999), offset: 8 * 3600))
    }
    #expect(labels.filter { CardNumber.isIn("home.before-restore-\($0)") } == [])
    #expect(Set(labels).count == labels.count)
  }
}
