import Messages
import Records
import Samples
import Testing
import Training

@testable import Reports

@Suite struct CertificationReportTests {
  private func report(_ language: Language = .en) throws -> CertificationReport {
    CertificationReport(
      of: try SampleStore.cards(), content: try SampleStore.index(), at: SampleStore.now,
      language: language, isSimulated: false)
  }

  private func missing(_ number: String) throws -> [ReportPhrases.Missing] {
    try #require(report().people.first { $0.employee.text == number }).missing
  }

  @Test func whoDidEverythingMissesNothing() throws {
    #expect(try missing("0012") == [])
  }

  @Test func aScoreAboveTheMarkWithACriticalMissedSaysSo() throws {
    #expect(
      try missing("1001") == [
        .scenarioEndedBadly(title: "A blank copy", criticalFailures: 1),
        .examCriticals(
          title: "Electronic signature, level 1", score: Fraction(5, 6), count: 12, missed: 1),
      ])
  }

  @Test func aScoreUnderTheMarkNamesBoth() throws {
    #expect(
      try missing("1002") == [
        .lesson(title: "Step by step"),
        .examBelowMark(
          title: "Electronic signature, level 1", score: Fraction(47, 60), count: 12, mark: 80),
      ])
  }

  @Test func anExamBegunIsNotAnExamNotTaken() throws {
    #expect(try missing("1003").last == .examUnfinished(title: "Electronic signature, level 1"))
    #expect(try missing("1004").last == .examNotTaken(title: "Electronic signature, level 1"))
  }

  @Test(arguments: Language.allCases)
  func theJSONIsAsCommitted(_ language: Language) throws {
    let json = try report(language).json(Phrasebook.of(language)) + "\n"
    let difference = try Golden("certification.\(language.rawValue).json").difference(from: json)
    #expect(difference == nil, "\(difference ?? "")")
  }
}
