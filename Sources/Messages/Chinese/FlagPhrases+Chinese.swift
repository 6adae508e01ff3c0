extension FlagPhrases {
  static let chinese = FlagPhrases(
    title: "对题目提出的疑问",
    none: "没有人对题目提出疑问。",
    heading: { "\($0)  \($1)  \($2)" },
    about: { id, stem in "题目 \(id)" + (stem.map { "：\($0)" } ?? "（现在的内容里没有这道题）") },
    answered: { "当时答的：\($0)" },
    said: { "疑问：\($0)" },
    replied: { "答复：\($0)（\($1)，\($2)）" },
    unanswered: { "还没有答复。答复：countersign answer-flag \($0) “答复的话” --by 你的工号" },
    noSuchFlag: { "没有 \($0) 这条疑问。运行 countersign report flags 看编号，例如 1001-1。" },
    saved: { "已记下对 \($0) 的答复，本人下次登录会看到。" },
    replaced: { "原来的答复（\($1)）：\($0) 现在换成新的，两次都留在记录里。" },
    emptyWords: "请写上答复的话。",
    news: { "你提的疑问有答复了。题目：\($0) 答复：\($1)" })
}
