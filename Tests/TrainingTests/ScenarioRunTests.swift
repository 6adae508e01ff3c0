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
    #expect(result.criticalFailures.map(\.choice.id) == ["charge"])
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
    #expect(result.path.first?.better?.id == "good")
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
}
