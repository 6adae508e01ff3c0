import Content
import Foundation
import Testing
import Training

/// Every shipped scenario, explored completely and played at random.
struct ShippedScenariosTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  @Test func `nothing is wrong with them, and whatever is played was explored`() throws {
    let shelf = ScenarioShelf(in: Self.root, store: nil)
    #expect(shelf.broken.isEmpty && shelf.entries.count >= 4)
    for entry in shelf.entries {
      let moves = ScenarioMoves(entry.scenario, seed: Seed(5))
      let exploration = ScenarioExploration(of: moves)
      #expect(exploration.findings.isEmpty, "\(entry.scenario.id): \(exploration.findings)")
      #expect(exploration.graph.isComplete)
      #expect(ScenarioScores(in: exploration.graph).isComplete)
      let play = ScenarioRandomPlay(of: moves, plays: 50)
      #expect(exploration.graph.reachedNodes.isSuperset(of: play.nodes.keys))
      #expect(play.unended == 0)
    }
  }

  @Test func `the best way ends as it was explored to`() throws {
    for entry in ScenarioShelf(in: Self.root, store: nil).entries {
      let moves = ScenarioMoves(entry.scenario, seed: Seed(5))
      let best = try #require(ScenarioExploration(of: moves).bestWay)
      let gone = ScenarioReplay(moves, along: best.path, at: Date(timeIntervalSince1970: 0))
      guard case .scenario(let result)? = gone.run.ending else {
        Issue.record("\(entry.scenario.id) does not end: \(gone.halt)")
        continue
      }
      #expect(result.endingID == best.ending && result.standing == best.standing)
      #expect(result.points == best.points && result.best == best.best)
    }
  }
}
