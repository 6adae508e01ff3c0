import Samples
import Testing

@testable import Training

struct ScenarioTrapTests {
  @Test(arguments: 0..<60)
  func `there is a trap just where some state has no way to an ending`(_ seed: UInt64) {
    let scenario = DrawnScenario(seed: seed, forward: false).scenario
    let graph = ScenarioGraph(of: ScenarioMoves(scenario))
    let lost = NaiveExploration(scenario).lost
    let traps = ScenarioTrap.all(in: graph)
    #expect(traps.isEmpty == lost.isEmpty)
    for trap in traps {
      let node = graph.vertices[trap.entry].state.node
      #expect(lost.contains { $0.node == node }, "\(node)")
    }
  }

  @Test func `a circle is named by its own nodes, not by what leads there`() throws {
    let text = Samples.both("文", "text")
    let scenario = Samples.scenario([
      ScenarioNode(
        id: "n0",
        content: .choose(
          text,
          choices: [
            Samples.pick("go", to: Samples.to("well")),
            Samples.pick("leave", to: Samples.to("out")),
          ])),
      ScenarioNode(
        id: "out", content: .choose(text, choices: [Samples.pick("walk", to: Samples.to("street"))])
      ),
      ScenarioNode(
        id: "street",
        content: .choose(
          text,
          choices: [
            Samples.pick("on", to: Samples.to("square")),
            Samples.pick("stay", to: Samples.to("street")),
          ])),
      ScenarioNode(
        id: "square",
        content: .choose(text, choices: [Samples.pick("back", to: Samples.to("street"))])),
      Samples.ending("well", .good),
    ])
    let graph = ScenarioGraph(of: ScenarioMoves(scenario))
    let trap = try #require(ScenarioTrap.all(in: graph).first)
    #expect(trap.kind == .circle(["street", "square"]))
    #expect(graph.path(to: trap.entry) == ["leave", "walk"])
    #expect(graph.goesRound)
  }

  @Test func `what was not opened may be a way out`() {
    let scenario = DrawnScenario(seed: 1, forward: true).scenario
    let graph = ScenarioGraph(of: ScenarioMoves(scenario), stateLimit: 1)
    #expect(!graph.isComplete && ScenarioTrap.all(in: graph).isEmpty)
  }
}
