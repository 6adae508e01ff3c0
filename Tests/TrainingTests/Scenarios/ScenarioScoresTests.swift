import Samples
import Testing

@testable import Training

struct ScenarioScoresTests {
  private func scores(_ scenario: Scenario, limit: Int = 10_000) -> ScenarioScores {
    ScenarioScores(in: ScenarioGraph(of: ScenarioMoves(scenario)), limit: limit)
  }

  @Test(arguments: 0..<60)
  func `the range is that of all ways that end`(_ seed: UInt64) {
    let scenario = DrawnScenario(seed: seed, forward: true).scenario
    let ended = NaiveExploration(scenario).ended.filter { $0.best > 0 }
    let all = ended.map { Fraction($0.points, $0.best) }
    let scores = scores(scenario)
    #expect(scores.isComplete)
    #expect(scores.lowest?.score == all.min() && scores.highest?.score == all.max())
    for way in [scores.lowest, scores.highest].compactMap(\.self) {
      #expect(
        ended.contains {
          $0.words == way.path && $0.points == way.points && $0.best == way.best
            && $0.place.node == way.ending
        })
    }
  }

  @Test func `a circle that pays is cut off, and what is left is told`() {
    let paying = Samples.pick("more", points: 1, to: Samples.to("n0"))
    let scenario = Samples.scenario([
      ScenarioNode(
        id: "n0",
        content: .choose(
          Samples.both("文", "text"), choices: [paying, Samples.pick("out", to: Samples.to("well"))])
      ), Samples.ending("well", .good),
    ])
    let scores = scores(scenario, limit: 100)
    #expect(!scores.isComplete && scores.explored == 100 && scores.unopened > 0)
    #expect(scores.lowest?.points == 0)
  }
}
