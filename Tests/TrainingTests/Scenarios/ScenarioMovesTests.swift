import Samples
import Testing

@testable import Training

struct ScenarioMovesTests {
  private let moves = ScenarioMoves(Samples.scenario, seed: Samples.seed)

  @Test func `moves are those that a run has, with what they are worth`() {
    var state = ScenarioState(startOf: Samples.scenario)
    #expect(moves.moves(from: state).map(\.word) == [nil])
    state.node = "decide"
    let offered = moves.moves(from: state)
    #expect(offered.map(\.word) == ["good", "wait", "charge"])
    #expect(offered.map(\.points) == [2, 1, 0] && offered.allSatisfy { $0.best == 2 })
    #expect(offered.map(\.isCritical) == [false, false, true])
    #expect(offered[1].after.node == "decide")
    state.node = "quiz"
    #expect(moves.moves(from: state).map(\.isMistake) == [false, true])
    state.node = "well"
    #expect(moves.moves(from: state).isEmpty)
  }

  @Test(arguments: Samples.interactions.indices)
  func `every kind of question can be answered rightly and wrongly`(_ index: Int) throws {
    let scenario = Samples.scenario([
      ScenarioNode(
        id: "n0",
        content: .ask(
          Samples.item("item", Samples.interactions[index]), right: Samples.to("well"),
          wrong: Samples.to("badly"))), Samples.ending("well", .good),
      Samples.ending("badly", .bad),
    ])
    let moves = ScenarioMoves(scenario, seed: Samples.seed)
    for (word, ending) in [("right", "well"), ("wrong", "badly")] {
      let gone = ScenarioReplay(moves, along: [word], at: Samples.start)
      #expect(gone.run.node == ending, "\(word)")
    }
  }
}
