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
  /// The scores of so many more states were not looked at; there is no end of them where the story `goesRound`.
  package let scoresCut: @Sendable (_ explored: Int, _ unopened: Int, _ goesRound: Bool) -> String
  /// Random play came to `nodes` of the `reachable`.
  package let played:
    @Sendable (_ plays: Int, _ unended: Int, _ nodes: Int, _ reachable: Int) -> String
  /// Nodes that random play came to most seldom.
  package let seldom: @Sendable ([(node: String, plays: Int)]) -> String
  /// Nodes that were played and not explored.
  package let onlyPlayed: @Sendable (_ nodes: [String]) -> String
  package let endingsHeading: String
  package let ending: @Sendable (Ending) -> String
  /// Said where chance did not find an ending that passes.
  package let seldomFound: String
  package let nothingFound: String
  package let found: @Sendable (_ count: Int) -> String
  /// Said below the errors of a file that for their sake was neither explored nor replayed.
  package let mendFirst: @Sendable (_ file: String) -> String
  /// `holder` is the folder above that holds content; nil where there is none.
  package let noScenarios: @Sendable (_ folder: String, _ holder: String?) -> String
  /// A folder was named where an id belongs.
  package let isFolder: @Sendable (_ typed: String) -> String
  package let unknown: @Sendable (_ typed: String, _ nearest: String?, _ known: [String]) -> String
  package let badPlays: @Sendable (_ most: Int) -> String
  package let pathMissing: @Sendable (_ scenario: String, _ folder: String?) -> String
  /// What a replay came to.
  package let halt: @Sendable (ScenarioReplay.Halt) -> String
  /// Choices that are not offered where a replay stopped.
  package let withheld: @Sendable (_ choices: [String]) -> String
  /// The story calls an ending by this standing, and a critical failure made it bad.
  package let countsAsBad: @Sendable (_ standing: String) -> String

  /// An ending and how to come to it.
  package struct Ending: Sendable {
    package let id: String
    package let standing: String
    /// Nil where it cannot be reached.
    package let path: [String]?
    /// It is worth a pass, and can be reached after a critical failure only.
    package let neverPasses: Bool
    /// Nil where nothing was played.
    package let plays: Int?

    package init(
      id: String, standing: String, path: [String]?, neverPasses: Bool, plays: Int?
    ) {
      (self.id, self.standing, self.path) = (id, standing, path)
      (self.neverPasses, self.plays) = (neverPasses, plays)
    }
  }
}

/// The command that replays `path`.
package func replayCommand(
  _ scenario: String, _ path: [String], folder: String?, seed: UInt64?, language: Language?
) -> String {
  "countersign scenario \(scenario) --replay \"\(path.joined(separator: " "))\""
    + (folder.map { " --folder " + shellWord($0) } ?? "")
    + (seed.map { " --seed \($0)" } ?? "") + (language.map { " --lang \($0.rawValue)" } ?? "")
}
