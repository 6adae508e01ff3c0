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

  @Test func `what was not opened may be a way out`() {
    let scenario = DrawnScenario(seed: 1, forward: true).scenario
    let graph = ScenarioGraph(of: ScenarioMoves(scenario), stateLimit: 1)
    #expect(!graph.isComplete && ScenarioTrap.all(in: graph).isEmpty)
  }
}
