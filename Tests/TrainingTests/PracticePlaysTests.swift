import Samples
import Testing

@testable import Training

struct PracticePlaysTests {
  private func play(
    _ node: String, _ outcome: Exercise.Outcome, _ language: Language = .en,
    in scenario: Scenario = Samples.tillScenario, seed: Seed = Samples.seed
  ) -> [String]? {
    PracticePlays.play(of: node, in: scenario, to: outcome, seed: seed, in: language)
  }

  @Test(arguments: Exercise.Outcome.allCases, Language.allCases)
  func `a play found reaches its outcome in the running scenario`(
    _ outcome: Exercise.Outcome, _ language: Language
  ) throws {
    for seed in (0..<5).map({ Seed($0) }) {
      var run = ScenarioRun(Samples.tillScenario, seed: seed, at: Samples.start)
      var facts: [Fact] = []
      for line in try #require(play("till", outcome, language, seed: seed)) {
        let (next, found, _) = run.replying(.line(line), at: Samples.start)
        #expect(!found.isEmpty, "\(line)")
        run = next
        facts += found
      }
      let outcomes = facts.compactMap { fact -> Exercise.Outcome? in
        if case .practised(let done) = fact { done.outcome } else { nil }
      }
      #expect(outcomes == [outcome])
    }
  }

  @Test func `a pass is the guided play, with the sum of the story`() {
    #expect(
      play("till", .passed) == [
        "key amount 980.00", "present card", "sign pad", "confirm", "give copy", "finish",
      ])
    #expect(play("till", .failed) == ["key amount 980.00", "present card", "finish"])
    #expect(play("till", .short) == ["key amount 980.00", "finish"])
  }

  @Test func `the same seed finds the same play, and other nodes have none`() {
    #expect(play("again", .short) == play("again", .short))
    #expect(play("open", .passed) == nil)
    #expect(play("nowhere", .passed) == nil)
    #expect(play("till", .passed, in: Samples.scenario) == nil)
  }

  /// The procedure with other steps and rules, in the same story.
  private func scenario(
    _ steps: [Procedure.Step], forbidden: [Procedure.Forbidden] = []
  ) -> Scenario {
    let whole = Samples.tillScenario
    let procedure = Samples.procedure
    return Scenario(
      id: whole.id, title: whole.title, summary: whole.summary, minutes: 1, counters: [:],
      start: whole.start, nodes: whole.nodes,
      procedures: [
        Procedure(
          id: "sale", title: procedure.title, summary: procedure.summary, minutes: 1,
          terminal: "counter", passMark: 80, situations: procedure.situations,
          acts: procedure.acts, steps: steps, forbidden: forbidden,
          penalties: procedure.penalties)
      ], terminals: whole.terminals)
  }

  private func step(_ act: String, critical: Bool) -> Procedure.Step {
    Procedure.Step(id: act, title: Samples.both(act, act), acts: [act], critical: critical)
  }

  @Test func `where leaving out anything fails, wrong amounts cost the pass`() throws {
    let strict = scenario([step("key-amount", critical: true)])
    #expect(play("till", .failed, in: strict) == ["finish"])
    let lines = try #require(play("till", .short, in: strict))
    #expect(lines.contains("key amount 980.01") && lines.last == "finish")
  }

  @Test func `where nothing left out fails, what is forbidden does`() {
    let rule = Procedure.Forbidden(
      id: "chat", act: "chat", when: .flag("amount-keyed"), severity: .fail,
      why: Samples.both("", ""))
    let loose = scenario([step("key-amount", critical: false)], forbidden: [rule])
    #expect(play("till", .short, in: loose) == ["finish"])
    #expect(play("till", .failed, in: loose) == ["key amount 980.00", "chat", "finish"])
    #expect(
      play("till", .failed, in: scenario([step("key-amount", critical: false)])) == nil)
  }
}
