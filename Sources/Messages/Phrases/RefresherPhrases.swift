import Records
import Training

/// What is said about drills: what is due, why, and what came of it.
package struct RefresherPhrases: Sendable {
  /// At the sign-in, and before the first question.
  package let today: @Sendable (_ count: Int, _ minutes: Int) -> String
  /// `lesson` is the title of the one that is drilled alone.
  package let intro:
    @Sendable (_ count: Int, _ minutes: Int, Drill.Purpose, _ lesson: String?) -> String
  /// As what comes next.
  package let next: @Sendable (_ count: Int, _ minutes: Int) -> String
  /// Something whole is drilled, with why.
  package let whole: @Sendable (_ title: String, Remembered.Kind, _ minutes: Int) -> String
  /// Why something comes.
  package let reason: @Sendable (Due) -> String

  /// Nothing was learned yet that could be drilled.
  package let nothingLearned: String
  /// Nothing is due; the next that is comes on that day.
  package let nothingDue: @Sendable (_ next: Day?, _ today: Day) -> String
  package let doneToday: @Sendable (_ waiting: Int) -> String
  package let dayOff: String
  package let more: @Sendable (_ minutes: Int) -> String
  package let topics: String
  package let unknownTopic: @Sendable (_ typed: String) -> String
  package let topicState: @Sendable (_ learned: Int, _ weak: Int) -> String
  package let nothingOfTopic: @Sendable (_ topic: String) -> String

  package let result: @Sendable (DrillResult) -> String
  package let helped: String
  package let repaired: String
  package let missed: String
  package let left: @Sendable (_ count: Int) -> String
  /// When it comes again.
  package let again: @Sendable (_ day: Day, _ today: Day) -> String
  /// When those that were right come again.
  package let rightAgain:
    @Sendable (_ count: Int, _ first: Day, _ last: Day, _ today: Day) -> String
  /// What the next working day with drills brings.
  package let ahead: @Sendable (_ day: Day, _ today: Day, _ count: Int, _ minutes: Int) -> String
  package let scheduleUntouched: String
  package let goOn: @Sendable (_ title: String, Remembered.Kind, _ minutes: Int) -> String

  /// How an answer was graded: the rule with its numbers.
  package let graded: @Sendable (Retrieval) -> String
  /// The same of the first try of the latest day, what came of it later that day, and when it comes
  /// again.
  package let gradedAndAgain: @Sendable (Recollection, Due) -> String
  /// In a drill, right after an answer.
  package let noted: @Sendable (Retrieval, Due) -> String
  /// What is left, by the model: the chance before the answer, and what it holds now.
  package let memory: @Sendable (Recollection) -> String
  /// Stands over the latest of so many answers.
  package let history: @Sendable (_ shown: Int, _ count: Int) -> String
  package let past: @Sendable (PastRetrieval) -> String
  package let comesAgain: @Sendable (Due) -> String
  package let rulesNote: @Sendable (MemoryBasis) -> String
  package let neverAsked: @Sendable (_ title: String) -> String
  package let nothingToExplain: String
  package let explained: @Sendable (_ day: Day, _ today: Day) -> String
  package let notFound: @Sendable (_ typed: String) -> String
  package let several: @Sendable (_ typed: String) -> String
  /// In a drill, of the question that stands.
  package let noReason: String
}
