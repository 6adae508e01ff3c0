import Training

extension ReportPhrases {
  static let english = ReportPhrases(
    nobody:
      "There are no employee records yet. They begin when somebody runs countersign and types a number and a name.",
    number: "Number",
    name: "Name",
    lessons: "Lessons",
    practices: "Practice",
    scenarios: "Scenarios",
    exam: "Exam",
    unconfirmed: { "\($0) (unconfirmed)" },
    complete: "All requirements are met.",
    missing: { missing in
      switch missing {
      case .lesson(let title): "lesson “\(title)” is not finished"
      case .practiceNotPassed(let title, let tries):
        "practice “\(title)” "
          + (tries == 0
            ? "has not been done alone"
            : "done alone \(tries == 1 ? "once" : "\(tries) times"), not passed")
      case .scenarioNotDone(let title): "scenario “\(title)” has not been done"
      case .scenarioEndedBadly(let title, let failures):
        failures > 0
          ? "scenario “\(title)” had a critical failure; do it again to an acceptable end"
          : "scenario “\(title)” ended badly; do it again to an acceptable end"
      case .examNotTaken(let title): "exam “\(title)” has not been sat"
      case .examUnfinished(let title): "exam “\(title)” was begun and not finished"
      case .examBelowMark(let title, let score, let count, let mark):
        "exam “\(title)” not passed: \(points(score, of: count)) (\(percent(score))), the mark is \(mark)%"
      case .examCriticals(let title, let score, let count, let missed):
        "exam “\(title)” not passed: \(points(score, of: count)) (\(percent(score))), but \(missed) critical \(missed == 1 ? "question was" : "questions were") not fully right"
      }
    },
    missingHeading: "Missing:",
    doneHeading: "Done:",
    lessonDone: { "lesson “\($0)” finished \($1), \($2)/\($3) right on the first try" },
    scenarioDone: { title, day, standing, points, best in
      "scenario “\(title)” \(day): \(EndingPhrases.english.standing(standing)) end. \(EndingPhrases.english.scenarioScore(points, best))"
    },
    practiceDone: { title, day, ended in
      "practice “\(title)” \(day), alone: "
        + (ended.passed
          ? "passed, \(percent(ended.score))" : "\(percent(ended.score)) at best, not passed")
    },
    practiceTried: { "practice “\($0)” \($1), never alone so far" },
    practiceCell: { ended in
      ended.map { "\($0.passed ? "passed" : "failed") \(percent($0.score))" } ?? "not done alone"
    },
    escalations: { passed, latest, failed in
      "drills passed: \(passed) \(passed == 1 ? "incident" : "incidents")"
        + (latest.map { ", the latest on \($0)" } ?? "")
        + (failed.isEmpty ? "" : "; not yet passed: \(failed.joined(separator: "; "))")
    },
    escalationDone: { title, day, ended in
      "drill “\(title)” \(day): \(ended.passed ? "passed" : "not passed"), \(percent(ended.score))"
    },
    escalationCell: { "\($0.passed ? "passed" : "failed") \(percent($0.score))" },
    examDone: { title, day, score, count, proctor in
      "exam “\(title)” passed \(day): \(points(score, of: count)) (\(percent(score))), "
        + (proctor.map { "proctored by \($0)" } ?? "unproctored")
    },
    examCell: { score, count, passed in
      "\(passed ? "passed" : "failed") \(points(score, of: count)) \(percent(score))"
    },
    examNotTaken: "not sat",
    examNotFinished: "not finished",
    attempts: { $1 == 1 ? ", at the first attempt" : ", at attempt \($0) of \($1)" },
    otherBlueprint: {
      ", by another paper than today's (\($0) \($0 == 1 ? "question" : "questions"), mark \($1)%)"
    },
    interruptions: { $0 == 1 ? ", interrupted once" : ", interrupted \($0) times" },
    runs: { times, critical in
      times == 1
        ? ""
        : "; done \(times) times" + (critical == 0 ? "" : ", \(critical) with a critical failure")
    },
    unreadable: { "The record of \($0) cannot be read and is left out: \($1)" },
    doubtful: { "The record of \($0) is in doubt: \($1)" },
    checkCode: {
      "On record: \($0) \($0 == 1 ? "line" : "lines"), check code \($1) (countersign verify \($1))."
    },
    leavers: {
      "\($0) \($0 == 1 ? "person who has" : "people who have") left not shown; name a number to see it."
    },
    unproctored:
      "All exams were unproctored: the record shows the result as it stood, not who sat at the keyboard.",
    simulated: "Simulated run: its day or its records are simulated, and it is no evidence.",
    flags: {
      $0 == 1 ? "1 question flagged for the trainer" : "\($0) questions flagged for the trainer"
    })
}
