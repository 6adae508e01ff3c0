/// An exam sat to its end: exact score, verdict, and the reasons for it.
package struct ExamResult: Sendable {
  package let form: ExamForm
  package let isMock: Bool
  package let answers: [Fact.Answered]
  package let ranOutOfTime: Bool

  /// The sum of the credits over all items asked or not asked, 0 to 1.
  package var score: Fraction {
    guard !form.items.isEmpty else { return .zero }
    return answers.reduce(.zero) { $0 + $1.credit } * Fraction(1, form.items.count)
  }

  /// Items that were not fully right, unanswered ones among them, in the order of the form.
  package var missed: [Item] {
    let right = Set(answers.filter { $0.credit == .one }.map(\.item))
    return form.items.filter { !right.contains($0.id) }
  }

  package var criticalsMissed: [Item] { missed.filter(\.critical) }

  package var passed: Bool {
    ExamResult.passes(
      score, mark: form.passMark,
      holdingAgainst: form.criticalsMustBeRight ? criticalsMissed.map(\.id) : [])
  }

  /// Exactly the mark passes, and nothing does with criticals missed that are held against it.
  static func passes(_ score: Fraction, mark: Int, holdingAgainst criticals: [String]) -> Bool {
    score.reaches(percent: mark) && criticals.isEmpty
  }
}
