import Samples
import Testing

@testable import Training

struct ScenarioGraphTests {
  private func graph(_ scenario: Scenario, limit: Int = 1000) -> ScenarioGraph {
    ScenarioGraph(of: ScenarioMoves(scenario), stateLimit: limit)
  }

  private func place(_ vertex: ScenarioGraph.Vertex) -> NaiveExploration.Place {
    NaiveExploration.Place(
      node: vertex.state.node, flags: vertex.state.circumstances.flags,
      counter: vertex.state.circumstances.counters["c", default: 0], hasFailed: vertex.hasFailed)
  }

  @Test(arguments: 0..<60)
  func `it has every state that walking all ways comes to, and no other`(_ seed: UInt64) {
    let scenario = DrawnScenario(seed: seed, forward: false).scenario
    let graph = graph(scenario)
    #expect(graph.isComplete)
    #expect(Set(graph.vertices.map(place)) == NaiveExploration(scenario).places)
    #expect(graph.vertices.count == Set(graph.vertices).count)
  }

  @Test(arguments: 0..<20)
  func `a story that only goes forward never goes round`(_ seed: UInt64) {
    #expect(!graph(DrawnScenario(seed: seed, forward: true).scenario).goesRound)
  }

  @Test(arguments: [4, 5])
  func `a story that leads back goes round`(_ planted: Int) {
    #expect(graph(PlantedFault.all[planted].scenario).goesRound)
  }

  @Test(arguments: 0..<30)
  func `paths are as short as any way`(_ seed: UInt64) throws {
    let scenario = DrawnScenario(seed: seed, forward: true).scenario
    let (graph, ways) = (graph(scenario), NaiveExploration(scenario).ended)
    for ending in ["well", "meh", "badly"] {
      let shortest = ways.filter { $0.place.node == ending }.map(\.words.count).min()
      let found = graph.nearest { graph.vertices[$0].state.node == ending }
      #expect(found.map { graph.path(to: $0).count } == shortest)
    }
  }

  @Test func `what a limit leaves is told`() {
    let cut = graph(Samples.scenario, limit: 3)
    #expect(!cut.isComplete && cut.unopened.count == cut.vertices.count - 3)
    #expect(cut.edges.count { !$0.isEmpty } <= 3)
    let whole = graph(Samples.scenario)
    #expect(whole.isComplete && whole.vertices.count > cut.vertices.count)
    #expect(whole.transitions == whole.edges.reduce(0) { $0 + $1.count })
  }

  @Test func `it can begin anywhere`() throws {
    let start = ScenarioState(startOf: Samples.scenario)
    var later = start
    later.node = "quiz"
    let graph = ScenarioGraph(of: ScenarioMoves(Samples.scenario), from: later)
    #expect(graph.reachedNodes == ["quiz", "well", "meh"] && graph.reachesEnding)
  }
}
