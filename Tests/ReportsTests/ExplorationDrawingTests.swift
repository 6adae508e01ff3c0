import Content
import Samples
import Testing
import Training

@testable import Reports

struct ExplorationDrawingTests {
  private func drawing(_ scenario: Scenario) -> ExplorationDrawing {
    let exploration = ScenarioExploration(of: ScenarioMoves(scenario))
    return ExplorationDrawing(
      ExplorationReport(
        [
          ExplorationReport.Chapter(
            exploration, ScenarioScores(in: exploration.graph), nil, file: "a.yaml",
            places: exploration.findings.map { _ in Place(file: "a.yaml") })
        ], broken: [], folder: nil, seed: nil, language: nil))
  }

  @Test func `nodes differ by kind and worth, arrows bear the words`() {
    let dot = drawing(Samples.scenario).dot
    #expect(dot.hasPrefix("digraph scenarios {") && dot.hasSuffix("}"))
    #expect(dot.contains("n0_decide [label=\"decide\", shape=diamond"))
    #expect(dot.contains("n0_quiz [label=\"quiz\", shape=hexagon"))
    #expect(dot.contains("n0_decide -> n0_quiz [label=\"good, charge\"];"))
    #expect(dot.contains("n0_open -> n0_decide [label=\"\"];"))
    let mermaid = drawing(Samples.scenario).mermaid
    #expect(mermaid.hasPrefix("flowchart TD\n"))
    #expect(mermaid.contains("n0_decide{\"decide\"}:::plain"))
    #expect(mermaid.contains("n0_meh([\"meh\"]):::acceptable"))
    #expect(mermaid.contains("n0_quiz -->|\"right\"| n0_well"))
  }

  @Test func `what is wrong is marked`() {
    #expect(drawing(PlantedFault.all[0].scenario).mermaid.contains("n0_shut{\"shut\"}:::wrong"))
    let endless = drawing(PlantedFault.all[4].scenario).mermaid
    #expect(
      endless.contains("n0_on[\"on\"]:::wrong") && endless.contains("n0_off[\"off\"]:::wrong"))
    let hidden = drawing(PlantedFault.all[6].scenario)
    #expect(hidden.mermaid.contains("n0_open -.->|\"stay, hid\"| n0_well"))
    #expect(hidden.dot.contains("[label=\"stay, hid\", color=red, fontcolor=red]"))
  }
}
