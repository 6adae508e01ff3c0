extension AnswerPhrases {
  static let english = AnswerPhrases(
    between: "; ",
    judgement: { $0 ? "the statement is true" : "the statement is false" },
    money: { "CNY \($0)" },
    line: { "line \($0): \($1)" },
    unknown: "(not on record)")
}
