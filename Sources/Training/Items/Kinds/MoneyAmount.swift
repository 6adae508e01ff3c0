/// An amount to type, in any of the ways people write money, right within a tolerance.
package struct MoneyAmount: Interaction {
  package static let kind = "money"
  /// In yuan.
  package let answer: Formula
  package let tolerance: Formula
  package let nearMisses: [NumericNearMiss]

  package init(answer: Formula, tolerance: Formula, nearMisses: [NumericNearMiss]) {
    (self.answer, self.tolerance, self.nearMisses) = (answer, tolerance, nearMisses)
  }

  package func shown(seed: Seed) -> Presentation { .money }

  package func graded(_ reply: String, seed: Seed) -> Reading {
    guard !reply.trimmed.isEmpty else { return .unreadable(.emptyLine) }
    guard let typed = Money(typed: reply) else { return .unreadable(.notMoney) }
    return .answer(
      typed.yuan.graded(against: answer, within: tolerance, nearMisses: nearMisses))
  }

  package var rightAnswer: AnswerInWords {
    answer.value.flatMap { Money(yuan: $0) }.map { answer.explaining(.money($0)) } ?? .unknown
  }

  package func answer(given: [String]) -> AnswerInWords {
    amount(given).map { .money($0) } ?? .unknown
  }

  package func credit(of given: [String]) -> Fraction? {
    amount(given)?.yuan.credit(against: answer, within: tolerance)
  }

  /// Records keep yuan as a fraction.
  private func amount(_ given: [String]) -> Money? {
    given.only.flatMap { Fraction($0) }.flatMap { Money(yuan: $0) }
  }

  package var blindGuess: [Fraction: Fraction] { [.zero: .one] }

  package func filled(with values: DrawnValues) -> MoneyAmount {
    MoneyAmount(
      answer: answer.filled(with: values), tolerance: tolerance.filled(with: values),
      nearMisses: nearMisses.map { $0.filled(with: values) })
  }

  package func examples(seed: Seed) -> (right: [String], wrong: [String]) {
    guard let value = answer.value, let money = Money(yuan: value),
      let tolerance = tolerance.value.flatMap({ Money(yuan: $0) })
    else { return ([], []) }
    let wrong = Money(fen: money.fen + tolerance.fen + 1)
    return (
      ["\(money)", "￥\(money)", "\(money)元", "\(money.fen)分", "ＣＮＹ \(money)"],
      ["\(wrong)", "\(wrong.fen)分"]
    )
  }
}
