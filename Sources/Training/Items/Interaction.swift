/// How an item is answered: what is shown, and what a reply is worth.
///
/// A kind of question is one type, in one file, with its test under the same name; adding one
/// touches the list in `InteractionKinds` and no other kind.
package protocol Interaction: Codable, Sendable {
  /// The name content files use, such as `single-choice`.
  static var kind: String { get }

  /// What stands under the stem when options stand in the order `seed` gives.
  func shown(seed: Seed) -> Presentation

  /// What `reply` is worth when the options stood in the order `seed` gives.
  func graded(_ reply: String, seed: Seed) -> Reading

  /// Why `reply`, though it could be graded, is sooner a slip of the hand; nil when it is none.
  ///
  /// Asked of a line before it is taken, and never when a journal is replayed: what was graded once
  /// stays graded.
  func slip(in reply: String) -> Reading.Unreadable?

  /// `reply` as it may be put on record: without what nobody may tell, and graded the same.
  func recorded(_ reply: String) -> String

  /// The right answer, to show after it was given or missed.
  var rightAnswer: AnswerInWords { get }

  /// What was given, from what records keep of it.
  func answer(given: [String]) -> AnswerInWords

  /// What an answer already on record is worth by this key; nil when this value cannot tell, as of
  /// an id that it does not have or of a number while values are still to be drawn.
  ///
  /// `given` is what `graded` made of the reply. When the key has changed since, ids mean what they
  /// meant only if `answer(given:)` still says the same.
  func credit(of given: [String]) -> Fraction?

  /// How likely each credit is for somebody who answers blindly; the probabilities add up to 1.
  var blindGuess: [Fraction: Fraction] { get }

  /// The same with `[[names]]` replaced by the values drawn for them.
  func filled(with values: DrawnValues) -> Self

  /// Replies this value must accept and must not, for the tests: the labels as `seed` shows them.
  func examples(seed: Seed) -> (right: [String], wrong: [String])
}

extension Interaction {
  package func slip(in reply: String) -> Reading.Unreadable? { nil }
  package func recorded(_ reply: String) -> String { reply }
}

/// One thing to pick, with the id that records keep.
package struct Offer: Codable, Hashable, Sendable {
  package let id: String
  package let text: LocalizedText

  package init(id: String, text: LocalizedText) {
    (self.id, self.text) = (id, text)
  }

  func filled(with values: DrawnValues) -> Offer {
    Offer(id: id, text: values.filling(text))
  }
}

extension [String] {
  /// What was given, for kinds that await one thing; nil for none or several.
  var only: String? { count == 1 ? first : nil }
}

/// What a typed reply turned out to be.
package enum Reading: Sendable {
  /// Not an answer to this question at all: nothing is recorded, the question stands.
  case unreadable(Unreadable)
  case answer(Grade)

  package enum Unreadable: Hashable, Codable, Sendable {
    case emptyLine
    /// Nothing that can be done at the counter now.
    case noSuchAct
    /// It begins the names of several acts.
    case severalActs([LocalizedText])
    /// One label of `count` was awaited.
    case notOneOf(count: Int)
    /// One or more labels of `count` were awaited.
    case notSomeOf(count: Int)
    /// Each of `count` labels was awaited once.
    case notAnOrderOf(count: Int)
    /// A letter for each of `count` numbers was awaited; some numbers may have been left out.
    case notPairsOf(count: Int, missing: [Int])
    /// A label stands there twice where each is picked once.
    case twice(label: String)
    case notTrueOrFalse
    /// A word was awaited, and a lone figure typed.
    case notWords
    /// A number of so many digits was awaited.
    case notDigits(count: Int)
    case notANumber
    case notMoney
    case notALine(count: Int)
    /// Neither one thing nor the other; what is to be said about it.
    case toBeSaidAgain(LocalizedText)
  }
}

/// What an answer is worth, and what to say about just this answer.
package struct Grade: Codable, Sendable {
  /// 0 to 1; only 1 is right.
  package let credit: Fraction
  /// The ids picked, in order, or what was typed, folded.
  package let given: [String]
  package let feedback: [Remark]

  package init(credit: Fraction, given: [String], feedback: [LocalizedText?] = []) {
    self.init(
      credit: credit, given: given,
      remarks: feedback.compactMap { $0.map { Remark(about: nil, text: $0) } })
  }

  package init(credit: Fraction, given: [String], remarks: [Remark]) {
    (self.credit, self.given, feedback) = (credit, given, remarks)
  }

  /// A sentence about an answer, or about one thing that was picked or left out.
  package struct Remark: Codable, Hashable, Sendable {
    package let about: LocalizedText?
    package let text: LocalizedText
  }
}
