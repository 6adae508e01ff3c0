import Training

extension EndingPhrases {
  static let english = EndingPhrases(
    lesson: { "Finished “\($0)”: \($1) of \($2) right on the first try." },
    mistakes: { right, count, waiting in
      "Mistakes reviewed: \(right) of \(count) right on the first try. "
        + (waiting == 0
          ? "Right once more on another day, and they are gone."
          : "\(waiting) \(waiting == 1 ? "waits" : "wait") still.")
    },
    scenarioHeading: { "How it ended: \($0) (\($1))" },
    standing: { standing in
      switch standing {
      case .good: "good"
      case .acceptable: "acceptable"
      case .bad: "bad"
      }
    },
    failsTheRun: "With a critical failure the run is not passed.",
    criticalFailure: { "Critical failure: \($0)" },
    scenarioScore: { points, best in
      best == 0
        ? "There was nothing to score."
        : "Score \(points)/\(best) (\(percent(Fraction(points, best))))"
    },
    scenarioSummary: { title, standing, points, best in
      "“\(title)”: \(standing)" + (best == 0 ? "" : ", \(points)/\(best) points") + "."
    },
    worthAnotherTry: "For a better end, live through it once more: choose ‘scenario’.",
    mistakesHeading: "What could go better:",
    wellDoneHeading: "What you did well:",
    youChose: { "You: \($0)" },
    better: { "Better: \($0)" },
    severity: { severity in
      switch severity {
      case .minor: "minor slip"
      case .serious: "serious mistake"
      case .critical: "critical failure"
      }
    },
    examHeading: { title, isMock in isMock ? "Mock exam over: “\(title)”" : "Exam over: “\(title)”"
    },
    examScore: { score, count, mark in
      "Score \(points(score, of: count)) (\(percent(score))); the pass mark is \(mark)%."
    },
    passed: "Result: passed. Tell your manager.",
    mockPassed: "Result: this would have passed.",
    failedMark: "Result: not passed; the score is below the mark.",
    failedCriticals: {
      "Result: not passed; \($0) critical \($0 == 1 ? "question was" : "questions were") not fully right. "
        + "One of those can cost the money or the evidence."
    },
    ranOutOfTime: { "Time ran out with \($0) \($0 == 1 ? "question" : "questions") unanswered." },
    missedHeading: "Not fully right:",
    noneMissed: "Everything right.",
    critical: "critical",
    readAgain: { " (read rule \($0) again)" },
    examKeepsAnswers:
      "The exam tells which questions were missed, not their answers. Lessons and the mock exam do.",
    unproctored: "unproctored")
}
