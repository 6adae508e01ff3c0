import Content
import Foundation
import Messages
import Samples
import Testing
import Training

@testable import Reports

struct ExplorationReportTests {
  private let place = Place(file: "my/scenarios/sample.yaml", line: 7, column: 3)

  private func report(_ scenarios: [Scenario], plays: Int = 20) -> ExplorationReport {
    ExplorationReport(
      scenarios.map { scenario in
        let moves = ScenarioMoves(scenario, seed: Samples.seed)
        let exploration = ScenarioExploration(of: moves)
        return ExplorationReport.Chapter(
          exploration, ScenarioScores(in: exploration.graph),
          plays == 0 ? nil : ScenarioRandomPlay(of: moves, plays: plays),
          file: "my/scenarios/sample.yaml",
          places: exploration.findings.map { _ in place })
      }, broken: [], folder: "my", seed: nil, language: nil)
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
        if case .note(let text) = $0 {
          text.hasPrefix("\(place): ") && text.contains("[C0")
        } else {
          false
        }
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
    #expect(!broken.isClean)
  }

  private let broken = ExplorationReport(
    [],
    broken: [
      ExplorationReport.Broken(
        file: "my/scenarios/a.yaml",
        errors: [Problem(.nothingHere, at: Place(file: "my/scenarios/a.yaml", line: 4, column: 9))])
    ], folder: "my", seed: nil, language: nil)

  @Test func `of a file with errors these are told, and nothing else`() throws {
    let blocks = broken.report(.of(.en)).blocks
    guard case .note(let error)? = blocks.first, case .paragraph(let advice)? = blocks.last else {
      Issue.record("\(blocks)")
      return
    }
    #expect(blocks.count == 2 && error.hasPrefix("my/scenarios/a.yaml:4:9: error["))
    #expect(advice.hasPrefix("Mend this first"))
    let json = try broken.json(version: "1.0")
    #expect(json.contains("\"scenarios\" : [\n\n  ]") && json.contains("\"line\" : 4"))
  }

  @Test func `an ending that only a critical failure leads to never passes`() {
    let scenario = Samples.scenario([
      ScenarioNode(
        id: "n0",
        content: .choose(
          Samples.both("文", "text"),
          choices: [
            Samples.pick("charge", severity: .critical, to: Samples.to("meh")),
            Samples.pick("ask", to: Samples.to("well")),
            Samples.pick("blunder", severity: .critical, to: Samples.to("well")),
          ])), Samples.ending("meh", .acceptable), Samples.ending("well", .good),
    ])
    let endings = report([scenario], plays: 0).chapters[0].endings(.of(.en))
    #expect(endings.map(\.neverPasses) == [true, false])
    #expect(endings.map(\.path) == [["charge"], ["ask"]])
    let told = report([scenario], plays: 0).report(.of(.en)).blocks.flatMap { block in
      if case .list(let lines) = block { lines } else { [String]() }
    }
    #expect(
      told.contains(
        "meh (acceptable): only after a critical failure, never passes; shortest way: charge"))
  }

  @Test func `the command goes on in the language that was asked for`() {
    let command = replayCommand("sample", ["go"], folder: "my", seed: 3, language: .zh)
    #expect(
      command == "countersign scenario sample --replay \"go\" --folder my --seed 3 --lang zh")
  }
}
