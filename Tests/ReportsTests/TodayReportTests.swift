import Messages
import Samples
import Testing
import Training

@testable import Reports

@Suite struct TodayReportTests {
  @Test func everybodyIsInOneGroupOfFour() throws {
    let report = TodayReport(try SampleSurvey.survey())
    let groups = WorkStanding.allCases.map { report.people($0).map(\.employee.text) }
    #expect(
      groups == [
        ["1003", "1005", "1006", "1007"], ["1002", "1004", "1008", "2001"], ["0012", "1001"],
      ])
    #expect(report.notAsked.map(\.employee.text) == ["9001"])
  }

  @Test(arguments: Language.allCases)
  func aGroupWithoutAnybodySaysSo(_ language: Language) throws {
    let words = Phrasebook.of(language)
    let nobodyAlone = try SampleSurvey.people().filter {
      !["0012", "1001"].contains($0.employee.text)
    }
    let blocks = TodayReport(try SampleSurvey.survey(of: nobodyAlone))
      .report(words, version: "1.0").blocks
    let texts = blocks.map { "\($0)" }
    let heading = try #require(
      texts.firstIndex { $0.contains(words.outlook.today.group(.alone, 0)) })
    #expect(texts[heading + 1].contains(words.outlook.today.nobody))
  }

  @Test func whoSignedForThemselfIsToldOnTheWall() throws {
    let rows = TodayReport(try SampleSurvey.survey()).rows(Phrasebook.of(.en))
    let told = rows.filter { $0.contains { $0.hasSuffix("(signed by the holder)") } }
    #expect(told.map { $0[0] } == ["1008"])
  }

  @Test(arguments: Language.allCases)
  func whoWorksElsewhereNowIsOnlyNamedAtTheFoot(_ language: Language) throws {
    let words = Phrasebook.of(language)
    let hired = SampleSurvey.day
    var moved = try SamplePerson("1011", "钱进", hired: hired)
    moved.transferred(to: "城南店", on: hired)
    var within = try SamplePerson("1012", "孙好", hired: hired)
    within.transferred(to: "城西店", on: hired)
    let there = try SamplePerson("1013", "周全", store: "城西店", hired: hired)
    let survey = try SampleSurvey.survey(of: [moved, within, there], doubts: [])
    let today = TodayReport(survey)
    // Somebody was taken on at the other store, so these records are of both.
    #expect(today.survey.people.map(\.employee.text) == ["1012", "1013"])
    let foot = "1011 钱进" + (language == .zh ? "（城南店）" : " (城南店)")
    #expect("\(today.report(words, version: "1.0").blocks)".contains(foot))
    let matrix = MatrixReport(survey)
    #expect(matrix.survey.people.count == 3)
    #expect("\(matrix.report(words, version: "1.0").blocks)".contains(foot))
  }

  @Test func theCertificationIsNamedWhereThereAreSeveral() throws {
    let words = Phrasebook.of(.en)
    let all = TodayReport(try SampleSurvey.survey()).rows(words)
    #expect(all.contains { $0.contains { $0.hasPrefix("Refunds: no certificate") } })
    let learner = try SampleSurvey.people().prefix(1)
    let one = TodayReport(try SampleSurvey.survey(of: Array(learner))).rows(words)
    #expect(one[1].contains { $0.hasPrefix("valid until") })
  }
}
