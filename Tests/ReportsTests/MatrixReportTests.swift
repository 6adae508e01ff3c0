import Messages
import Samples
import Testing
import Training

@testable import Reports

@Suite struct MatrixReportTests {
  @Test func theSampleHasEveryState() throws {
    let survey = try SampleSurvey.survey()
    let states = survey.people.flatMap(\.answers).map { CertificationState($0.reason) }
    #expect(Set(states) == Set(CertificationState.allCases).subtracting([.notRequired]))
  }

  @Test(arguments: Language.allCases)
  func theLegendExplainsWhatIsThereAndNothingElse(_ language: Language) throws {
    let words = Phrasebook.of(language)
    let learner = try SampleSurvey.survey(of: Array(SampleSurvey.people().prefix(1)))
    let blocks = MatrixReport(learner).report(words, version: "1.0").blocks
    let legends = blocks.compactMap { block -> [String]? in
      if case .list(let entries) = block { entries } else { nil }
    }
    let reason = try #require(learner.people.first?.answers.first?.reason)
    #expect(legends == [[words.outlook.matrix.legend(reason)]])
  }

  @Test(arguments: Language.allCases)
  func whereACertificateComesFromIsMarkedAndExplained(_ language: Language) throws {
    let words = Phrasebook.of(language)
    let phrases = words.outlook.matrix
    let text = MatrixReport(try SampleSurvey.survey()).report(words, version: "1.0").blocks
      .map { "\($0)" }.joined()
    for said in [phrases.imported, phrases.selfAttested] { #expect(text.contains(said)) }
    let rows = MatrixReport(try SampleSurvey.survey()).rows(words)
    let column = try #require(rows[0].firstIndex(of: "self_attested"))
    let own = rows.dropFirst().filter { $0[column] == words.survey.yes }.map { $0[0] }
    #expect(own == ["1008"])
  }

  @Test func aCellHoldsTheDayThatGoesWithTheState() throws {
    let rows = MatrixReport(try SampleSurvey.survey()).rows(Phrasebook.of(.en))
    let cells = rows.dropFirst().map { $0[0] + " " + $0[6] + " " + $0[7] }
    #expect(
      cells == [
        "0012 valid 2027-11-20", "1001 renewal due 2026-12-10", "1002 due by 2026-12-10",
        "1003 overdue 2026-10-01", "1004 in grace 2026-11-29", "1005 expired 2026-10-20",
        "1006 suspended 2026-11-20", "1007 revoked 2026-11-01",
        "1008 retraining overdue 2026-10-31", "2001 valid 2027-11-03", "2001 overdue 2026-11-19",
      ])
  }
}
