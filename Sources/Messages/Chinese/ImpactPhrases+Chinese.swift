import Training

extension ImpactPhrases {
  static let chinese = ImpactPhrases(
    title: { "规则变更：谁要重学 · \($0)" },
    noChanges: "培训内容里没有变更过的规则，谁都不用重学。",
    change: { "规则 \($0)：\($1) 变更，最晚 \($2) 重学" },
    notYet: { "还没到变更的日子；\($0) 以前学的不算。" },
    lessons: { "要重学的课：\($0.joined(separator: "、"))" },
    nobody: "店里没有人是在变更以前取得证书的。",
    counts: { people, done, overdue in "共 \(people) 人，已学 \(done) 人，逾期 \(overdue) 人。" },
    certification: "证书", state: "情况", missing: "还差",
    done: { "\($0) 已学" },
    due: { "最晚 \($0)" },
    overdue: { by, days in "应在 \(by) 以前，逾期 \(days) 天" })
}
