import Foundation
import Messages
import Samples
import Testing
import Training

@testable import Reports

struct ExplorationReportTests {
  private func report(_ scenarios: [Scenario], plays: Int = 20) -> ExplorationReport {
    ExplorationReport(
      scenarios.map { scenario in
        let moves = ScenarioMoves(scenario, seed: Samples.seed)
        let exploration = ScenarioExploration(of: moves)
        return ExplorationReport.Chapter(
          exploration, ScenarioScores(in: exploration.graph),
          plays == 0 ? nil : ScenarioRandomPlay(of: moves, plays: plays),
          file: "my/scenarios/sample.yaml", errors: 0)
      }, unreadable: [], folder: "my", seed: nil)
  }

  @Test func `the JSON is as it was recorded`() throws {
    let json = try report(PlantedFault.all.map(\.scenario)).json(version: "1.0")
    #expect(try Golden("explore.json").difference(from: json + "\n") == nil)
  }

  @Test(arguments: Language.allCases)
  func `each finding stands with its code and the command that shows it`(_ language: Language) {
    let words = Phrasebook.of(language)
    for (scenario, finding) in PlantedFault.all {
      let blocks = report([scenario]).report(words).blocks
      let commands = blocks.compactMap { block -> String? in
        if case .command(let command) = block { command } else { nil }
      }
      let wanted = finding.path.map {
        "countersign scenario sample --replay \"\($0.joined(separator: " "))\" --folder my"
      }
      #expect(commands == [wanted].compactMap(\.self))
      let isTold = blocks.contains {
        if case .note(let text) = $0 { text.contains("[C0") } else { false }
      }
      #expect(isTold, "\(finding)")
    }
  }

  @Test func `only a whole and sound shelf is clean`() {
    let sound = Samples.scenario([
      ScenarioNode(
        id: "n0", content: .tell(Samples.both("文", "text"), next: Samples.to("well"))),
      Samples.ending("well", .good),
    ])
    #expect(report([sound]).isClean && report([sound], plays: 0).isClean)
    #expect(!report([PlantedFault.all[0].scenario]).isClean)
    let broken = ExplorationReport(
      [], unreadable: ["my/scenarios/a.yaml"], folder: "my", seed: nil)
    #expect(!broken.isClean)
  }
}
