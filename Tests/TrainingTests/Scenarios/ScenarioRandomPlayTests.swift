import Samples
import Testing

@testable import Training

struct ScenarioRandomPlayTests {
  @Test(arguments: 0..<40)
  func `whatever is played was explored`(_ seed: UInt64) {
    let moves = ScenarioMoves(
      DrawnScenario(seed: seed, forward: false).scenario, seed: Seed(seed))
    let reached = ScenarioGraph(of: moves).reachedNodes
    let play = ScenarioRandomPlay(of: moves, plays: 40)
    #expect(reached.isSuperset(of: play.nodes.keys))
    #expect(play.nodes["n0"] == 40)
    #expect(play.endings.allSatisfy { play.nodes[$0.key] == $0.value })
  }

  @Test func `it comes to everything in time, the same for the same seed`() {
    let moves = ScenarioMoves(Samples.scenario, seed: Samples.seed)
    let play = ScenarioRandomPlay(of: moves, plays: 300)
    #expect(Set(play.nodes.keys) == ["open", "decide", "quiz", "well", "meh", "gone"])
    #expect(play.unended == 0 && play.nodes["open"] == 300)
    #expect(play.endings == ScenarioRandomPlay(of: moves, plays: 300).endings)
  }

  @Test func `of nodes that go round for ever all were come to`() {
    let play = ScenarioRandomPlay(of: ScenarioMoves(PlantedFault.all[4].scenario), plays: 30)
    #expect(play.unended > 0)
    #expect(play.nodes["on"] == play.unended && play.nodes["off"] == play.unended)
  }

  @Test func `a play that does not end is given up`() {
    let play = ScenarioRandomPlay(of: ScenarioMoves(PlantedFault.all[5].scenario), plays: 30)
    #expect(play.unended > 0 && play.unended + play.endings.values.reduce(0, +) == 30)
  }
}
