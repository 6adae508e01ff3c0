import Training

/// What is said while a procedure is ticked in the order in which it is seen.
package struct LivePhrases: Sendable {
  package let keys: String
  package let point: @Sendable (_ number: Int, _ text: String, ObservationForm.Point) -> String
  /// Above what must not happen.
  package let never: String
  package let prompt: String
  package let seen: @Sendable (_ number: Int, _ text: String) -> String
  package let tooEarly:
    @Sendable (_ step: String, _ owed: [(first: String, isCritical: Bool)]) -> String
  package let happened: @Sendable (_ number: Int, _ text: String) -> String
  package let noOccasion: @Sendable (_ number: Int, _ text: String) -> String
  package let already: @Sendable (_ number: Int) -> String
  package let takenBack: @Sendable (_ number: Int, _ text: String) -> String
  package let nothingToTakeBack: String
  package let unreadable: @Sendable (_ typed: String, _ count: Int) -> String
  package let left: String
  package let nothingLeft: String
  /// At the end.
  package let missed: String
  package let overPrompt: String
  package let overAgain: String
  package let disorder: @Sendable (_ first: String, _ step: String, _ isCritical: Bool) -> String
  package let allInOrder: String
}
