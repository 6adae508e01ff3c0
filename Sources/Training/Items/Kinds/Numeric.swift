/// A number to type, right within a tolerance.
package struct Numeric: Interaction {
  package static let kind = "numeric"
  package let answer: Formula
  package let tolerance: Formula
  package let unit: LocalizedText?
  package let nearMisses: [NumericNearMiss]

  package init(
    answer: Formula, tolerance: Formula, unit: LocalizedText?, nearMisses: [NumericNearMiss]
  ) {
    (self.answer, self.tolerance) = (answer, tolerance)
    (self.unit, self.nearMisses) = (unit, nearMisses)
  }

  package func shown(seed: Seed) -> Presentation { .number(unit: unit) }

  package func graded(_ reply: String, seed: Seed) -> Reading {
    guard !reply.trimmed.isEmpty else { return .unreadable(.emptyLine) }
    guard let typed = TypedNumber.value(of: withoutUnit(reply)) else {
      return .unreadable(.notANumber)
    }
    return .answer(
      typed.graded(against: answer, within: tolerance, nearMisses: nearMisses))
  }

  /// `150 秒` and `150s` are 150: a unit, ours or another, may be typed with the number.
  private func withoutUnit(_ reply: String) -> String {
    let folded = ReplyFolding.halfWidth(reply).lowercased().trimmed
    let units = unit.map { unit in unit.languages.map { unit.text(in: $0).lowercased() } } ?? []
    for unit in units.sorted(by: { $0.count > $1.count }) where folded.hasSuffix(unit) {
      return String(folded.dropLast(unit.count)).trimmed
    }
    return folded
  }

  package var rightAnswer: AnswerInWords {
    answer.value.map { answer.explaining(.number($0, unit: unit)) } ?? .unknown
  }

  package func answer(given: [String]) -> AnswerInWords {
    given.first.flatMap { Fraction($0) }.map { .number($0, unit: unit) } ?? .unknown
  }

  package func credit(of given: [String]) -> Fraction? {
    given.only.flatMap { Fraction($0) }?.credit(against: answer, within: tolerance)
  }

  /// Nobody hits a number without an idea of it.
  package var blindGuess: [Fraction: Fraction] { [.zero: .one] }

  package func filled(with values: DrawnValues) -> Numeric {
    Numeric(
      answer: answer.filled(with: values), tolerance: tolerance.filled(with: values),
      unit: values.filling(unit), nearMisses: nearMisses.map { $0.filled(with: values) })
  }

  package func examples(seed: Seed) -> (right: [String], wrong: [String]) {
    guard let value = answer.value, let tolerance = tolerance.value, value.denominator == 1 else {
      return ([], [])
    }
    let typed = String(value.numerator)
    let units = unit.map { unit in unit.languages.map { "\(typed) \(unit.text(in: $0))" } } ?? []
    let beyond = Fraction(value.numerator + 1) + tolerance
    let wrong = beyond.numerator / beyond.denominator
    return ([typed, typed + ".0"] + units, [String(wrong)])
  }
}

/// A number that is wrong in a way worth explaining.
package struct NumericNearMiss: Codable, Sendable {
  package let value: Formula
  package let feedback: LocalizedText

  package init(value: Formula, feedback: LocalizedText) {
    (self.value, self.feedback) = (value, feedback)
  }

  func filled(with values: DrawnValues) -> NumericNearMiss {
    NumericNearMiss(value: value.filled(with: values), feedback: values.filling(feedback))
  }
}

extension Fraction {
  /// The grade of this typed value; records keep it exactly.
  func graded(
    against answer: Formula, within tolerance: Formula, nearMisses: [NumericNearMiss]
  ) -> Grade {
    guard let credit = credit(against: answer, within: tolerance) else {
      return Grade(credit: .zero, given: [description])
    }
    let near = credit == .one ? nil : nearMisses.first { $0.value.value == self }
    return Grade(credit: credit, given: [description], feedback: [near?.feedback])
  }

  /// What this value is worth; nil while the answer is no number.
  func credit(against answer: Formula, within tolerance: Formula) -> Fraction? {
    guard let right = answer.value else { return nil }
    return (self - right).magnitude <= tolerance.value ?? .zero ? .one : .zero
  }
}
