/// An answer, given or right, to be put in words by Messages.
package indirect enum AnswerInWords: Hashable, Sendable {
  case text(LocalizedText)
  /// As it was typed.
  case typed(String)
  case several([LocalizedText])
  case sequence([LocalizedText])
  case pairs([Pair])
  case judgement(Bool)
  case number(Fraction, unit: LocalizedText?)
  case money(Money)
  /// An amount or a number with the sum that it comes from, such as `300.00 + 1400.00`.
  case reckoned(sum: String, AnswerInWords)
  /// The number a line of a document has, and what it says.
  case line(Int, LocalizedText)
  /// A record that this version of the item does not explain.
  case unknown

  package struct Pair: Hashable, Sendable {
    package let left: LocalizedText
    package let right: LocalizedText

    package init(left: LocalizedText, right: LocalizedText) {
      (self.left, self.right) = (left, right)
    }
  }
}
