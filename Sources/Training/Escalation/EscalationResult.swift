/// A drill that is over, passed or not.
package struct EscalationResult: Sendable {
  package let drill: EscalationDrill
  /// In the order of the questions; fewer where a fatal answer ended it.
  package let answers: [Answer]
  package let failure: EscalationDrill.Fatal?

  package struct Answer: Codable, Hashable, Sendable {
    package let credit: Fraction
    package let given: [String]
  }

  /// Over all questions, asked or not.
  package var score: Fraction {
    drill.questions.isEmpty
      ? .zero
      : answers.reduce(Fraction.zero) { $0 + $1.credit } * Fraction(1, drill.questions.count)
  }

  /// So many questions were not asked any more.
  package var left: Int { drill.questions.count - answers.count }

  package var right: Int { answers.count { $0.credit == .one } }

  package var passed: Bool {
    failure == nil && answers.count == drill.questions.count && !drill.questions.isEmpty
      && score.reaches(percent: drill.passMark)
  }

  var fact: Fact.EscalationEnded {
    Fact.EscalationEnded(
      incident: drill.incident, severity: drill.severity, score: score,
      passMark: drill.passMark, passed: passed, failures: [failure?.given].compactMap(\.self),
      right: right, count: drill.questions.count)
  }
}
