/// What to say to a reply, without words.
package enum Feedback: Sendable {
  /// The reply was no answer; the question stands, and nothing was recorded.
  case unreadable(Reading.Unreadable)
  case hint(LocalizedText, number: Int, count: Int)
  case noHint(NoHint)
  /// What to do next at the terminal.
  case nextStep(Prompt.Next)
  /// Practice: what the answer was worth, and why.
  case graded(Graded)
  /// Exam: the answer is in; what it was worth is told at the end.
  case noted
  /// Scenario: the story goes on.
  case storyGoesOn
  case timeIsUp

  package enum NoHint: Sendable {
    case notInExams, noneLeft, noneHere
  }

  package struct Graded: Sendable {
    package let item: Item
    package let grade: Grade
    package let certainty: Certainty?
    /// Missed so often that it is not asked again in this sitting.
    package let isSetAside: Bool
    /// Whether the item's rule is told; at a drill's end stands what all of it is about.
    package var tellsRule = true
  }
}

extension Feedback {
  /// Seconds to read what is said to a right answer, and to one that was missed, before the next question
  /// is read.
  static let (secondsWhenRight, secondsWhenMissed) = (5, 12)
  /// The same where nobody knows what will be said.
  package static let secondsToRead = 10
}
