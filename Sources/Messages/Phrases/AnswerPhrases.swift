import Training

/// How answers are put in words, given and right ones.
package struct AnswerPhrases: Sendable {
  let between: String
  let judgement: @Sendable (Bool) -> String
  let money: @Sendable (Money) -> String
  let line: @Sendable (_ number: Int, _ text: String) -> String
  let unknown: String
}

extension Phrasebook {
  /// `answer` in words of this language.
  package func answer(_ answer: AnswerInWords) -> String {
    func words(_ text: LocalizedText) -> String { text.text(in: language).trimmed }
    return switch answer {
    case .text(let text): words(text)
    case .typed(let typed): typed
    case .several(let texts): texts.map(words).joined(separator: answers.between)
    case .sequence(let texts): texts.map(words).joined(separator: " → ")
    // A line each, below what they stand behind.
    case .pairs(let pairs):
      "\n" + pairs.map { "\(words($0.left)) → \(words($0.right))" }.joined(separator: "\n")
    case .judgement(let isTrue): answers.judgement(isTrue)
    case .number(let value, let unit): value.decimal + (unit.map { " " + words($0) } ?? "")
    case .money(let money): answers.money(money)
    case .reckoned(let sum, let result): "\(sum) = \(self.answer(result))"
    case .line(let number, let text): answers.line(number, words(text))
    case .unknown: answers.unknown
    }
  }
}

extension Fraction {
  /// As a decimal where that is exact within six places, and as a fraction else.
  fileprivate var decimal: String {
    guard denominator > 1 else { return String(numerator) }
    let millionths = self * Fraction(1_000_000)
    guard millionths.denominator == 1 else { return description }
    let (whole, rest) = abs(millionths.numerator).quotientAndRemainder(dividingBy: 1_000_000)
    var decimals = String(String(1_000_000 + rest).dropFirst())
    while decimals.hasSuffix("0") { decimals.removeLast() }
    return "\(numerator < 0 ? "-" : "")\(whole).\(decimals)"
  }
}
