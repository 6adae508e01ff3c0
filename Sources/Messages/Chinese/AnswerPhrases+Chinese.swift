extension AnswerPhrases {
  static let chinese = AnswerPhrases(
    between: "；",
    judgement: { $0 ? "对" : "错" },
    money: { "\($0) 元" },
    line: { "第 \($0) 行：\($1)" },
    unknown: "（没有记下）")
}
