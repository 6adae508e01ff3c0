/// A statement that is true or false.
package struct TrueFalse: Interaction {
  package static let kind = "true-false"
  package let isTrue: Bool
  /// What to say to who took it for true, and for false.
  package let whenTrue: LocalizedText?
  package let whenFalse: LocalizedText?

  package init(isTrue: Bool, whenTrue: LocalizedText?, whenFalse: LocalizedText?) {
    (self.isTrue, self.whenTrue, self.whenFalse) = (isTrue, whenTrue, whenFalse)
  }

  package func shown(seed: Seed) -> Presentation { .trueOrFalse }

  package func graded(_ reply: String, seed: Seed) -> Reading {
    guard !reply.trimmed.isEmpty else { return .unreadable(.emptyLine) }
    guard let said = Self.judgement(in: reply) else { return .unreadable(.notTrueOrFalse) }
    return .answer(
      Grade(
        credit: credit(of: said), given: [String(said)],
        feedback: [said ? whenTrue : whenFalse]))
  }

  private func credit(of said: Bool) -> Fraction { said == isTrue ? .one : .zero }

  private static func judgement(in reply: String) -> Bool? {
    let typed = ReplyFolding.folded(reply)
    let yes = [
      "1", "a", "一", "对", "对的", "是", "是的", "正确", "没错", "真", "t", "true", "y", "yes", "right",
      "correct", "d", "dui", "zq",
    ]
    let no = [
      "2", "b", "二", "错", "错的", "不对", "否", "不是", "错误", "假", "f", "false", "n", "no", "wrong",
      "incorrect", "c", "cuo", "bd", "cw",
    ]
    if yes.contains(typed) || ["√", "✓", "✔"].contains(reply.trimmed) { return true }
    return no.contains(typed) || ["×", "✗", "✘"].contains(reply.trimmed) ? false : nil
  }

  package var rightAnswer: AnswerInWords { .judgement(isTrue) }

  package func answer(given: [String]) -> AnswerInWords {
    given.first.flatMap { Bool($0) }.map { .judgement($0) } ?? .unknown
  }

  package func credit(of given: [String]) -> Fraction? {
    given.only.flatMap { Bool($0) }.map { credit(of: $0) }
  }

  package var blindGuess: [Fraction: Fraction] { [.one: Fraction(1, 2), .zero: Fraction(1, 2)] }

  package func filled(with values: DrawnValues) -> TrueFalse {
    TrueFalse(
      isTrue: isTrue, whenTrue: values.filling(whenTrue), whenFalse: values.filling(whenFalse))
  }

  package func examples(seed: Seed) -> (right: [String], wrong: [String]) {
    let (yes, no) = (["1", "对", "Ｔ", "√", "是", "yes"], ["2", "错", "不对", "×", "ｆ", "no"])
    return isTrue ? (yes, no) : (no, yes)
  }
}
