import Training

/// What is said about questions that learners flagged.
package struct FlagPhrases: Sendable {
  package let title: String
  package let none: String
  package let heading: @Sendable (_ handle: String, _ name: String, Day) -> String
  package let about: @Sendable (_ id: String, _ stem: String?) -> String
  package let answered: @Sendable (String) -> String
  package let said: @Sendable (String) -> String
  package let replied: @Sendable (_ words: String, _ by: String, Day) -> String
  package let unanswered: @Sendable (_ handle: String) -> String
  package let noSuchFlag: @Sendable (_ handle: String) -> String
  package let saved: @Sendable (_ handle: String) -> String
  package let replaced: @Sendable (_ words: String, _ by: String) -> String
  package let emptyWords: String
  /// To the learner, at their next visit.
  package let news: @Sendable (_ stem: String, _ words: String) -> String
}
