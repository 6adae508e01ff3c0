extension CardPhrases {
  static let chinese = CardPhrases(
    wallTitle: { store, day in "出事先看这张：收银上报卡（\(store.map { "\($0)，" } ?? "")\(day) 打印）" },
    hotlineTitle: { store, day in "打电话看这张：热线单（\(store.map { "\($0)，" } ?? "")\(day) 打印）" },
    rule: { "\($0) \($1)" },
    incident: { "【\($0)】\($1)" },
    rung: { "→ \($0.who) \($0.within)" + ($0.when.map { "（\($0)）" } ?? "") },
    examples: "时限里有些还是举例，店长核实前先照着做；countersign check 列出是哪些。",
    numbers: "打哪个号码",
    isExample: "（举例，未核实）",
    warning:
      "!! 注明举例的号码，店里还没有核实，不要照着拨；有人身危险，照样马上报警。店长对着合同和终端标签核实、登记（countersign check 会说登记在哪里），再打印一次。",
    ready: "拨之前备好",
    say: "照这样说",
    genuine: "怎么认出真热线",
    never: "这些绝不说；对方来要，就挂断",
    calls: "每次通话记一行",
    callColumns: ["日期、时间", "打给谁、对方工号", "工单号", "答复"],
    byHand: ["当班主管电话", "店长电话"],
    tooLong: { "第 \($0) 页有 \($1) 行，一张 A4 纸只有 \($2) 行：用 --incident 只选几件，或请写内容的人缩短文字。" },
    noCard: "没有可印的卡：培训内容里没有事件表。",
    unknownIncident: { typed, nearest in
      "没有“\(typed)”这件事。" + (nearest.map { "是不是“\($0)”？" } ?? "")
    })
}
