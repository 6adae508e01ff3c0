extension AnswerPhrases {
  static let chinese = AnswerPhrases(
    between: "；",
    judgement: { $0 ? "这句话是对的" : "这句话是错的" },
    money: { "\($0) 元" },
    line: { "第 \($0) 行：\($1)" },
    unknown: "（没有记下）")
}
