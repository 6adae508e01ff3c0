import Training

extension SurveyPhrases {
  static let english = SurveyPhrases(
    title: { title, store, day in
      ([title] + (store.map { [$0] } ?? []) + ["\(day)"]).joined(separator: " · ")
    },
    ahead: { "\($0) is still to come: this is what follows from what is known now." },
    nobodyHere: "By the records, nobody was here on that day.",
    asOf: { day, known in
      "As of \(day)" + (known.map { ", by what was on record on \($0)" } ?? "") + "."
    },
    made: { "Made by countersign \($0) on \($1)." },
    heads: { journals, lines, code in
      "It rests on \(journals) \(journals == 1 ? "record" : "records") with \(lines) \(lines == 1 ? "line" : "lines"); the day's list is \(code)… (countersign heads)."
    },
    content: { release, isModified in
      (release.map { "Content: release \($0)" } ?? "The content has no release")
        + (isModified ? ", changed in this store." : ".")
    },
    unconfirmedValues: {
      ($0 == 1
        ? "1 of the store's values is an example" : "\($0) of the store's values are examples")
        + " nobody has confirmed (countersign check lists them)."
    },
    elsewhere: { people, areLeftOut in
      "Transferred to another store\(areLeftOut ? " and left out here" : ""): "
        + people.map { "\($0.employee) \($0.name) (\($0.store))" }.joined(separator: ", ") + "."
    },
    unconfirmedNames:
      "Where a name is marked as unconfirmed, no manager or trainer has checked who that is.",
    who: { employee, name, role, store in
      (["\(employee)", name, role] + (store.map { [$0] } ?? [])).joined(separator: "  ")
    },
    role: "Role",
    store: "Store",
    certification: "Certificate",
    reason: "Reason",
    day: "Day",
    standing: "May work",
    leftCell: "left",
    yes: "yes",
    no: "no")
}
