/// How an item is answered: what is offered, and what a reply is worth.
///
/// A kind of question is one type, in one file, with its test under the same name; adding one
/// touches the list in `InteractionKinds` and no other kind.
package protocol Interaction: Codable, Sendable {
  /// The name content files use, such as `single-choice`.
  static var kind: String { get }

  /// How the shell tells the learner to answer.
  var answering: Answering { get }

  /// What is offered to pick from, in the order `seed` gives; empty when the answer is typed.
  func offered(seed: Seed) -> [Offer]

  /// What `reply` is worth when the options stood in the order `seed` gives.
  func graded(_ reply: String, seed: Seed) -> Reading

  /// The right answer in words, to show after it was given or missed.
  var rightAnswer: LocalizedText { get }

  /// Replies this value must accept and must not, for the tests: the labels as `seed` shows them.
  func examples(seed: Seed) -> (right: [String], wrong: [String])
}

/// What kind of reply is awaited; the words for it are made in Messages.
package enum Answering: String, Codable, Sendable {
  case pickOne, putInOrder, typeWords
}

/// One thing to pick, with the id that records keep.
package struct Offer: Codable, Hashable, Sendable {
  package let id: String
  package let text: LocalizedText

  package init(id: String, text: LocalizedText) {
    (self.id, self.text) = (id, text)
  }
}

/// What a typed reply turned out to be.
package enum Reading: Sendable {
  /// Not an answer to this question at all: nothing is recorded, the question stands.
  case unreadable(Unreadable)
  case answer(Grade)

  package enum Unreadable: Hashable, Codable, Sendable {
    case emptyLine
    /// One label of `count` was awaited.
    case notOneOf(count: Int)
    /// Each of `count` labels was awaited once.
    case notAnOrderOf(count: Int)
  }
}

/// What an answer is worth, and what to say about just this answer.
package struct Grade: Sendable {
  /// 0 to 1; only 1 is right.
  package let credit: Fraction
  /// The ids picked, in order, or the folded words.
  package let given: [String]
  package let feedback: LocalizedText?

  package init(credit: Fraction, given: [String], feedback: LocalizedText?) {
    (self.credit, self.given, self.feedback) = (credit, given, feedback)
  }
}
