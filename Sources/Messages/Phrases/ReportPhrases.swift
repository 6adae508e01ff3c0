import Training

/// The words of reports and of the progress screen.
package struct ReportPhrases: Sendable {
  package let nobody: String
  package let number: String
  package let name: String
  package let lessons: String
  package let practices: String
  package let scenarios: String
  package let exam: String
  package let unconfirmed: @Sendable (_ name: String) -> String
  package let complete: String
  package let missing: @Sendable (Missing) -> String
  package let missingHeading: String
  package let doneHeading: String
  package let lessonDone:
    @Sendable (_ title: String, _ day: Day, _ right: Int, _ count: Int) -> String
  package let scenarioDone:
    @Sendable (_ title: String, _ day: Day, _ standing: Standing, _ points: Int, _ best: Int)
      -> String
  /// The best run alone; passed or not.
  package let practiceDone: @Sendable (_ title: String, _ day: Day, Fact.PracticeEnded) -> String
  /// Practised with help alone, last on that day.
  package let practiceTried: @Sendable (_ title: String, _ day: Day) -> String
  /// The best run alone; nil where there was none.
  package let practiceCell: @Sendable (Fact.PracticeEnded?) -> String
  /// All drills in a line: so many incidents passed, the latest on that day, and those tried in vain.
  package let escalations: @Sendable (_ passed: Int, _ latest: Day?, _ failed: [String]) -> String
  /// The latest run that was passed, else the latest.
  package let escalationDone:
    @Sendable (_ title: String, _ day: Day, Fact.EscalationEnded) -> String
  package let escalationCell: @Sendable (Fact.EscalationEnded) -> String
  package let examDone:
    @Sendable (
      _ title: String, _ day: Day, _ score: Fraction, _ count: Int, _ proctor: EmployeeID?
    ) -> String
  package let examCell: @Sendable (_ score: Fraction, _ count: Int, _ passed: Bool) -> String
  package let examNotTaken: String
  package let examNotFinished: String
  /// Follows an exam that was passed: at which attempt, of how many.
  package let attempts: @Sendable (_ passedAt: Int, _ count: Int) -> String
  /// Follows an exam that was passed by another blueprint than the present one.
  package let otherBlueprint: @Sendable (_ count: Int, _ mark: Int) -> String
  package let interruptions: @Sendable (Int) -> String
  /// Follows a scenario or a practice: how often it was done, and how often with a critical failure.
  package let runs: @Sendable (_ times: Int, _ critical: Int) -> String
  package let unreadable: @Sendable (EmployeeID, _ reason: String) -> String
  package let doubtful: @Sendable (EmployeeID, _ reason: String) -> String
  /// How to find the very line on record that the paper was made from.
  package let checkCode: @Sendable (_ lines: Int, _ code: String) -> String
  package let leavers: @Sendable (Int) -> String
  package let unproctored: String
  package let simulated: String
  package let flags: @Sendable (Int) -> String

  /// Something still to do, with what is known about it.
  package enum Missing: Hashable, Sendable {
    case lesson(title: String)
    /// Tried alone so often.
    case practiceNotPassed(title: String, tries: Int)
    case scenarioNotDone(title: String)
    case scenarioEndedBadly(title: String, criticalFailures: Int)
    case examNotTaken(title: String)
    case examUnfinished(title: String)
    case examBelowMark(title: String, score: Fraction, count: Int, mark: Int)
    case examCriticals(title: String, score: Fraction, count: Int, missed: Int)
  }
}
