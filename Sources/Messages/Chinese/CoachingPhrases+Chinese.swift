import Training

extension CoachingPhrases {
  static let chinese = CoachingPhrases(
    title: "要辅导的",
    howItEnds: "下面这些反复忘，光靠多问几遍没有用，要带教的坐下来讲。讲过以后，在两个不同的日子都答对（做对），就不再列出来。",
    nobody: "没有人反复忘同一样东西。",
    history: { "问过 \($0) 次，忘过 \($1) 次，最近一次 \($2)" },
    wrong: { "\($0) 答错时答的：\($1)" },
    wrongDrawn: { "最近一次答错：\($0)（数字每次不同）" },
    right: { "正确答案：\($0)" },
    rightDrawn: { "举例，正确答案：\($0)（数字每次不同）" },
    lesson: { lesson, card in "课程《\(lesson)》" + (card.map { "，卡片“\($0)”" } ?? "") },
    advice: { kind in
      switch kind {
      case .item: "怎么辅导题目：一起重看下面写的卡片和规则，再请本人用自己的话讲为什么、举一个柜台上的例子。"
      case .procedure: "怎么辅导操作：在模拟终端上带着做一遍，每一步说出为什么，再让本人独立做。"
      case .scenario: "怎么辅导情景：一起走一遍，在每个选择停下来，问本人换一种做法会怎样。"
      case .escalation: "怎么辅导上报：拿着上报卡一起走一遍：先做什么，告诉谁，什么不能说。"
      }
    },
    sharedHeading: "好几个人都反复忘的，可以一起讲：",
    shared: { "\($0)：\($1.joined(separator: "、"))" },
    absentHeading: { "有该复习的、上班 \($0) 天以上没有复习的人（休息日不算）：" },
    nobodyAbsent: { "该复习的人，最近上班的 \($0) 天里都练过，或者当天休息。" },
    absentAdvice: { "先问一句是没时间，还是不知道；每天 \($0) 分钟，可以排在交接班前。" },
    latestHeader: "上次复习",
    dueHeader: "到期",
    sinceHeader: "从哪天拖起",
    ago: { $0.map { "\($0) 天前" } ?? "从来没有" },
    forgottenCell: "反复忘",
    absentCell: "没有复习")
}
