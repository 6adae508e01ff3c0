import Messages
import Samples
import Testing
import Training

@testable import Reports

@Suite struct CertificationReportTests {
  private func blocks(_ people: [SamplePerson], _ words: Phrasebook) throws -> [Report.Block] {
    CertificationReport(
      try SampleSurvey.survey(of: people), content: try SampleStore.index()
    ).report(words, version: "1.0").blocks
  }

  private func texts(_ number: String, _ words: Phrasebook) throws -> [String] {
    let people = try SampleSurvey.people().filter { $0.employee.text == number }
    return try blocks(people, words).map { "\($0)" }
  }

  @Test func eachOfSeveralHasAPage() throws {
    let words = Phrasebook.of(.en)
    func breaks(_ people: [SamplePerson]) throws -> Int {
      try blocks(people, words).count { if case .pageBreak = $0 { true } else { false } }
    }
    #expect(try breaks(SampleSurvey.people()) == 11)
    #expect(try breaks(Array(SampleSurvey.people().prefix(1))) == 0)
  }

  @Test(arguments: Language.allCases)
  func anExamThatWasFailedSaysHow(_ language: Language) throws {
    let words = Phrasebook.of(language)
    #expect(try texts("1002", words).contains { $0.contains("9.4/12") })
  }

  @Test(arguments: Language.allCases)
  func whoSignedForThemselvesAndWhatWasTakenOverIsSaid(_ language: Language) throws {
    let words = Phrasebook.of(language)
    let title = SampleSurvey.signature.title.text(in: language)
    #expect(try texts("1008", words).contains { $0.contains(words.page.selfAttested(title)) })
    #expect(try texts("2001", words).contains { $0.contains(words.page.imported(title)) })
  }

  @Test(arguments: Language.allCases)
  func whereNothingIsAskedOfALearnerTheContentTellsWhatIsMissing(_ language: Language) throws {
    let words = Phrasebook.of(language)
    #expect(try texts("9001", words).allSatisfy { !$0.contains(words.reports.missingHeading) })
    var learner = try SampleSurvey.survey(of: [SamplePerson("1001", "王芳", hired: SampleSurvey.day)])
    let person = try #require(learner.people.first)
    let unasked = CertificationSurvey.Person(
      person.card, person.history, acts: [], answers: [], head: nil, on: learner.day)
    learner = CertificationSurvey(
      store: nil, day: learner.day, madeAt: learner.madeAt, people: [unasked],
      basis: learner.basis)
    let report = CertificationReport(learner, content: try SampleStore.index())
    let shown = report.report(words, version: "1.0").blocks.map { "\($0)" }
    #expect(shown.contains { $0.contains(words.reports.missingHeading) })
    #expect(report.rows(words).count == 1 + 5)
  }

  @Test(arguments: Language.allCases)
  func ofWhoIsNotHereYetNothingIsMissing(_ language: Language) throws {
    let words = Phrasebook.of(language)
    let later = Day(number: SampleSurvey.day.number + 7)
    let survey = try SampleSurvey.survey(of: [SamplePerson("1001", "王芳", hired: later)])
    let report = CertificationReport(survey, content: try SampleStore.index())
    let shown = report.report(words, version: "1.0").blocks.map { "\($0)" }
    #expect(shown.contains { $0.contains(words.evidence.notYetHere(later)) })
    #expect(!shown.contains { $0.contains(words.reports.missingHeading) })
  }
}
