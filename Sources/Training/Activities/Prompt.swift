import Foundation

/// What to show before a reply is awaited.
package struct Prompt: Sendable {
  package let told: [Told]
  package let question: Question
  /// Which question this is of how many; nil where nobody can know, as in a scenario.
  package let position: Position?
  package let deadline: Date?

  package init(
    told: [Told], question: Question, position: Position? = nil, deadline: Date? = nil
  ) {
    (self.told, self.question) = (told, question)
    (self.position, self.deadline) = (position, deadline)
  }

  package struct Position: Hashable, Sendable {
    package let number: Int
    package let count: Int
  }

  /// What is told before the question.
  package enum Told: Sendable {
    case card(Card)
    case passage(LocalizedText)
    /// A question missed before comes again.
    case onceMore
  }

  package enum Question: Sendable {
    case item(Item, shown: Presentation, hintsLeft: Int)
    /// How sure the learner is of the answer just given.
    case certainty(Item)
    case decision(node: String, LocalizedText, offers: [Offer])
  }
}
