import Training

extension ImpactPhrases {
  static let english = ImpactPhrases(
    title: { "Changed rules and who is to learn them again · \($0)" },
    noChanges: "No rule of the content has changed, so nobody has anything to learn again.",
    change: { "Rule \($0), changed \($1), to be learned again by \($2)" },
    notYet: { "It has not changed yet: what is learned before \($0) does not count." },
    lessons: { "\($0.count == 1 ? "Lesson" : "Lessons"): \($0.joined(separator: ", "))" },
    nobody: "Nobody here was certified before it changed.",
    counts: { people, done, overdue in
      "\(people == 1 ? "1 person" : "\(people) people"), \(done) done, \(overdue) overdue."
    },
    certification: "Certification", state: "State", missing: "Missing",
    done: { "done \($0)" },
    due: { "by \($0)" },
    overdue: { by, days in "was due \(by), \(days == 1 ? "1 day" : "\(days) days") ago" })
}
