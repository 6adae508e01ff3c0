/// A number read out from a slip, as on the phone: compared digit by digit, whatever stands between.
///
/// Of a card only the last four digits are ever told.
package struct ReadOut: Interaction {
  package static let kind = "read-out"
  /// Nothing but digits, or an amount such as `1280.00`.
  package let answer: String
  package let isAmount: Bool
  /// What it looks like, told before it is typed.
  package let form: LocalizedText
  /// The other numbers on the slip.
  package let others: [Other]
  /// The first digits of the card, which are not told either.
  package let cardStart: String
  /// What to say to a number that has one digit wrong, or two in each other's place.
  package let almost: LocalizedText
  /// Why no more of a card is told.
  package let why: LocalizedText

  package init(
    answer: String, isAmount: Bool = false, form: LocalizedText, others: [Other],
    cardStart: String, almost: LocalizedText, why: LocalizedText
  ) {
    (self.answer, self.isAmount, self.form) = (answer, isAmount, form)
    (self.others, self.cardStart) = (others, cardStart)
    (self.almost, self.why) = (almost, why)
  }

  /// Another number that may be read out by mistake.
  package struct Other: Codable, Hashable, Sendable {
    package let digits: String
    package let feedback: LocalizedText

    package init(digits: String, feedback: LocalizedText) {
      (self.digits, self.feedback) = (digits, feedback)
    }
  }

  /// What records hold of more of a card than its last four digits.
  package static let cardNumber = "card-number"

  package func shown(seed: Seed) -> Presentation { .words(form: form) }

  /// The digits of `reply`, with `*` for those that were masked.
  private func figures(in reply: String) -> String {
    ReplyFolding.figures(in: reply)
  }

  private func isRight(_ reply: String) -> Bool {
    isAmount
      ? Money(typed: reply).map { $0 == Money(typed: answer) } ?? false
      : figures(in: reply) == answer
  }

  /// Whether more of a card was told than its end.
  private func tellsCard(_ reply: String) -> Bool {
    let figures = figures(in: reply)
    guard !isRight(reply), !others.contains(where: { $0.digits == figures }) else { return false }
    return figures.contains("*") && figures.count >= 8 || (13...19).contains(figures.count)
      || figures.count >= 10 && figures.hasPrefix(cardStart)
      || figures.count == 12 && answer.count == 4
  }

  package func graded(_ reply: String, seed: Seed) -> Reading {
    guard !reply.trimmed.isEmpty else { return .unreadable(.emptyLine) }
    if isRight(reply) { return .answer(Grade(credit: .one, given: [answer])) }
    if tellsCard(reply) {
      return .answer(Grade(credit: .zero, given: [ReadOut.cardNumber], feedback: [why]))
    }
    let figures = figures(in: reply)
    guard !figures.isEmpty else {
      return .unreadable(isAmount ? .notMoney : .notDigits(count: answer.count))
    }
    let other = others.first { $0.digits == figures }
    let feedback = other?.feedback ?? (isAlmost(figures) ? almost : nil)
    return .answer(Grade(credit: .zero, given: [figures], feedback: [feedback]))
  }

  /// Whether one digit differs, or two next to each other changed places.
  private func isAlmost(_ figures: String) -> Bool {
    let (given, right) = (Array(figures), Array(answer.filter(\.isNumber)))
    guard given.count == right.count else { return false }
    let apart = given.indices.filter { given[$0] != right[$0] }
    return apart.count == 1
      || apart.count == 2 && apart[1] == apart[0] + 1 && given[apart[0]] == right[apart[1]]
        && given[apart[1]] == right[apart[0]]
  }

  /// A number with too few digits or too many is no answer yet, unless it is another one of the slip.
  package func slip(in reply: String) -> Reading.Unreadable? {
    let figures = figures(in: reply)
    guard !reply.trimmed.isEmpty, !isRight(reply), !tellsCard(reply),
      !others.contains(where: { $0.digits == figures })
    else { return nil }
    if isAmount { return Money(typed: reply) == nil ? .notMoney : nil }
    return figures.count == answer.count ? nil : .notDigits(count: answer.count)
  }

  package func recorded(_ reply: String) -> String {
    guard tellsCard(reply) else { return reply }
    let figures = figures(in: reply)
    return String(repeating: "*", count: max(0, figures.count - 4)) + figures.suffix(4)
  }

  package var rightAnswer: AnswerInWords { .text(LocalizedText(everywhere: answer)) }

  package func answer(given: [String]) -> AnswerInWords {
    given.only.map { $0 == ReadOut.cardNumber ? .typed("****") : .typed($0) } ?? .unknown
  }

  package func credit(of given: [String]) -> Fraction? {
    given.only.map { $0 == answer ? .one : .zero }
  }

  /// Nobody hits a number without looking.
  package var blindGuess: [Fraction: Fraction] { [.zero: .one] }

  package func filled(with values: DrawnValues) -> ReadOut { self }

  package func examples(seed: Seed) -> (right: [String], wrong: [String]) {
    let spaced = isAmount ? answer : answer.map(String.init).joined(separator: " ")
    return ([answer, spaced], others.map(\.digits))
  }
}
