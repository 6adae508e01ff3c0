import Foundation
import Samples
import Testing
import Training

@testable import Reports

@Suite struct ICalendarTests {
  private let madeAt = SampleStore.now

  private func calendar(_ entries: [CalendarEntry], name: String = "n") -> ICalendar {
    ICalendar(name: name, language: .en, madeAt: madeAt, version: "1.0", entries: entries)
  }

  private func day(_ text: String) throws -> Day { try #require(Day(text)) }

  @Test func aCalendarIsLinesThatEndWithCRAndLF() throws {
    let entry = CalendarEntry(
      id: "drill.1001", day: try day("2026-12-31"), summary: "1001: two", details: "do it")
    #expect(
      calendar([entry]).text.components(separatedBy: "\r\n") == [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Countersign//countersign 1.0//EN",
        "CALSCALE:GREGORIAN", "METHOD:PUBLISH", "X-WR-CALNAME:n", "BEGIN:VEVENT",
        "UID:drill.1001@countersign", "DTSTAMP:20261124T010000Z", "SEQUENCE:29924700",
        "DTSTART;VALUE=DATE:20261231", "DTEND;VALUE=DATE:20270101", "SUMMARY:1001: two",
        "DESCRIPTION:do it", "TRANSP:TRANSPARENT", "END:VEVENT", "END:VCALENDAR", "",
      ])
  }

  @Test func aLaterExportOverridesAnEarlierOne() throws {
    let entry = CalendarEntry(id: "a", day: try day("2026-12-31"), summary: "s")
    let later = ICalendar(
      name: "n", language: .en,
      madeAt: Timestamp(date: madeAt.date.addingTimeInterval(60), offset: 0), version: "1.0",
      entries: [entry])
    #expect(calendar([entry]).text.contains("SEQUENCE:29924700\r\n"))
    #expect(later.text.contains("SEQUENCE:29924701\r\n"))
  }

  @Test(arguments: [
    ("a,b;c\\d", #"a\,b\;c\\d"#), ("one\ntwo\r\nthree", #"one\ntwo\nthree"#),
    ("\u{7}bell\u{1B}[2J", "bell[2J"), ("“复习”：", "“复习”："), ("", ""),
  ])
  func whatHasAMeaningIsEscaped(_ text: String, _ escaped: String) {
    #expect(ICalendar.escaped(text) == escaped)
  }

  @Test(arguments: ["x", "é", "复", "😀", "x复", "复x😀"], [1, 24, 25, 26, 74, 75, 76, 150, 300])
  func longLinesAreFoldedBetweenCharacters(_ part: String, _ count: Int) {
    let line = "SUMMARY:" + String(repeating: part, count: count)
    let folded = ICalendar.folded(line).components(separatedBy: "\r\n")
    for line in folded {
      #expect(line.utf8.count <= 75)
    }
    // As a reader unfolds it.
    #expect(folded.dropFirst().allSatisfy { $0.hasPrefix(" ") })
    let unfolded = (folded.first ?? "") + folded.dropFirst().map { $0.dropFirst() }.joined()
    #expect(unfolded == line)
    #expect(folded.count == 1 || line.utf8.count > 75)
  }

  @Test func anAccentMayStandAloneButNoOctetDoes() {
    let line = "S:" + String(repeating: "e\u{301}", count: 60)
    let folded = ICalendar.folded(line)
    // The space may have an accent of its own now, so characters do not tell.
    let read = String(decoding: folded.utf8.split(separator: "\r\n ".utf8).joined(), as: UTF8.self)
    #expect(read.unicodeScalars.elementsEqual(line.unicodeScalars))
  }
}
