import Training

extension EndingPhrases {
  static let english = EndingPhrases(
    lesson: { "Finished “\($0)”: \($1) of \($2) right on the first try." },
    mistakes: { right, count, waiting in
      "Missed questions: \(right) of \(count) right on the first try. "
        + (waiting == 0
          ? "Get them right once more on another day and they drop off the list."
          : "\(waiting) still to go.")
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
      "“\(title)”: \(standing)"
        + (best == 0 ? "" : ", \(points)/\(best) points (\(percent(Fraction(points, best))))") + "."
    },
    worthAnotherTry: "Want a better result? Choose ‘scenario’.",
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
    practised: { title, outcome, score in
      let how =
        switch outcome {
        case .passed: "passed"
        case .short: "below the pass mark"
        case .failed: "not passed, with a critical mistake"
        }
      return "At the terminal, “\(title)”: \(how) (score \(percent(score)))"
    },
    moreMissteps: { "… and \($0) more. Practise it by itself to see them all." },
    examHeading: { title, isMock in isMock ? "Mock exam over: “\(title)”" : "Exam over: “\(title)”"
    },
    verdict: { result in
      let form = result.form
      let criticals = form.criticalsMustBeRight ? result.criticalsMissed.count : 0
      return
        (result.passed
        ? result.isMock ? "This would have passed" : "Passed"
        : result.isMock ? "This would not have passed" : "Not passed")
        + ": \(percent(result.score)) (\(points(result.score, of: form.items.count)) points), you need \(form.passMark)%"
        + (criticals == 0
          ? "."
          : "; \(criticals) critical \(criticals == 1 ? "question was" : "questions were") not fully right. "
            + "One of those can cost the money or the evidence.")
        + (result.passed && !result.isMock ? " Tell your manager." : "")
    },
    ranOutOfTime: { "Time ran out with \($0) \($0 == 1 ? "question" : "questions") unanswered." },
    showMissed: { "see what you missed (\($0))" },
    toMenu: "back to the menu",
    missedHeading: "Not fully right:",
    noneMissed: "Everything right.",
    critical: "critical",
    readAgain: { " (type: lookup \($0))" },
    examKeepsAnswers:
      "The exam tells which questions were missed, not their answers. Lessons and the mock exam do.",
    unproctored: "unproctored")
}
