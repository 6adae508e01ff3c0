import Samples
import Testing

@testable import Training

struct ScenarioReplayTests {
  private func going(_ path: String, _ scenario: Scenario = Samples.scenario) -> ScenarioReplay {
    ScenarioReplay(
      ScenarioMoves(scenario, seed: Samples.seed),
      along: path.split(separator: " ").map(String.init),
      at: Samples.start)
  }

  @Test func `a path is gone in a real run`() throws {
    let gone = going("wait good right")
    #expect(gone.halt == .ended && gone.typed.count == 3)
    guard case .scenario(let result)? = gone.run.ending else {
      Issue.record("no ending")
      return
    }
    #expect(result.endingID == "well" && result.points == 3 && result.best == 4)
  }

  @Test func `a path that is over leaves what is on offer`() {
    #expect(going("").halt == .open(words: ["good", "wait", "charge"], canEnd: true))
    #expect(going("good").halt == .open(words: ["right", "wrong"], canEnd: true))
  }

  @Test func `a word that does not fit is told with those that do, and nothing after it is done`() {
    let gone = going("wait fly good")
    #expect(
      gone.halt == .misfit(position: 2, word: "fly", words: ["good", "wait", "charge"]))
    #expect(gone.typed.count == 1)
    #expect(going("good right good").halt == .overBefore(position: 3, word: "good"))
  }

  @Test func `the choices that are not offered where it stops are known`() {
    #expect(going("go wrong", PlantedFault.all[0].scenario).withheld == ["hid"])
    #expect(going("", PlantedFault.all[6].scenario).withheld == ["hid"])
    #expect(going("").withheld.isEmpty && going("good").withheld.isEmpty)
  }

  @Test(arguments: [
    ("go wrong", 0, ScenarioReplay.Halt.deadEnd(node: "shut")),
    ("go wrong on", 0, .deadEnd(node: "shut")),
    ("stay", 4, .endless(nodes: ["on", "off"])),
    ("stay", 5, .open(words: ["again", "anew"], canEnd: false)),
  ])
  func `where it goes no further is told`(
    _ path: String, _ planted: Int, _ halt: ScenarioReplay.Halt
  ) {
    #expect(going(path, PlantedFault.all[planted].scenario).halt == halt)
  }
}
