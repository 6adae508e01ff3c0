import Foundation
import Testing

/// Records changed by hand, and what people are told; docs/TRUST.md says what is not noticed.
struct TamperingTests {
  private let day: BadDay
  private var card: URL { day.folder(of: "1001").appending(path: "scorecard.json") }

  /// 1001 has been through the lesson, with one answer wrong; 1002 has begun it.
  init() throws {
    day = try BadDay()
    let sitting = try Sitting(in: day, isCareful: false)
    try #require(sitting.isLessonDone, "\(sitting.transcript)")
    _ = try day.run([], "1002", "1", "李明", "1", "xx 1", "2", "/zt", "tc")
  }

  @Test func `a score changed in the scorecard is in no report`() throws {
    let text = try String(contentsOf: card, encoding: .utf8)
    let better = text.replacing("\"bestRight\" : 3", with: "\"bestRight\" : 4")
    try #require(better != text)
    try Data(better.utf8).write(to: card)
    let report = try day.run(["report"])
    #expect(report.status == 0)
    #expect(report.says("首次答对 3/4") && !report.says("首次答对 4/4"), "\(report.transcript)")
  }

  @Test func `a last line cut off is told at once, and in every report from then on`() throws {
    try cutLastLine()
    let first = try day.run(["report"])
    #expect(first.status == 1 && first.says("比以前短了"), "\(first.transcript)")
    let sitting = try Sitting(in: day)
    #expect(sitting.says("比以前短了") && sitting.isLessonDone, "\(sitting.transcript)")
    let kept = try FileManager.default.contentsOfDirectory(atPath: day.folder(of: "1001").path)
    #expect(kept.contains { $0.hasPrefix("scorecard.noted-") }, "\(kept)")
    let later = try day.run(["report"])
    #expect(later.status == 1 && (later.says("比以前短了") || later.says("换过了")), "\(later.transcript)")
  }

  @Test func `a last line changed is told like one cut off`() throws {
    let text = try String(contentsOf: day.journal, encoding: .utf8)
    let last = try #require(text.split(separator: "\n").last)
    let better = last.replacing(#""credit":"1/1""#, with: #""credit":"1/2""#)
    try #require(better != last)
    try Data(text.replacing(last, with: better).utf8).write(to: day.journal)
    #expect(try day.run([], "1001", "tc").says("换过了"))
    #expect(try day.run(["report"]).status == 1)
  }

  @Test func `without its scorecard a journal cut short is whole, which nobody can tell`() throws {
    try cutLastLine()
    try FileManager.default.removeItem(at: card)
    let report = try day.run(["report"])
    #expect(report.status == 0 && report.says("还没学完"), "\(report.transcript)")
    let sitting = try Sitting(in: day)
    #expect(sitting.isLessonDone && sitting.acknowledged.map(\.item) == ["word"])
  }

  @Test func `an older journal beside a newer scorecard is told`() throws {
    let older = try Data(contentsOf: day.journal)
    #expect(try Sitting(in: day).isLessonDone)
    try older.write(to: day.journal)
    #expect(try day.run([], "1001", "tc").says("比以前短了"))
    #expect(try day.run(["report"]).status == 1)
  }

  @Test func `a journal put back from a backup is no fault`() throws {
    let whole = try Data(contentsOf: day.journal)
    try cutLastLine()
    #expect(try day.run(["report"]).status == 1)
    try whole.write(to: day.journal)
    #expect(try day.run(["report"]).status == 0)
    #expect(try !day.run([], "1001", "tc").says("比以前短了"))
  }

  @Test func `somebody else's scorecard is not believed`() throws {
    let other = day.folder(of: "1002").appending(path: "scorecard.json")
    try Data(contentsOf: other).write(to: card)
    let till = try day.run([], "1001", "jd", "tc")
    #expect(till.says("王芳") && till.says("首次答对 3/4") && !till.says("李明"), "\(till.transcript)")
    let report = try day.run(["report"])
    #expect(report.status == 0 && report.says("首次答对 3/4"), "\(report.transcript)")
  }

  @Test func `somebody else's journal is told, and not gone on with`() throws {
    let other = try Data(contentsOf: day.folder(of: "1002").appending(path: "journal.jsonl"))
    try other.write(to: day.journal)
    #expect(try day.run([], "1001").says("里是 1002 的记录"))
    let report = try day.run(["report"])
    #expect(report.status == 1 && report.says("1001 的记录读不出来"), "\(report.transcript)")
    #expect(try Data(contentsOf: day.journal) == other)
  }

  @Test func `a line changed in the middle is named, and nothing is written after it`() throws {
    let text = try String(contentsOf: day.journal, encoding: .utf8)
    let better = text.replacing(#""reply":{"line":"jf"}"#, with: #""reply":{"line":"dd"}"#)
    try #require(better != text)
    try Data(better.utf8).write(to: day.journal)
    let line = try #require(
      text.split(separator: "\n").firstIndex { $0.contains(#""line":"jf""#) })
    // The line after it is the first that does not follow.
    let report = try day.run(["report"])
    #expect(report.status == 1 && report.says("在第 \(line + 2) 行"), "\(report.transcript)")
    let till = try day.run([], "1001", "xx 1", "tc")
    #expect(till.says("前后接不上") && !till.says("卡片 1/4"), "\(till.transcript)")
    #expect(try String(contentsOf: day.journal, encoding: .utf8) == better)
  }

  private func cutLastLine() throws {
    let lines = try String(contentsOf: day.journal, encoding: .utf8).split(separator: "\n")
    try Data((lines.dropLast().joined(separator: "\n") + "\n").utf8).write(to: day.journal)
  }
}
