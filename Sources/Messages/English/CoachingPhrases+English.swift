import Training

extension CoachingPhrases {
  static let english = CoachingPhrases(
    title: "Who needs a trainer",
    howItEnds:
      "These were forgotten again and again: asking more often does not help, sitting down together does. What is recalled on two different days is no longer listed.",
    nobody: "Nobody forgets the same thing again and again.",
    history: { asked, forgotten, latest in
      "asked \(asked) times, forgotten \(forgotten), last on \(latest)"
    },
    wrong: { "answered wrong on \($0): \($1)" },
    wrongDrawn: { "answered wrong last on \($0) (its figures differ each time)" },
    right: { "right: \($0)" },
    rightDrawn: { "right, for example: \($0) (its figures differ each time)" },
    doQuestion: { lesson in
      "to do: read "
        + (lesson.map { "the card in the lesson “\($0)”" } ?? "the rule")
        + " together, then let them say in their own words why, with a case from the counter."
    },
    doWhole: { kind in
      switch kind {
      case .item: "to do: let them say it in their own words."
      case .procedure:
        "to do: do it together at the simulated terminal, with the reason for each step, then let them do it alone."
      case .scenario:
        "to do: go through it together, stop at each choice, and ask what another one would lead to."
      case .escalation:
        "to do: go through it together with the card in hand: what first, whom to tell, what not to say."
      }
    },
    absentHeading: { "Something is due, and no drill for \($0) days or more:" },
    nobodyAbsent: { "Whoever has something due drilled within the last \($0) days." },
    absentAdvice:
      "Ask first whether it is time they lack or the knowing how; five minutes fit before a shift is handed over.",
    latestHeader: "Last drill",
    dueHeader: "Due",
    sinceHeader: "Behind since",
    ago: { days in
      days.map { $0 == 1 ? "1 day ago" : "\($0) days ago" } ?? "never"
    },
    forgottenCell: "forgotten",
    absentCell: "no drills")
}
