import Training

/// What `explore` and `scenario` say of scenarios, besides the problems.
package struct ExplorePhrases: Sendable {
  package let title: String
  package let heading: @Sendable (_ title: String, _ id: String) -> String
  /// The words of a way; of the empty one, that it is the start.
  package let way: @Sendable (_ path: [String]) -> String
  /// `unopened` states were come to and not looked at.
  package let states: @Sendable (_ states: Int, _ transitions: Int, _ unopened: Int) -> String
  package let best: @Sendable (ScenarioBestWay) -> String
  package let noEnding: String
  /// `lowest` is the same as `highest` where only one score can be had.
  package let scores:
    @Sendable (_ lowest: ScenarioScores.Way, _ highest: ScenarioScores.Way) -> String
  package let nothingToScore: String
  /// The scores of so many more states were not looked at.
  package let scoresCut: @Sendable (_ explored: Int, _ unopened: Int) -> String
  /// Random play came to `nodes` of the `reachable`.
  package let played:
    @Sendable (_ plays: Int, _ unended: Int, _ nodes: Int, _ reachable: Int) -> String
  /// Nodes that random play came to most seldom.
  package let seldom: @Sendable ([(node: String, plays: Int)]) -> String
  /// Nodes that were played and not explored.
  package let onlyPlayed: @Sendable (_ nodes: [String]) -> String
  package let endingsHeading: String
  /// `path` is nil where it cannot be reached, `plays` where nothing was played.
  package let ending:
    @Sendable (_ id: String, _ standing: String, _ path: [String]?, _ plays: Int?) -> String
  package let nothingFound: String
  package let found: @Sendable (_ count: Int) -> String
  /// Errors in a file, whose parts were left out.
  package let broken: @Sendable (_ file: String, _ errors: Int, _ folder: String?) -> String
  package let unreadable: @Sendable (_ file: String, _ folder: String?) -> String
  package let noScenarios: @Sendable (_ folder: String) -> String
  package let unknown: @Sendable (_ typed: String, _ nearest: String?, _ known: [String]) -> String
  package let badPlays: @Sendable (_ most: Int) -> String
  package let pathMissing: @Sendable (_ scenario: String) -> String
  /// What a replay came to.
  package let halt: @Sendable (ScenarioReplay.Halt) -> String
}

/// The command that replays `path`.
package func replayCommand(
  _ scenario: String, _ path: [String], folder: String?, seed: UInt64?
) -> String {
  "countersign scenario \(scenario) --replay \"\(path.joined(separator: " "))\""
    + (folder.map { " --folder " + shellWord($0) } ?? "")
    + (seed.map { " --seed \($0)" } ?? "")
}
