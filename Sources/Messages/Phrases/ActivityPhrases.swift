import Foundation
import Training

/// What is said inside lessons, scenarios and exams.
package struct ActivityPhrases: Sendable {
  package let kindName: @Sendable (Subject.Kind) -> String
  package let prompt: String
  package let lessonIntro: @Sendable (_ title: String, _ cards: Int, _ minutes: Int) -> String
  package let scenarioIntro: @Sendable (_ title: String, _ minutes: Int) -> String
  package let examIntro: @Sendable (ExamForm) -> String
  /// Follows `examIntro`; `left` counts this attempt.
  package let examPolicy: @Sendable (ExamPolicy, _ left: Int) -> String
  package let examClosed: @Sendable (_ attempts: Int, _ until: Day) -> String
  package let returnsLeft: @Sendable (_ left: Int) -> String
  package let alreadyPassed: @Sendable (_ on: Day) -> String
  package let tooManyInterruptions: @Sendable (_ allowed: Int) -> String
  package let mockIntro: @Sendable (ExamForm) -> String
  package let startExam: String
  package let notNow: String
  package let commandsHint: @Sendable (Subject.Kind) -> String

  package let cardHeading: @Sendable (_ title: String, Prompt.Position?) -> String
  package let basis: @Sendable (_ numbers: [String]) -> String
  package let check: String
  package let onceMore: String
  package let examHeading: @Sendable (Prompt.Position?, _ minutesLeft: Int?) -> String
  package let howToAnswer: @Sendable (Presentation) -> String
  /// The two replies to a statement, numbered.
  package let trueOrFalse: String
  package let askCertainty: String
  /// One for each certainty, in their order.
  package let certainties: [String]
  /// Said when somebody was sure, and wrong.
  package let sureButWrong: String
  package let mistakesIntro: @Sendable (_ count: Int, _ waiting: Int) -> String
  package let noMistakes: @Sendable (_ tomorrow: Int) -> String
  package let pickOne: @Sendable (_ count: Int) -> String
  /// Follows `howToAnswer` on its line.
  package let hintsLeft: @Sendable (Int) -> String

  package let unreadable: @Sendable (Reading.Unreadable) -> String
  package let right: String
  /// Between a verdict and what is said about the answer.
  package let gap: String
  package let partlyRight: @Sendable (Fraction) -> String
  package let wrong: String
  package let rightAnswer: @Sendable (String) -> String
  package let yourAnswer: @Sendable (String) -> String
  package let clause:
    @Sendable (_ number: String, _ text: String, _ certainty: Clause.Confidence) -> String
  package let source: @Sendable (_ source: String, _ asOf: String) -> String
  package let hint: @Sendable (_ text: String, _ number: Int, _ count: Int) -> String
  package let noHint: @Sendable (Feedback.NoHint) -> String
  package let noted: String
  package let timeIsUp: String

  package let commandHelp: [(names: String, summary: String)]
  package let examCommandHelp: [(names: String, summary: String)]
  /// Said when a typed word is a command without its `/`.
  package let noWayBack: @Sendable (_ isExam: Bool) -> String
  package let notKnowing: @Sendable (_ isExam: Bool) -> String
  /// Said when a typed word is a command of the main menu.
  package let meantVerb: @Sendable (_ verb: String, _ isExam: Bool) -> String
  package let unknownCommand:
    @Sendable (_ typed: String, _ nearest: String?, _ available: [String]) -> String
  package let notInExams: @Sendable (_ command: String) -> String
  package let flagPrompt: String
  package let flagEmpty: String
  package let flagged: String
  package let interruptedOnce: String
  /// `minutesLeft` of an activity with a deadline.
  package let left: @Sendable (_ minutesLeft: Int?) -> String
  package let clockRuns: @Sendable (_ minutesLeft: Int) -> String
  package let resumed: @Sendable (_ title: String) -> String
  package let masked: String
}
