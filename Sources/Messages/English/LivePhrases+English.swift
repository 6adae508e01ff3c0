import Training

extension LivePhrases {
  static let english = LivePhrases(
    keys:
      "Type the number of each step when you see it, in the order they do it; several at once are fine: 1 2 3. "
      + "With a minus, what nobody needed this time: -4; a lone minus takes all that is left of “if needed”. Return shows what is left; 0 takes the last one back; "
      + "done when the sale is over; q gives up and records nothing.",
    point: { number, text, point in
      "\(number) \(text)"
        + (point.critical && point.role != .never ? " (critical)" : "")
        + (point.role == .ifNeeded ? " (if needed)" : point.role == .optional ? " (optional)" : "")
    },
    never: "These must never happen; type the number only if one does:",
    prompt: "Seen: ",
    seen: { "✓ \($0) \($1)" },
    tooEarly: { step, owed in
      "Out of order: “\(step)” came before "
        + owed.map { "“\($0.first)”" + ($0.isCritical ? " (critical)" : "") }.joined(
          separator: ", ") + "."
    },
    happened: { "✗ \($0) noted, it happened: \($1)" },
    noOccasion: { "– \($0) not needed: \($1)" },
    already: { "\($0) is ticked already. To change it, take ticks back with 0, one by one." },
    takenBack: { "Taken back: \($0) \($1)" },
    nothingToTakeBack: "Nothing is ticked yet.",
    unreadable: { typed, count in
      "“\(typed)” says nothing here, and nothing of the line was noted. Type numbers from 1 to \(count); a minus only before steps that nobody needed."
    },
    left: "Not seen yet:",
    nothingLeft: "Everything is ticked. Type done when the sale is over.",
    missed:
      "Not seen, so it will count as missed; with a minus, what nobody needed (-4, or - alone):",
    overPrompt: "1 missed, 2 tick on: ",
    overAgain: "Type 1 or 2, or with a minus what nobody needed: -4.",
    disorder: { first, step, isCritical in
      "Order: first “\(first)”, then “\(step)”"
        + (isCritical ? " (critical: counts as a critical point missed)" : "")
    },
    allInOrder: "All that was seen was in order.")
}
