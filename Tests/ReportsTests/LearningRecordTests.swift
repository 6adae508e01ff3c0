import Messages
import Records
import Samples
import Testing
import Training

@testable import Reports

@Suite struct LearningRecordTests {
  private func missing(_ number: String) throws -> [ReportPhrases.Missing] {
    let card = try #require(SampleStore.cards().first { $0.employee.text == number })
    return LearningRecord(card, content: try SampleStore.index(), language: .en).missing
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

  @Test func aPracticeIsDoneWhenItWasPassedAlone() throws {
    func record(_ number: String) throws -> LearningRecord {
      let person = try #require(SampleSurvey.people().first { $0.employee.text == number })
      return LearningRecord(
        try person.card(), person.history, content: try SampleStore.index(), language: .en)
    }
    let tried = ReportPhrases.Missing.practiceNotPassed(title: "A sale with a signature", tries: 1)
    let helped = ReportPhrases.Missing.practiceNotPassed(title: "A sale with a signature", tries: 0)
    #expect(try record("0012").practicesDone == 1 && record("0012").practices[0].isPassed)
    #expect(try record("1002").practicesDone == 0 && record("1002").missing.contains(tried))
    #expect(try record("2001").practices.count == 1 && record("2001").missing.contains(helped))
    #expect(try record("9001").practices.isEmpty && record("9001").practiceCount == 1)
  }

  @Test func aScoreUnderTheMarkNamesBoth() throws {
    #expect(
      try missing("1002") == [
        .lesson(title: "Step by step"),
        .practiceNotPassed(title: "A sale with a signature", tries: 1),
        .examBelowMark(
          title: "Electronic signature, level 1", score: Fraction(47, 60), count: 12, mark: 80),
      ])
  }

  @Test func anExamBegunIsNotAnExamNotTaken() throws {
    #expect(try missing("1003").last == .examUnfinished(title: "Electronic signature, level 1"))
    #expect(try missing("1004").last == .examNotTaken(title: "Electronic signature, level 1"))
  }

  @Test func theProctorIsOfTheAttemptThatSpeaks() throws {
    let valid = try #require(SampleSurvey.people().first { $0.employee.text == "0012" })
    let record = LearningRecord(
      try valid.card(), valid.history, content: try SampleStore.index(), language: .en)
    let exam = try #require(record.exams.first)
    #expect(exam.attempts.count == 2 && exam.passedAt == 2 && exam.interruptions == 2)
    #expect(exam.proctor?.text == "9001")
  }
}
