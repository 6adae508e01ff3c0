import Foundation
import Samples
import Testing

@testable import Training

struct FactTests {
  private func exam(_ score: Fraction, mark: Int, passed: Bool) -> Fact {
    .examEnded(
      Fact.ExamEnded(
        exam: "e", score: score, count: 22, passMark: mark, passed: passed, criticalsMissed: [],
        ranOutOfTime: false, counts: true))
  }

  @Test func `an exam is passed at its mark and not below, and never above full marks`() {
    #expect(exam(Fraction(4, 5), mark: 80, passed: true).isPossible)
    #expect(exam(Fraction(4, 5), mark: 80, passed: false).isPossible)
    #expect(!exam(Fraction(3, 4), mark: 80, passed: true).isPossible)
    #expect(!exam(Fraction(22, 1), mark: 80, passed: true).isPossible)
    #expect(!exam(Fraction(-1, 5), mark: 80, passed: false).isPossible)
    #expect(!exam(.one, mark: 101, passed: true).isPossible)
  }

  @Test func `a practice is passed at its mark and without failures, and alone nobody helps`() {
    func isPossible(_ ended: Fact.PracticeEnded) -> Bool { Fact.practiceEnded(ended).isPossible }
    #expect(isPossible(Samples.ended()))
    #expect(isPossible(Samples.ended(score: Fraction(4, 5))))
    #expect(!isPossible(Samples.ended(score: Fraction(3, 4))))
    #expect(!isPossible(Samples.ended(failures: ["twice"])))
    #expect(isPossible(Samples.ended(passed: false, failures: ["twice"])))
    #expect(isPossible(Samples.ended("drill", .prompted, hints: 2)))
    #expect(!isPossible(Samples.ended("drill", .alone, hints: 2)))
    #expect(!isPossible(Samples.ended(missteps: -1)))
  }

  @Test func `a drill is passed at its mark, and never after what fails it`() {
    func isPossible(_ ended: Fact.EscalationEnded) -> Bool {
      Fact.escalationEnded(ended).isPossible
    }
    #expect(isPossible(Samples.escalationEnded()))
    #expect(isPossible(Samples.escalationEnded(score: Fraction(4, 5))))
    #expect(!isPossible(Samples.escalationEnded(score: Fraction(3, 4))))
    #expect(!isPossible(Samples.escalationEnded(failures: ["promise"])))
    #expect(isPossible(Samples.escalationEnded(passed: false, failures: ["promise"])))
    #expect(!isPossible(Samples.escalationEnded(passed: false, failures: ["bad\u{7}bell"])))
  }

  @Test func `no more is right than was asked`() {
    #expect(Fact.lessonCompleted(Fact.LessonCompleted(lesson: "l", right: 5, count: 5)).isPossible)
    #expect(!Fact.lessonCompleted(Fact.LessonCompleted(lesson: "l", right: 6, count: 5)).isPossible)
    #expect(!Fact.mistakesReviewed(Fact.MistakesReviewed(right: -1, count: 5)).isPossible)
  }
}
