import Samples
import Testing

@testable import Training

struct ExerciseTests {
  private func sale(_ situation: Situation, at node: String, _ seed: UInt64 = 7) -> Sale {
    let exercise = Exercise(
      procedure: "sale", mode: .alone, situation: situation, points: 0, passed: [], short: [],
      failed: [])
    return situation.sale(at: Samples.terminal, seed: exercise.seed(at: node, in: Seed(seed)))
  }

  private func own(_ customer: String, _ fen: Int) -> Situation {
    Situation(
      id: "s", tell: Samples.both("", ""), screen: "ready", facts: [], codes: ["00"], size: .any,
      amount: Money(fen: fen), customer: Samples.both(customer, customer))
  }

  @Test func `one customer's one sum is one sale at every node, another sum another`() {
    #expect(sale(own("Mr Qiu", 98_000), at: "a") == sale(own("Mr Qiu", 98_000), at: "b"))
    #expect(
      sale(own("Mr Qiu", 98_000), at: "a").reference
        != sale(own("Mr Qiu", 12_900), at: "a").reference)
    #expect(
      sale(own("Mr Qiu", 98_000), at: "a").card != sale(own("Ms Li", 98_000), at: "a").card)
    #expect(
      sale(own("Mr Qiu", 98_000), at: "a") != sale(own("Mr Qiu", 98_000), at: "a", 8))
  }

  @Test func `what is not named is drawn for the node`() {
    let drawn = Samples.procedure.situations[0]
    #expect(sale(drawn, at: "a") == sale(drawn, at: "a"))
    #expect(sale(drawn, at: "a") != sale(drawn, at: "b"))
    let sum = Situation(
      id: "s", tell: drawn.tell, screen: "ready", facts: [], codes: ["00"], size: .any,
      amount: Money(fen: 1_000_10))
    #expect(sale(sum, at: "a").amount == Money(fen: 1_000_10))
    #expect(sale(sum, at: "a").facts(at: Samples.terminal).contains("over-limit"))
    #expect(sum.sales(at: Samples.terminal).map(\.amount) == [Money(fen: 1_000_10)])
  }

  @Test func `the outcome is passed, short of the mark, or failed by what is critical`() {
    func outcome(_ acts: [String]) -> Exercise.Outcome? {
      let walk = Samples.practice()
      var run = PracticeRun(walk, seed: Samples.seed, at: Samples.start)
      for act in acts {
        let line = act == "key-amount" ? "\(act) \(run.sale.amount)" : act
        run = run.replying(.line(line), at: Samples.start).next
      }
      guard case .practice(let result)? = run.ending else { return nil }
      return result.assessment.outcome
    }
    let all = ["key-amount", "present-card", "sign-pad", "confirm", "give-copy", "finish"]
    #expect(outcome(all) == .passed)
    #expect(outcome(["key-amount", "finish"]) == .short)
    #expect(outcome(Array(all[..<2]) + ["finish"]) == .failed)
  }

  @Test func `each outcome has its branches, and only a pass has points`() {
    let exercise = Samples.exercise
    #expect(
      Exercise.Outcome.allCases.map { exercise.branches(after: $0).last?.target }
        == ["gone", "talk", "meh"])
    #expect(Exercise.Outcome.allCases.map(exercise.points(for:)) == [4, 0, 0])
  }
}
