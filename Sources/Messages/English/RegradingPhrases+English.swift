import Training

extension RegradingPhrases {
  static let english = RegradingPhrases(
    title: { "Graded anew by the corrected key: \($0)" },
    unknownItem: { "There is no question “\($0)” in the content." },
    question: { "Question: \($0)" },
    nothing: "No exam on record comes out differently by the present key.",
    examDay: "Exam",
    before: "Before",
    after: "Now",
    result: {
      percent($0.score) + ($0.passed ? ", passed" : ", not passed")
        + (!$0.passed && $0.score.reaches(percent: $0.passMark) ? " (critical)" : "")
    },
    undecidedHeading: "To be decided by a person, and left as it was",
    undecided: { employee, name, day, answer, doubt in
      "\(employee) \(name), \(day)" + (answer.map { ", answered “\($0)”" } ?? "") + ": "
        + why(doubt)
    },
    failsNow: { "\($0) \($1) had passed “\($2)” on \($3), and has not passed it any more." },
    stands: { "Certificate \($0), “\($1)”, rests on it. It stands until somebody revokes it:" },
    restsOnNone: "No certificate rests on it.",
    passesNow: { "\($0) \($1) had not passed “\($2)” on \($3), and has passed it now." },
    seeReady: "Who waits for a signature now: countersign certificate ready",
    written: {
      "\($0 == 1 ? "1 exam was amended" : "\($0) exams were amended"); no certificate was changed."
    },
    notWritten: "Nothing was written (--dry-run).",
    revocationReason: { "the key of \($0) was wrong" })

  private static func why(_ doubt: CorrectedKey.Doubt) -> String {
    switch doubt {
    case .otherKind: "the question is answered in another way now."
    case .unknownAnswer: "the present question does not know this answer."
    case .readsOtherwise: "the same answer reads otherwise in the present question."
    case .notInArchive: "what was asked is not in the archive any more."
    }
  }
}
