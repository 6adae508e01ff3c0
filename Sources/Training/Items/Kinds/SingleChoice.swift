/// One option is right; the others are distractors, each with its own feedback.
package struct SingleChoice: Interaction {
  package static let kind = "single-choice"
  package let options: [ChoiceOption]

  package init(options: [ChoiceOption]) {
    self.options = options
  }

  package func shown(seed: Seed) -> Presentation {
    .pickOne(options.arranged(seed: seed).map(\.offer))
  }

  package func graded(_ reply: String, seed: Seed) -> Reading {
    let arranged = options.arranged(seed: seed)
    guard !reply.trimmed.isEmpty else { return .unreadable(.emptyLine) }
    guard let position = Picking.position(of: reply, in: arranged.map(\.text)) else {
      return .unreadable(.notOneOf(count: arranged.count))
    }
    let option = arranged[position]
    return .answer(
      Grade(credit: option.credit, given: [option.id], feedback: [option.feedback]))
  }

  package var rightAnswer: AnswerInWords {
    options.first(where: \.right).map { .text($0.text) } ?? .unknown
  }

  package func answer(given: [String]) -> AnswerInWords {
    options.first { [$0.id] == given }.map { .text($0.text) } ?? .unknown
  }

  package func credit(of given: [String]) -> Fraction? {
    options.first { [$0.id] == given }?.credit
  }

  package var blindGuess: [Fraction: Fraction] {
    options.count < 2
      ? [.one: .one]
      : [.one: Fraction(1, options.count), .zero: Fraction(options.count - 1, options.count)]
  }

  package func filled(with values: DrawnValues) -> SingleChoice {
    SingleChoice(options: options.map { $0.filled(with: values) })
  }

  package func examples(seed: Seed) -> (right: [String], wrong: [String]) {
    let labels = options.arranged(seed: seed).enumerated()
      .map { (String($0.offset + 1), $0.element.right) }
    return (labels.filter(\.1).map(\.0), labels.filter { !$0.1 }.map(\.0))
  }
}
