import Testing

@testable import Training

struct ExamPolicyTests {
  private let policy = ExamPolicy(attempts: 3, coolDownDays: 7)

  private func standing(_ attempts: [(Int, Bool)], on day: Int) -> ExamPolicy.Standing {
    policy.standing(
      after: attempts.map { ExamPolicy.Attempt(day: Day(number: $0.0), passed: $0.1) },
      on: Day(number: day))
  }

  @Test func `each attempt that is not passed takes one away`() {
    #expect(standing([], on: 10) == .open(left: 3))
    #expect(standing([(10, false)], on: 10) == .open(left: 2))
    #expect(standing([(10, false), (10, false)], on: 300) == .open(left: 1))
  }

  @Test func `when all are used it opens again so many days after the last, not a day sooner`() {
    let used = [(1, false), (5, false), (10, false)]
    #expect(standing(used, on: 10) == .closed(until: Day(number: 17)))
    #expect(standing(used, on: 16) == .closed(until: Day(number: 17)))
    #expect(standing(used, on: 17) == .open(left: 3))
    #expect(standing(used + [(17, false)], on: 17) == .open(left: 2))
  }

  @Test func `a pass begins anew`() {
    #expect(standing([(1, false), (2, false), (3, true)], on: 3) == .open(left: 3))
    #expect(standing([(1, false), (2, true), (3, false)], on: 3) == .open(left: 2))
  }

  @Test func `without a cool-down the next round begins at once`() {
    let policy = ExamPolicy(attempts: 1, coolDownDays: 0)
    let attempt = ExamPolicy.Attempt(day: Day(number: 5), passed: false)
    #expect(policy.standing(after: [attempt], on: Day(number: 5)) == .open(left: 1))
  }
}
