import Samples
import Testing

@testable import Training

struct RecallRuleTests {
  private func rule(
    _ seconds: Int, of expected: Int? = 10, credit: Fraction = .one, hints: Int = 0,
    wasFluent: Bool = false
  ) -> RecallRule {
    RecallRule(
      Fact.Answered(
        item: "i", revision: "", given: [], credit: credit, hints: hints, seconds: seconds,
        expected: expected), wasFluent: wasFluent)
  }

  @Test func `fast is as long as it takes, slow more than twice, interrupted half a minute more`() {
    #expect(rule(0) == .right)
    #expect(rule(10) == .right)
    #expect(rule(20) == .right)
    #expect(rule(21) == .slow)
    #expect(rule(40) == .slow)
    #expect(rule(41) == .interrupted)
  }

  @Test func `fluent is fast twice, on different days`() {
    #expect(rule(10, wasFluent: true) == .fluent)
    #expect(rule(11, wasFluent: true) == .right)
    #expect(rule(10, hints: 1, wasFluent: true) == .afterHint)
  }

  @Test func `what is not fully right is not recalled, however fast`() {
    #expect(rule(1, credit: .zero, wasFluent: true) == .wrong)
    #expect(rule(1, credit: Fraction(99, 100), hints: 1) == .wrong)
  }

  @Test func `one hint helps, two say it`() {
    #expect(rule(5, hints: 1) == .afterHint)
    #expect(rule(5, hints: 2) == .secondHint)
    #expect(rule(5, hints: 3) == .secondHint)
    #expect(rule(500, hints: 1) == .afterHint)
  }

  @Test func `records of before it was written take as long as is usual`() {
    #expect(rule(12, of: nil, wasFluent: true) == .fluent)
    #expect(rule(24, of: nil) == .right)
    #expect(rule(25, of: nil) == .slow)
    #expect(rule(43, of: nil) == .interrupted)
  }

  @Test(arguments: [Int.min, -1, 0, 1, Int.max]) func `no number in a record is too much`(
    number: Int
  ) {
    for other in [Int.min, -1, 0, Int.max] {
      #expect(RecallRule.allCases.contains(rule(number, of: other)))
    }
  }

  @Test func `something whole is failed, passed, or flawless twice`() {
    func whole(_ passed: Bool, _ flawless: Bool, helped: Bool = false, before: Bool = true)
      -> RecallRule
    {
      RecallRule(passed: passed, isFlawless: flawless, isHelped: helped, wasFluent: before)
    }
    #expect(whole(false, true) == .failed)
    #expect(whole(true, false) == .shortcomings)
    #expect(whole(true, true, helped: true) == .shortcomings)
    #expect(whole(true, true, before: false) == .passed)
    #expect(whole(true, true) == .flawless)
  }

  @Test func `each rule says how well it was recalled`() {
    let recalls = RecallRule.allCases.map(\.recall)
    #expect(
      recalls == [.again, .again, .hard, .hard, .good, .good, .easy, .again, .hard, .good, .easy])
  }

  @Test func `an interruption is not counted as spent`() {
    func spent(_ seconds: Int, _ expected: Int?) -> Int {
      Fact.Answered(
        item: "i", revision: "", given: [], credit: .one, hints: 0, seconds: seconds,
        expected: expected
      ).spentSeconds
    }
    #expect(spent(7, 10) == 7)
    #expect(spent(41, 10) == 40)
    #expect(spent(99, nil) == 42)
    #expect(spent(-5, 10) == 0)
  }
}
