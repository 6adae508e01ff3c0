import Samples
import Testing

@testable import Training

struct ScenarioRunTests {
  private func walk(_ saving: Bool) -> Walk<ScenarioRun> {
    Walk(ScenarioRun(Samples.scenario, seed: Samples.seed, at: Samples.start), saving: saving)
  }

  private func result(_ walk: Walk<ScenarioRun>) throws -> ScenarioResult {
    guard case .scenario(let result)? = walk.run.ending else {
      throw Walk<ScenarioRun>.WalkError.noItem
    }
    return result
  }

  @Test(arguments: [false, true])
  func `the best way ends well with the full score`(saving: Bool) throws {
    var walk = walk(saving)
    #expect(walk.run.prompt?.told.count == 1)
    try walk.choose("good")
    try walk.answer(right: true)
    let result = try result(walk)
    #expect(result.standing == .good)
    #expect(result.points == result.best)
    #expect(walk.facts.count == 3)
  }

  @Test(arguments: [false, true])
  func `a critical failure makes any ending a bad one`(saving: Bool) throws {
    var walk = walk(saving)
    try walk.choose("charge")
    try walk.answer(right: true)
    let result = try result(walk)
    #expect(result.endingID == "well")
    #expect(result.standing == .bad)
    #expect(result.criticalFailures.map(\.failureID) == ["charge"])
    guard case .scenarioEnded(let fact)? = walk.facts.last else {
      Issue.record("no end")
      return
    }
    #expect(fact.standing == .bad)
    #expect(fact.criticalFailures == ["charge"])
  }

  @Test(arguments: [false, true])
  func `counters stay within bounds and decide the way`(saving: Bool) throws {
    var walk = walk(saving)
    try walk.choose("wait")
    try walk.choose("wait")
    let result = try result(walk)
    #expect(result.endingID == "gone")
    #expect(Fraction(result.points, result.best) == Fraction(1, 2))
    guard case .decided(let decision)? = result.path.first else {
      Issue.record("no decision")
      return
    }
    #expect(decision.better?.id == "good")
  }

  @Test(arguments: [false, true])
  func `the time of each step is counted from the step before`(saving: Bool) throws {
    var walk = walk(saving)
    walk = try chosen("wait", after: 7, in: walk)
    walk = try chosen("good", after: 11, in: walk)
    let seconds = walk.facts.compactMap { fact -> Int? in
      if case .chose(let chose) = fact { chose.seconds } else { nil }
    }
    #expect(seconds == [7, 11])
  }

  private func chosen(
    _ id: String, after seconds: Double, in walk: Walk<ScenarioRun>
  ) throws -> Walk<ScenarioRun> {
    var walk = walk
    guard case .decision(_, _, let offers)? = walk.run.prompt?.question,
      let index = offers.firstIndex(where: { $0.id == id })
    else { throw Walk<ScenarioRun>.WalkError.notOffered }
    try walk.type(String(index + 1), after: seconds)
    return walk
  }

  @Test func `choices whose condition fails are not offered`() {
    let scenario = Scenario(
      id: "s", title: Samples.both("s", "s"), summary: Samples.both("s", "s"), minutes: 1,
      counters: [:], start: "n",
      nodes: [
        ScenarioNode(
          id: "n",
          content: .choose(
            Samples.both("?", "?"),
            choices: [
              Samples.pick("hidden", when: .flag("f"), to: Samples.to("e")),
              Samples.pick("shown", when: .not(.flag("f")), to: Samples.to("e")),
            ])),
        Samples.ending("e", .good),
      ])
    let run = ScenarioRun(scenario, seed: Samples.seed, at: Samples.start)
    guard case .decision(_, _, let offers)? = run.prompt?.question else {
      Issue.record("no decision")
      return
    }
    #expect(offers.map(\.id) == ["shown"])
  }

  // MARK: - Exercises

