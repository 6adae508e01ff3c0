import Training

/// What is said when an activity is over.
package struct EndingPhrases: Sendable {
  package let lesson: @Sendable (_ title: String, _ right: Int, _ count: Int) -> String
  package let mistakes: @Sendable (_ right: Int, _ count: Int, _ waiting: Int) -> String
  package let scenarioHeading: @Sendable (_ title: String, _ standing: String) -> String
  package let standing: @Sendable (Standing) -> String
  package let failsTheRun: String
  package let criticalFailure: @Sendable (_ choice: String) -> String
  package let scenarioScore: @Sendable (_ points: Int, _ best: Int) -> String
  package let scenarioSummary:
    @Sendable (_ title: String, _ standing: String, _ points: Int, _ best: Int) -> String
  /// After an ending that is not a good one.
  package let worthAnotherTry: String
  package let mistakesHeading: String
  package let wellDoneHeading: String
  package let youChose: @Sendable (String) -> String
  package let better: @Sendable (String) -> String
  package let severity: @Sendable (Severity) -> String
  /// A procedure done in the middle of a scenario, and how.
  package let practised: @Sendable (_ title: String, Exercise.Outcome, _ score: Fraction) -> String
  /// Missteps that are not listed.
  package let moreMissteps: @Sendable (_ count: Int) -> String
  package let examHeading: @Sendable (_ title: String, _ isMock: Bool) -> String
  /// Passed or not, the score, and what kept it from passing.
  package let verdict: @Sendable (ExamResult) -> String
  package let ranOutOfTime: @Sendable (_ unanswered: Int) -> String
  /// Picks `missedHeading` and what follows it.
  package let showMissed: @Sendable (_ count: Int) -> String
  package let toMenu: String
  package let missedHeading: String
  package let noneMissed: String
  package let critical: String
  /// Follows the stem of a question that was missed.
  package let readAgain: @Sendable (_ number: String) -> String
  package let examKeepsAnswers: String
  package let unproctored: String
}
