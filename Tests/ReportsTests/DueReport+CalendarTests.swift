import Foundation
import Messages
import Records
import Samples
import Testing
import Training

@testable import Reports

@Suite struct DueReportCalendarTests {
  private func calendar(
    _ language: Language = .en, day: Day = SampleRefreshers.day
  ) throws -> ICalendar {
    let survey = try SampleSurvey.survey(
      of: SampleRefreshers.people(), doubts: [], leavers: 0, day: day)
    return DueReport(survey, SampleRefreshers.catalogue, .team(showsForecast: false), days: 14)
      .calendar(Phrasebook.of(language), version: "1.0")
  }

  private func entries(_ kind: String, in calendar: ICalendar) -> [CalendarEntry] {
    calendar.entries.filter { $0.id.hasPrefix(kind + ".") }
  }

  /// What another reader must find in the file.
  private struct Expected: Encodable {
    let name: String
    let entries: [Entry]

    struct Entry: Encodable {
      let id: String
      let day: Day
      let summary: String
      let details: String
    }

    init(_ calendar: ICalendar) {
      name = calendar.name
      entries = calendar.entries.map {
        Entry(id: $0.id, day: $0.day, summary: $0.summary, details: $0.details)
      }
    }
  }

  @Test(arguments: Language.allCases)
  func everyEntryHasItsOwnNameAndSaysWhom(_ language: Language) throws {
    let calendar = try calendar(language)
    #expect(Set(calendar.entries.map(\.id)).count == calendar.entries.count)
    for entry in calendar.entries.dropLast() {
      #expect(entry.summary.hasPrefix("100"), "\(entry)")
      #expect(entry.day >= SampleRefreshers.day, "\(entry)")
    }
    #expect(calendar.entries.last?.id.hasPrefix("horizon.") ?? false)
    try Kept.keep(
      calendar: calendar.text, JSONEncoder().encode(Expected(calendar)),
      as: "due-\(language.rawValue)")
  }

  @Test func whatEndsStandsOnItsDayAndBeforeItWhenItCanBeRenewed() throws {
    let calendar = try calendar()
    let expiry = entries("expiry", in: calendar).filter { $0.summary.hasPrefix("1001") }
    #expect(expiry.map(\.day.description) == ["2026-12-10"])
    // Its window is open already.
    #expect(entries("renewable", in: calendar).isEmpty)
    let before = try self.calendar(day: SampleSurvey.date("2026-10-01"))
    #expect(entries("renewable", in: before).map(\.day.description) == ["2026-10-11"])
    #expect(entries("expiry", in: before).map(\.id) == expiry.map(\.id))
  }

  @Test func firstCertificatesAndRulesToLearnAgainHaveTheirDays() throws {
    let calendar = try calendar()
    let deadlines = entries("deadline", in: calendar)
    #expect(
      deadlines.contains { $0.summary.hasPrefix("1005") && $0.day.description == "2026-12-23" })
    let changes = entries("retraining", in: calendar)
    // One is over already.
    #expect(changes.map(\.day) == [SampleRefreshers.day, SampleSurvey.date("2027-01-03")])
    #expect(changes.last?.details.contains("Another new rule") ?? false)
  }

  @Test func whatIsOverStandsOnTheDayOfTheExport() throws {
    let chinese = try calendar(.zh)
    let over = try #require(entries("deadline", in: chinese).first { $0.summary.contains("1002") })
    #expect(over.day == SampleRefreshers.day)
    #expect(over.summary.hasPrefix("1002 Li Na：拿证期限 11-11 已过"))
    let learnAgain = try #require(entries("retraining", in: chinese).first)
    #expect(learnAgain.summary.hasSuffix("补学期限 10-31 已过"))
    let later = try calendar(.zh, day: SampleSurvey.date("2027-01-04"))
    let expired = try #require(
      entries("expiry", in: later).first { $0.summary.hasPrefix("1001") })
    #expect(expired.summary.contains("2026-12-10 已过"))
    #expect(entries("expiry", in: chinese).map(\.id).contains(expired.id))
    #expect(try entries("deadline", in: calendar()).allSatisfy { !$0.summary.contains("first") })
  }

  @Test func theNoteSpeaksOfWhoIsToDrill() throws {
    let notes = entries("drill", in: try calendar(.zh)).filter { $0.summary.hasPrefix("1001") }
    #expect(!notes.isEmpty && notes.allSatisfy { $0.details.hasPrefix("请王芳复习：") })
  }

  @Test func theSameDayIsTheSameEntryInALaterExport() throws {
    let today = Set(try entries("drill", in: calendar()).map(\.id))
    let tomorrow = Set(
      try entries("drill", in: calendar(day: Day(number: SampleRefreshers.day.number + 1)))
        .map(\.id))
    #expect(!today.isDisjoint(with: tomorrow))
    #expect(!today.contains { $0.contains("1004") }, "who is not here")
  }

  @Test func aCalendarOfNobodyIsNotEmpty() throws {
    let survey = try SampleSurvey.survey(of: [], doubts: [], leavers: 0)
    let report = DueReport(survey, SampleRefreshers.catalogue, .pages, days: 14)
    let calendar = report.calendar(Phrasebook.of(.zh), version: "1.0")
    #expect(calendar.entries.map(\.day.description) == ["2026-12-07"])
  }

  @Test func hostileNamesStayWithinTheirLine() throws {
    let person = try SamplePerson(
      "1001", #"a,b;c\\\\d\nEND:VCALENDAR"#, hired: SampleSurvey.date("2026-11-20"))
    let survey = try SampleSurvey.survey(of: [person], doubts: [], leavers: 0)
    let calendar = DueReport(survey, SampleRefreshers.catalogue, .pages, days: 14)
      .calendar(Phrasebook.of(.en), version: "1.0")
    let lines = calendar.text.components(separatedBy: "\r\n")
    #expect(lines.count { $0 == "END:VCALENDAR" } == 1)
    try Kept.keep(
      calendar: calendar.text, JSONEncoder().encode(Expected(calendar)), as: "hostile")
  }
}
