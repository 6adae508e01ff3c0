import Foundation
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

  @Test func `no more is right than was asked`() {
    #expect(Fact.lessonCompleted(Fact.LessonCompleted(lesson: "l", right: 5, count: 5)).isPossible)
    #expect(!Fact.lessonCompleted(Fact.LessonCompleted(lesson: "l", right: 6, count: 5)).isPossible)
    #expect(!Fact.mistakesReviewed(Fact.MistakesReviewed(right: -1, count: 5)).isPossible)
  }
}
