import Samples
import Testing

@testable import Training

struct RetrievalTests {
  private let day = Day(number: 100)

  private func of(_ fact: Fact, before: Recollection? = nil) -> (Remembered, Retrieval)? {
    Retrieval.of(fact, on: day) { _ in before }
  }

  @Test func `an answer shows what is remembered of its item`() throws {
    let (what, retrieval) = try #require(of(.answer("i", hints: 1, seconds: 7)))
    #expect(what == Remembered(.item, "i"))
    #expect(
      retrieval
        == Retrieval(
          day: day, rule: .afterHint, credit: .one, hints: 1, seconds: 7, budgeted: 20,
          isFluent: false))
  }

  @Test func `only fast and right without help is fluent`() throws {
    func isFluent(_ fact: Fact) throws -> Bool { try #require(of(fact)).1.isFluent }
    #expect(try isFluent(.answer("i", seconds: 10)))
    #expect(try !isFluent(.answer("i", seconds: 11)))
    #expect(try !isFluent(.answer("i", hints: 1)))
    #expect(try !isFluent(.answer("i", right: false)))
    #expect(try !isFluent(.answer("i", seconds: 60)))
  }

  @Test func `fluent as the day before is easier; on the same day it is not`() throws {
    let before = Recollection(.test(99, .right, isFluent: true), .standard)
    #expect(try #require(of(.answer("i"), before: before)).1.rule == .fluent)
    let sameDay = Recollection(.test(100, .right, isFluent: true), .standard)
    #expect(try #require(of(.answer("i"), before: sameDay)).1.rule == .right)
    let slow = Recollection(.test(99), .standard)
    #expect(try #require(of(.answer("i"), before: slow)).1.rule == .right)
  }

  @Test func `a practice counts when nobody told every step`() throws {
    #expect(of(.practiceEnded(Samples.ended("p", .guided))) == nil)
    func rule(_ ended: Fact.PracticeEnded) throws -> RecallRule {
      let (what, retrieval) = try #require(of(.practiceEnded(ended)))
      #expect(what == Remembered(.procedure, "p"))
      return retrieval.rule
    }
    #expect(try rule(Samples.ended("p")) == .passed)
    #expect(try rule(Samples.ended("p", .prompted)) == .passed)
    #expect(try rule(Samples.ended("p", .prompted, hints: 1)) == .shortcomings)
    #expect(try rule(Samples.ended("p", missteps: 1)) == .shortcomings)
    #expect(try rule(Samples.ended("p", score: Fraction(9, 10))) == .shortcomings)
    #expect(try rule(Samples.ended("p", score: .zero, passed: false)) == .failed)
  }

  @Test func `a scenario is passed by its ending and without a critical failure`() throws {
    func rule(_ standing: Standing, _ points: Int = 4, failures: [String] = []) throws -> RecallRule
    {
      let fact = Fact.ScenarioEnded(
        scenario: "s", ending: "e", standing: standing, points: points, best: 4,
        criticalFailures: failures)
      let (what, retrieval) = try #require(of(.scenarioEnded(fact)))
      #expect(what == Remembered(.scenario, "s"))
      return retrieval.rule
    }
    #expect(try rule(.good) == .passed)
    #expect(try rule(.good, 3) == .shortcomings)
    #expect(try rule(.acceptable) == .shortcomings)
    #expect(try rule(.bad) == .failed)
    #expect(try rule(.good, failures: ["charge"]) == .failed)
  }

  @Test func `an incident's drill is passed or not`() throws {
    let (what, passed) = try #require(of(.escalationEnded(Samples.escalationEnded())))
    #expect(what == Remembered(.escalation, "aa") && passed.rule == .passed && passed.isFluent)
    let nearly = Samples.escalationEnded(score: Fraction(4, 5))
    #expect(try #require(of(.escalationEnded(nearly))).1.rule == .shortcomings)
    let failed = Samples.escalationEnded(passed: false)
    #expect(try #require(of(.escalationEnded(failed))).1.rule == .failed)
  }

  @Test func `no other fact shows anything of memory`() {
    let others: [Fact] = [
      .hinted(Fact.Hinted(item: "i", number: 1)),
      .certain(Fact.Certain(item: "i", certainty: .sure)),
      .chose(
        Fact.Chose(node: "n", choice: "c", points: 1, best: 1, severity: nil, seconds: 1)),
      .lessonCompleted(Fact.LessonCompleted(lesson: "l", right: 1, count: 1)),
      .examEnded(
        Fact.ExamEnded(
          exam: "e", score: .one, count: 1, passMark: 80, passed: true, criticalsMissed: [],
          ranOutOfTime: false, counts: true)),
      .mistakesReviewed(Fact.MistakesReviewed(right: 1, count: 1)),
      .drillEnded(Fact.DrillEnded(right: 1, repaired: 0, count: 1, left: 0, seconds: 9)),
      .acted(Fact.Acted(act: "a", amount: nil, effect: nil)),
      .practised(
        Fact.Practised(
          node: "n", procedure: "p", situation: "s", outcome: .passed, score: .one, points: 1,
          best: 1, failures: [])),
    ]
    for fact in others { #expect(of(fact) == nil, "\(fact)") }
  }
}
