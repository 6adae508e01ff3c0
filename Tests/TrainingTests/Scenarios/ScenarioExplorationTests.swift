import Samples
import Testing

@testable import Training

struct ScenarioExplorationTests {
  @Test(arguments: PlantedFault.all.indices)
  func `what was planted is found, and nothing else`(_ index: Int) {
    let (scenario, finding) = PlantedFault.all[index]
    #expect(ScenarioExploration(of: ScenarioMoves(scenario)).findings == [finding])
  }

  @Test func `a sound scenario has no findings but those of its critical choice`() {
    let exploration = ScenarioExploration(of: ScenarioMoves(Samples.scenario))
    #expect(exploration.findings.map(\.kind) == [.criticalEndsWell(ending: "well")])
    #expect(exploration.path(to: "gone") == ["wait", "wait"])
    #expect(exploration.path(to: "nowhere") == nil)
  }

  @Test func `beyond the limit only what is certain is told`() {
    let (scenario, finding) = PlantedFault.all[0]
    let moves = ScenarioMoves(scenario)
    let cut = ScenarioExploration(of: moves, stateLimit: 3)
    #expect(cut.findings.map(\.kind) == [.tooManyStates(limit: 3)])
    let enough = ScenarioExploration(of: moves, stateLimit: 6)
    #expect(
      enough.findings == [ScenarioFinding(.tooManyStates(limit: 6), path: nil), finding])
  }

  @Test(arguments: 0..<80)
  func `every way of a finding shows it`(_ seed: UInt64) throws {
    let moves = ScenarioMoves(DrawnScenario(seed: seed, forward: false).scenario)
    for finding in ScenarioExploration(of: moves).findings {
      guard let path = finding.path else { continue }
      let gone = ScenarioReplay(moves, along: path, at: Samples.start)
      #expect(shows(finding.kind, gone), "\(finding) \(gone.halt)")
    }
  }

  private func shows(_ kind: ScenarioFinding.Kind, _ gone: ScenarioReplay) -> Bool {
    let result: ScenarioResult? =
      if case .scenario(let result)? = gone.run.ending { result } else { nil }
    switch (kind, gone.halt) {
    case (.deadEnd(let node), .deadEnd(let stopped)): return node == stopped
    case (.endless(let nodes), .endless(let stopped)): return Set(nodes) == Set(stopped)
    case (.noWayOut, .open(_, let canEnd)): return !canEnd
    case (.criticalEndsWell(let ending), .ended):
      return result?.endingID == ending && result?.criticalFailures.isEmpty == false
        && result?.closing.standing == .good
    case (.bestFails(let ending), .ended):
      return result?.endingID == ending && result?.standing == .bad
    case (.neverOffered(let choice), .open(let words, _)):
      return !words.contains { "\(gone.run.node)/\($0)" == choice }
    case (.neverOffered(let choice), .deadEnd(let node)): return choice.hasPrefix(node + "/")
    case (.unreachable, .open), (.unreachable, .endless), (.unreachable, .deadEnd): return true
    default: return false
    }
  }
}