  /// The run after `lines` were typed at its first exercise.
  private func practised(_ lines: [String], saving: Bool = false) throws -> Walk<ScenarioRun> {
    var walk = Walk(
      ScenarioRun(Samples.tillScenario, seed: Samples.seed, at: Samples.start), saving: saving)
    for line in lines { try walk.type(line) }
    return walk
  }

  private static let rightly = [
    "key-amount 980", "present-card", "sign-pad", "confirm", "give-copy", "finish",
  ]

  @Test(arguments: [false, true])
  func `what was rightly done at the terminal has its points, and effects before its branches`(
    saving: Bool
  ) throws {
    let walk = try practised(Self.rightly, saving: saving)
    let result = try result(walk)
    #expect(result.endingID == "well" && result.standing == .good)
    #expect(result.points == 4 && result.best == 4 && result.path.map(\.isBest) == [true])
    #expect(result.told.map { $0.text(in: .en) } == ["it is over"])
    let names = walk.facts.map { String(describing: $0).prefix { $0 != "(" } }
    #expect(names == Array(repeating: "acted", count: 6) + ["practised", "scenarioEnded"])
    #expect(
      walk.facts.suffix(2).first
        == .practised(
          Fact.Practised(
            node: "till", procedure: "sale", situation: "till", outcome: .passed, score: .one,
            points: 4, best: 4, failures: [])))
  }

  @Test(arguments: [false, true])
  func `a critical error at the terminal fails the run, whatever the ending`(saving: Bool) throws {
    let walk = try practised(["key-amount 980", "present-card", "finish"], saving: saving)
    let result = try result(walk)
    #expect(result.endingID == "meh" && result.standing == .bad)
    #expect(result.points == 0 && result.best == 4)
    #expect(result.criticalFailures.map(\.failureID) == ["till"])
    guard case .scenarioEnded(let ended)? = walk.facts.last,
      case .practised(let done)? = walk.facts.dropLast().last
    else {
      Issue.record("no end")
      return
    }
    #expect(ended.criticalFailures == ["till"] && ended.standing == .bad)
    #expect(done.outcome == .failed && done.failures == ["sign"] && done.points == 0)
    #expect(!walk.facts.contains { !$0.isPossible })
  }

  @Test(arguments: [false, true])
  func `what falls short leads on to another exercise, of which hints may be asked`(
    saving: Bool
  ) throws {
    var walk = try practised(["key-amount 980", "finish"], saving: saving)
    let told = walk.run.prompt?.told.compactMap { told -> String? in
      if case .passage(let text) = told { text.text(in: .en) } else { nil }
    }
    #expect(told?.prefix(2) == ["it is over", "Once more"])
    guard case .nextStep(.step(let step, number: 1)) = try walk.reply(.hint) else {
      Issue.record("no hint")
      return
    }
    #expect(step.text(in: .en) == "do key")
    let sum = try #require(walk.run.practising?.sale.amount)
    for line in ["key-amount \(sum)"] + Self.rightly.dropFirst() { try walk.type(line) }
    let result = try result(walk)
    #expect(result.endingID == "meh" && result.standing == .acceptable)
    #expect(result.points == 2 && result.best == 6)
  }

  @Test func `the story's own customer and sum stand at the terminal`() throws {
    var walk = try practised([])
    let run = try #require(walk.run.practising)
    #expect(run.sale.amount == Money(fen: 980_00))
    #expect(run.opening.text(in: .zh) == "邱先生付 980.00")
    guard let prompt = walk.run.prompt, case .act(let scene) = prompt.question else {
      Issue.record("no terminal")
      return
    }
    #expect(scene.due == Money(fen: 980_00) && scene.mode == .alone)
    #expect(prompt.told.count == 3)
    // Not an act, so that the story still stands on the screen.
    try walk.type("no such act")
    #expect(walk.facts.isEmpty && walk.run.prompt?.told.count == 3)
    try walk.type("key-amount")
    #expect(walk.run.isArriving == false && walk.run.prompt?.told.isEmpty == true)
    guard case .noHint(.notInExams) = try walk.reply(.hint) else {
      Issue.record("a hint")
      return
    }
  }
}
