import Testing
import Training

@testable import Content

struct ProblemOfScenarioTests {
  private let findings: [ScenarioFinding.Kind] = [
    .tooManyStates(limit: 3), .unreachable(node: "a"), .deadEnd(node: "a"),
    .endless(nodes: ["a", "b"]), .noWayOut(nodes: ["a", "b"]), .criticalEndsWell(ending: "a"),
    .neverOffered(choice: "a/b"), .bestFails(ending: "a"),
  ]

  @Test func `each finding has a code of its own, and is known as one of exploring`() {
    let kinds = findings.map { Problem.Kind(ScenarioFinding($0, path: ["x"])) }
    let codes = kinds.map { Problem($0, at: Place(file: "")).code }
    #expect(
      codes == ["C038", "C026", "C027", "C075", "C028", "C030", "C029", "C076"])
    #expect(!kinds.contains { !$0.isOfExploring })
    #expect(!Problem.Kind.nothingHere.isOfExploring)
  }

  @Test func `the path can be left out`() {
    let finding = ScenarioFinding(.deadEnd(node: "a"), path: ["x"])
    #expect(Problem.Kind(finding) == .deadEnd(node: "a", path: ["x"]))
    #expect(Problem.Kind(finding, tellingPath: false) == .deadEnd(node: "a", path: nil))
  }
}
