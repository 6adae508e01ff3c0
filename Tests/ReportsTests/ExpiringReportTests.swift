import Messages
import Samples
import Testing
import Training

@testable import Reports

@Suite struct ExpiringReportTests {
  private func entries(within days: Int) throws -> [String] {
    let report = ExpiringReport(
      try SampleSurvey.survey(), within: days, content: try SampleStore.index())
    return report.entries.map { "\($0.day) \($0.daysLeft) \($0.person.employee) \($0.event)" }
  }

  @Test func whatEndsIsSortedByDayAndThenByNumber() throws {
    #expect(
      try entries(within: 60) == [
        "2026-10-01 -54 1003 deadline", "2026-10-20 -35 1005 expiry",
        "2026-10-31 -24 1008 retraining", "2026-11-15 -9 1004 expiry",
        "2026-11-19 -5 2001 deadline", "2026-12-10 16 1001 expiry",
        "2026-12-10 16 1002 deadline",
      ])
  }

  @Test func theLastDayThatIsAskedForIsInIt() throws {
    #expect(try entries(within: 16).count == 7)
    #expect(try entries(within: 15).count == 5)
    #expect(try entries(within: 98).last == "2027-03-02 98 1008 expiry")
  }

  @Test func aCertificateThatWasRevokedEndsNoMore() throws {
    #expect(try !entries(within: 9999).contains { $0.contains("1007") })
    #expect(try entries(within: 9999).contains { $0.contains("1006 expiry") })
  }

  @Test(arguments: Language.allCases)
  func wherePeopleHaveOnlyOneCertificationItIsSaidOnce(_ language: Language) throws {
    let words = Phrasebook.of(language)
    let learners = try SampleSurvey.people().filter { $0.employee.text < "2" }
    let report = ExpiringReport(
      try SampleSurvey.survey(of: learners), within: 60, content: try SampleStore.index())
    let headers = report.report(words, version: "1.0").blocks.compactMap { block in
      if case .table(let header, _) = block { header } else { nil as [String]? }
    }
    #expect(headers.count == 1 && !headers[0].contains(words.survey.certification))
  }

  @Test(arguments: Language.allCases)
  func nothingToDoIsSaid(_ language: Language) throws {
    let words = Phrasebook.of(language)
    let valid = try SampleSurvey.survey(of: Array(SampleSurvey.people().prefix(1)))
    let report = ExpiringReport(valid, within: 30, content: try SampleStore.index())
    let texts = report.report(words, version: "1.0").blocks.map { "\($0)" }
    #expect(texts.contains { $0.contains(words.outlook.expiring.nothing(30)) })
  }
}
