/// A number in content that may be made of drawn values: `150`, `[[amount]]`, `[[paid]] - [[price]]`.
package struct Formula: Codable, Hashable, Sendable {
  package let text: String

  package init(_ text: String) {
    self.text = text
  }

  package func filled(with values: DrawnValues) -> Formula { Formula(values.filling(text)) }

  /// `answer` with the sum it comes from, where there is one.
  func explaining(_ answer: AnswerInWords) -> AnswerInWords {
    value != nil && text.contains(" ") ? .reckoned(sum: text, answer) : answer
  }

  /// The sum of its terms; nil when something in it is no number, as names that were not filled.
  package var value: Fraction? {
    var sum = Fraction.zero
    var sign = 1
    var terms = 0
    for word in text.split(separator: " ") {
      switch word {
      case "+": sign = 1
      case "-": sign = -1
      default:
        guard let term = TypedNumber.value(of: String(word)) else { return nil }
        sum = sum + term * Fraction(sign)
        (sign, terms) = (1, terms + 1)
      }
    }
    return terms == 0 ? nil : sum
  }

  /// The names in double brackets.
  package var names: [String] {
    text.matches(of: /\[\[([a-z0-9-]+)\]\]/).map { String($0.1) }
  }
}
