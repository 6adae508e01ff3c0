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
    lesson: { lesson, card in "lesson “\(lesson)”" + (card.map { ", card “\($0)”" } ?? "") },
    advice: { kind in
      switch kind {
      case .item:
        "A question: read the card and the rule named below together, then let them say in their own words why, with a case from the counter."
      case .procedure:
        "A procedure: do it together at the simulated terminal, with the reason for each step, then let them do it alone."
      case .scenario:
        "A scenario: go through it together, stop at each choice, and ask what another one would lead to."
      case .escalation:
        "An incident: go through it together with the card in hand: what first, whom to tell, what not to say."
      }
    },
    sharedHeading: "Forgotten by several, so best taken up together:",
    shared: { "\($0): \($1.joined(separator: ", "))" },
    absentHeading: {
      "Something is due, and no drill for \($0) working days or more (days off are not counted):"
    },
    nobodyAbsent: {
      "Whoever has something due drilled within their last \($0) working days, or has the day off."
    },
    absentAdvice: {
      "Ask first whether it is time they lack or the knowing how; \($0) \($0 == 1 ? "minute fits" : "minutes fit") before a shift is handed over."
    },
    latestHeader: "Last drill",
    dueHeader: "Due",
    sinceHeader: "Behind since",
    ago: { days in
      days.map { $0 == 1 ? "1 day ago" : "\($0) days ago" } ?? "never"
    },
    forgottenCell: "forgotten",
    absentCell: "no drills")
}
