import Samples
import Testing

@testable import Training

struct ScenarioBestWayTests {
  @Test(arguments: 0..<60)
  func `no way loses less, nor as little with fewer mistakes or words`(_ seed: UInt64) {
    let scenario = DrawnScenario(seed: seed, forward: true).scenario
    let cheapest = NaiveExploration(scenario).ended.map {
      ($0.best - $0.points, $0.mistakes, $0.words.count)
    }.min { $0 < $1 }
    let best = ScenarioBestWay(in: ScenarioGraph(of: ScenarioMoves(scenario)))
    #expect((best == nil) == (cheapest == nil))
    guard let best, let cheapest else { return }
    #expect(best.lost == cheapest.0 && best.path.count == cheapest.2)
    #expect(
      NaiveExploration(scenario).ended.contains {
        $0.words == best.path && $0.mistakes == cheapest.1 && $0.place.node == best.ending
      })
  }

  @Test func `a right answer is better than a wrong one that costs nothing`() throws {
    let best = try #require(
      ScenarioBestWay(in: ScenarioGraph(of: ScenarioMoves(Samples.scenario))))
    #expect(best.path == ["good", "right"] && best.ending == "well")
    #expect(best.lost == 0 && best.points == 2 && best.passes)
  }
}
