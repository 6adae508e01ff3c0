import Training

extension ExplorePhrases {
  static let english = ExplorePhrases(
    title: "Scenarios explored",
    heading: { "“\($0)” (\($1))" },
    way: { $0.isEmpty ? "way: none, it is the start" : "way: \($0.joined(separator: " "))" },
    states: { states, transitions, unopened in
      "\(count(states, "state")), \(count(transitions, "move")) between them; "
        + (unopened == 0
          ? "all of them were looked at." : "\(unopened) of the states were not looked at.")
    },
    best: { best in
      "The best way loses \(count(best.lost, "point")) and ends in \(best.ending) (\(EndingPhrases.english.standing(best.standing))): "
        + (best.passes ? "passed" : "not passed") + "; \(way(best.path))"
    },
    noEnding: "No ending can be reached.",
    scores: { lowest, highest in
      lowest.score == highest.score
        ? "Every way has the same score: \(score(lowest))."
        : "Scores from \(score(lowest)) to \(score(highest)). The lowest: \(lowest.path.joined(separator: " "))"
    },
    nothingToScore: "There is nothing to score.",
    scoresCut: { explored, unopened, goesRound in
      goesRound
        ? "The story can go round, so that there is no end of scores: that is of the first \(explored) states with their scores, and it may be worse or better."
        : "That is of \(explored) states with their scores; \(unopened) more were not looked at, so it may be worse or better."
    },
    played: { plays, unended, nodes, reachable in
      "Played \(plays) times at random: \(nodes) of \(count(reachable, "node")) that can be reached"
        + (unended == 0 ? "." : "; \(count(unended, "play")) did not end.")
    },
    seldom: { seldom in
      "Most seldom come to: " + seldom.map { "\($0.node) \($0.plays)" }.joined(separator: ", ")
        + "."
    },
    onlyPlayed: { "Played, but not explored: \($0.joined(separator: ", "))." },
    endingsHeading: "Endings:",
    ending: { ending in
      "\(ending.id) (\(ending.standing)): "
        + (ending.neverPasses ? "only after a critical failure, never passes; " : "")
        + (ending.path.map { $0.isEmpty ? way($0) : "shortest \(way($0))" } ?? "cannot be reached")
        + (ending.plays.map { "; \(count($0, "play")) ended here" } ?? "")
    },
    seldomFound:
      "Chance rarely finds the best endings: 0 plays there is no fault.",
    nothingFound: "Nothing is wrong.",
    found: { $0 == 1 ? "1 thing is wrong:" : "\($0) things are wrong:" },
    mendFirst: {
      "Mend this first: until then \($0) is neither explored nor replayed, for what that showed would mislead."
    },
    noScenarios: { folder, holder in
      "There are no scenarios in \(folder). It takes a folder that holds content/ and scenarios/"
        + (holder.map { ": --folder \(shellWord($0))" } ?? ".")
    },
    isFolder: { "‘\($0)’ is a folder: countersign explore --folder \(shellWord($0))" },
    unknown: { typed, nearest, known in
      "There is no scenario ‘\(typed)’. " + (nearest.map { "Did you mean ‘\($0)’? " } ?? "")
        + "There is: \(known.joined(separator: ", "))."
    },
    badPlays: { "Plays are a whole number from 0 to \($0)." },
    pathMissing: {
      "To go a way through a scenario, write its words: \(replayCommand($0, ["WORD …"], folder: $1, seed: nil, language: nil)); to live through it yourself, run countersign, sign in, then type scenario."
    },
    halt: { halt in
      switch halt {
      case .ended: "The story is over."
      case .open(let words, let canEnd):
        "The path ends here. On offer: \(words.joined(separator: ", "))."
          + (canEnd ? "" : " From here no ending can be reached any more.")
      case .deadEnd(let node): "No choice is offered here (\(node)), and there is no way on."
      case .endless(let nodes):
        "The story goes round for ever, and nobody is asked anything: \(nodes.joined(separator: " → "))."
      case .misfit(let position, let word, let words):
        "Word \(position), ‘\(word)’, does not fit. On offer here: \(words.joined(separator: ", "))."
      case .overBefore(let position, let word):
        "The story was over before word \(position), ‘\(word)’."
      }
    },
    withheld: { "Not offered here: \($0.joined(separator: ", "))." },
    countsAsBad: {
      "The story calls this ending \($0); after a critical failure it counts as bad."
    })

  private static func way(_ path: [String]) -> String { english.way(path) }

  private static func count(_ number: Int, _ what: String) -> String {
    "\(number) \(what)\(number == 1 ? "" : "s")"
  }

  private static func score(_ way: ScenarioScores.Way) -> String {
    "\(way.points)/\(way.best) (\(percent(way.score)))"
  }
}
