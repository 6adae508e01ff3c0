import Foundation
import Messages
import Records
import Samples
import Testing
import Training

@testable import Reports

@Suite struct DueReportTests {
  private func report(
    _ view: DueReport.View = .pages, days: Int = 7, of survey: CertificationSurvey? = nil
  ) throws -> DueReport {
    DueReport(try survey ?? SampleRefreshers.survey(), SampleRefreshers.catalogue, view, days: days)
  }

  private func person(_ number: String, in report: DueReport) throws -> DuePerson {
    try #require(report.people.first { $0.person.employee.text == number })
  }

  @Test func theJSONIsAsCommitted() throws {
    let json = try report(.team(showsForecast: false)).json(Phrasebook.of(.zh), version: "1.0")
    let difference = try Golden("due-team.json").difference(from: json + "\n")
    #expect(difference == nil, "\(difference ?? "")")
  }

  @Test(arguments: Language.allCases)
  func theSpreadsheetOfATeamIsAsCommitted(_ language: Language) throws {
    let report = try report(.team(showsForecast: false))
    let csv = String(decoding: report.csv(Phrasebook.of(language)).dropFirst(3), as: UTF8.self)
    let difference = try Golden("due-team.\(language.rawValue).csv").difference(from: csv)
    #expect(difference == nil, "\(difference ?? "")")
    #expect(report.rows(Phrasebook.of(language)).count == report.people.count + 1)
  }

  @Test func whatIsPlannedAndWhatWaitsIsTheSameForPagesAndTeam() throws {
    let (pages, team) = (try report(), try report(.team(showsForecast: false)))
    #expect(pages.isAnythingDue && team.isAnythingDue)
    for (one, other) in zip(pages.people, team.people) {
      #expect(one.plan.planned == other.plan.planned && one.plan.waiting == other.plan.waiting)
    }
  }

  @Test func ofWhoIsNotHereNothingIsAsked() throws {
    let away = try person("1004", in: report())
    #expect(away.plan.planned.isEmpty && away.plan.waiting.isEmpty && away.overdueSince == nil)
    #expect(away.ends.isEmpty && away.changes.isEmpty)
    #expect(away.forecast.days.allSatisfy { $0.count == 0 })
    let texts = try report().report(Phrasebook.of(.en), version: "1.0").blocks.map { "\($0)" }
    #expect(texts.contains { $0.contains("病假") })
  }

  @Test func onADayOffNothingIsPlannedAndNobodyIsBehind() throws {
    let off = try person("1006", in: report())
    #expect(off.plan.isDayOff && off.plan.planned.isEmpty)
    #expect(off.overdueSince == nil)
    #expect(off.dayOff == .leave(until: Day(number: SampleRefreshers.day.number + 1)))
    #expect(off.forecast.days.prefix(3).map(\.isDayOff) == [true, true, false])
  }

  @Test func whoCameYesterdayIsNotBehindForTheYearBefore() throws {
    var person = try SamplePerson("1001", "王芳", hired: SampleSurvey.day)
    person.answered(["a"], on: Day(number: SampleSurvey.day.number - 90))
    let survey = try SampleSurvey.survey(of: [person], doubts: [], leavers: 0)
    let due = try #require(try report(of: survey).people.first)
    #expect(due.overdueSince == nil && !due.plan.planned.isEmpty)
  }

  private func said(
    _ language: Language, asOf day: Day = SampleRefreshers.day, madeAt: Timestamp? = nil,
    isOwn: Bool = false
  ) throws -> String {
    let survey = try SampleSurvey.survey(
      of: SampleRefreshers.people(), doubts: [], leavers: 0, day: day)
    let asked = CertificationSurvey(
      store: survey.store, day: day, madeAt: madeAt ?? survey.madeAt, people: survey.people,
      basis: survey.basis)
    return DueReport(asked, SampleRefreshers.catalogue, .pages, days: 7, isOwn: isOwn)
      .report(Phrasebook.of(language), version: "1.0").blocks.map { "\($0)" }
      .joined(separator: "\n")
  }

