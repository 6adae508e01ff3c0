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
  /// Before an exam for which not all lessons were gone through, not all procedures passed alone, or no
  /// mock was taken; `left` counts the attempt that would begin.
  package let notPrepared:
    @Sendable (
      _ lessons: PagePhrases.Share, _ practices: PagePhrases.Share, _ drills: PagePhrases.Share,
      _ hasTriedMock: Bool,
      _ left: Int, ExamPolicy
    ) -> String
  /// After an exam that was not passed.
  package let attemptsLeft: @Sendable (ExamPolicy.Standing) -> String
  package let tooManyInterruptions: @Sendable (_ allowed: Int) -> String
  package let mockIntro: @Sendable (ExamForm) -> String
  package let startExam: String
  /// Where it would be better not to.
  package let startAnyway: String
  package let notNow: String
  package let commandsHint: @Sendable (Subject.Kind) -> String

  package let cardHeading: @Sendable (_ title: String, Prompt.Position?) -> String
  package let basis: @Sendable (_ numbers: [String]) -> String
  package let check: String
  package let onceMore: @Sendable (_ left: Int) -> String
  /// Said when a question was missed so often that another day is better.
  package let setAside: String
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
  /// What is said about one of several options.
  package let remark: @Sendable (_ about: String, _ text: String) -> String
  package let partlyRight: @Sendable (Fraction) -> String
  package let wrong: String
  package let rightAnswer: @Sendable (String) -> String
  package let yourAnswer: @Sendable (String) -> String
  package let clause:
    @Sendable (_ number: String, _ text: String, _ certainty: Clause.Confidence) -> String
  package let source:
    @Sendable (_ source: String, _ asOf: String, _ certainty: Clause.Confidence) -> String
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
  package let noLookupInExams: String
  /// What can be wrong with a question, numbered; the last asks for words.
  package let flagReasons: [String]
  package let flagPrompt: String
  package let flagWordsPrompt: String
  package let flagEmpty: String
  package let flagged: String
  package let interruptedOnce: String
  /// The same where a clock runs; `returns` is how often one may come back, nil for as often as one likes.
  package let leavingExam: @Sendable (_ minutesLeft: Int, _ returns: Int?) -> String
  /// `minutesLeft` of an activity with a deadline.
  package let left: @Sendable (_ minutesLeft: Int?) -> String
  /// Of something that was done before, which “next” does not lead back to.
  package let leftRepeated: @Sendable (Subject.Kind) -> String
  package let clockRuns: @Sendable (_ minutesLeft: Int) -> String
  package let resumed: @Sendable (_ title: String, Subject.Kind) -> String
  package let masked: String
}
