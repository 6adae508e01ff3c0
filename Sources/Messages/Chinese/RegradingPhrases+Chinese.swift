import Training

extension RegradingPhrases {
  static let chinese = RegradingPhrases(
    title: { "按改正后的答案重新判分：\($0)" },
    unknownItem: { "培训内容里没有“\($0)”这道题。" },
    question: { "题目：\($0)" },
    nothing: "按现在的答案，没有哪次考试的结果会变。",
    examDay: "考试日",
    before: "原来",
    after: "现在",
    result: {
      percent($0.score) + ($0.passed ? "，通过" : "，未通过")
        + (!$0.passed && $0.score.reaches(percent: $0.passMark) ? "（关键题）" : "")
    },
    undecidedHeading: "要由人来定的，没有动",
    undecided: { employee, name, day, answer, doubt in
      "\(employee) \(name)，\(day)" + (answer.map { "，答的是“\($0)”" } ?? "") + "：" + why(doubt)
    },
    failsNow: { "\($0) \($1)：\($3) 的《\($2)》原来通过，现在不通过。" },
    stands: { "证书 \($0)《\($1)》靠的就是这次考试。没人吊销就还有效；要吊销：" },
    restsOnNone: "没有证书靠这次考试。",
    passesNow: { "\($0) \($1)：\($3) 的《\($2)》原来没通过，现在通过了。" },
    seeReady: "看谁现在可以签发：countersign certificate ready",
    written: { "已更正 \($0) 次考试的结果；证书一张也没有动。" },
    notWritten: "只是试算，什么也没有写（--dry-run）。",
    revocationReason: { "\($0) 的答案原来写错了" })

  private static func why(_ doubt: CorrectedKey.Doubt) -> String {
    switch doubt {
    case .otherKind: "这道题现在换了题型。"
    case .unknownAnswer: "现在的题里没有这个答案。"
    case .readsOtherwise: "同一个答案，在现在的题里说法不一样了。"
    case .notInArchive: "存档里已经没有当时的题了。"
    }
  }
}