  @Test func aPageTellsSinceWhenSomebodyIsBehindAndWhenWhatWaitsWasDue() throws {
    let due = try person("1001", in: report())
    let since = try #require(due.overdueSince)
    let page = try said(.zh)
    #expect(page.contains("拖了 \(since.days(to: SampleRefreshers.day)) 天，最早一项 \(since) 到期"))
    let waiting = try #require(due.plan.waiting.first)
    #expect(page.contains("\(waiting.refresher.title.text(in: .zh))（\(waiting.day) 到期）"))
  }

  @Test(arguments: Language.allCases)
  func toTheLearnerItSaysWhatToType(_ language: Language) throws {
    let words = Phrasebook.of(language).due
    #expect(try said(language).contains(words.how(false)))
    let own = try said(language, isOwn: true)
    #expect(own.contains(words.how(true)) && !own.contains(words.how(false)))
  }

  @Test func ofAnotherDayNothingIsSaidOfToday() throws {
    #expect(try said(.zh).contains("今天复习"))
    let ahead = Day(number: SampleStore.now.day.number + 3)
    let future = try said(.zh, asOf: ahead, madeAt: SampleStore.now)
    #expect(future.contains("那天复习") && !future.contains("今天"))
    #expect(future.contains("当作到那天谁都没有再练"))
    let past = try said(
      .zh, asOf: Day(number: SampleStore.now.day.number - 3), madeAt: SampleStore.now)
    #expect(past.contains("那天") && !past.contains("今天") && !past.contains("当作到那天"))
  }

  @Test func whoCameLateIsBehindFromTheDayTheyCame() throws {
    let came = Day(number: SampleSurvey.day.number - 3)
    var person = try SamplePerson("1001", "王芳", hired: came)
    person.answered(["a"], on: Day(number: SampleSurvey.day.number - 90))
    let survey = try SampleSurvey.survey(of: [person], doubts: [], leavers: 0)
    let blocks = try report(of: survey).report(Phrasebook.of(.zh), version: "1.0").blocks
    #expect(blocks.contains { "\($0)".contains("拖了 3 天，从 \(came) 到岗算起") })
  }

  @Test func whereNobodyHasAnythingNothingIsDue() throws {
    let new = try SamplePerson("1005", "何平", hired: SampleSurvey.day)
    let survey = try SampleSurvey.survey(of: [new], doubts: [], leavers: 0)
    #expect(try !report(of: survey).isAnythingDue)
  }

  @Test func afterMidnightItIsStillTheShiftOfTheDayBefore() throws {
    let survey = try SampleRefreshers.survey()
    let night = CertificationSurvey(
      store: nil, day: SampleSurvey.day,
      madeAt: Timestamp(
        date: SampleStore.now.date.addingTimeInterval(-8 * 3600), offset: 8 * 3600),
      people: survey.people, basis: SampleSurvey.basis)
    #expect(night.madeAt.hour == 1 && night.madeAt.day == SampleSurvey.day)
    #expect(try report(of: night).day == Day(number: SampleSurvey.day.number - 1))
    #expect(try report().day == SampleSurvey.day)
  }

  @Test(arguments: Language.allCases)
  func aTeamSumsTheDaysToComeOnlyWhereAskedTo(_ language: Language) throws {
    let words = Phrasebook.of(language)
    func bars(_ report: DueReport) -> [Report.Bar] {
      report.report(words, version: "1.0").blocks.flatMap { block in
        if case .chart(let bars, _) = block { bars } else { [Report.Bar]() }
      }
    }
    #expect(bars(try report(.team(showsForecast: false))).isEmpty)
    let team = try report(.team(showsForecast: true), days: 14)
    let summed = bars(team)
    #expect(summed.count == 14)
    for (number, bar) in summed.enumerated() {
      let counts = team.people.map { $0.forecast.days[number].count }
      #expect(bar.value == counts.reduce(0, +))
    }
    // Each person has bars of their own, but for the one who is not here.
    #expect(bars(try report()).count == 5 * 7)
  }
}
