extension CardPhrases {
  static let english = CardPhrases(
    wallTitle: { store, day in
      "IF SOMETHING GOES WRONG (\(store.map { "\($0), " } ?? "")printed \(day))"
    },
    hotlineTitle: { store, day in
      "BEFORE YOU RING ANYBODY (\(store.map { "\($0), " } ?? "")printed \(day))"
    },
    rule: { "\($0)  \($1)" },
    incident: { "\($0.uppercased()): \($1)" },
    rung: { "→ \($0.who) \($0.within)" + ($0.when.map { " if \($0)" } ?? "") },
    examples: "Some times are examples; keep to them until the manager has confirmed them.",
    numbers: "WHOM TO RING",
    isExample: " (example, not confirmed)",
    warning:
      "!! Nobody in this store has confirmed the numbers marked as examples: do not dial them. (In danger, ring the police all the same.) The manager checks them against the contract and the terminal's sticker, registers them (countersign check says where) and prints this again.",
    ready: "HAVE THIS AT HAND",
    say: "SAY",
    genuine: "IS IT REALLY THE HOTLINE?",
    never: "NEVER SAY; IF ASKED, HANG UP",
    calls: "NOTE EVERY CALL",
    callColumns: ["Date, time", "Whom, their name", "Ticket number", "Answer"],
    byHand: ["Supervisor’s telephone", "Manager’s telephone"],
    tooLong: {
      "Page \($0) has \($1) lines and a sheet of A4 only \($2): choose some with --incident, or have the author shorten the texts."
    },
    noCard: "There is no card to print: the content has no table of incidents.",
    unknownIncident: { typed, nearest in
      "There is no incident ‘\(typed)’." + (nearest.map { " Did you mean ‘\($0)’?" } ?? "")
    })
}
