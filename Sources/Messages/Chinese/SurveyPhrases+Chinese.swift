import Training

extension SurveyPhrases {
  static let chinese = SurveyPhrases(
    title: { title, store, day in
      ([title] + (store.map { [$0] } ?? []) + ["\(day)"]).joined(separator: " · ")
    },
    ahead: { "\($0) 还没有到：下面是按现在知道的情况推算的。" },
    nobodyHere: "按当时的记录，这一天店里没有人。",
    asOf: { day, known in
      "以上是 \(day) 的情况" + (known.map { "，只用 \($0) 及以前记下的" } ?? "") + "。"
    },
    made: { "由 countersign \($0) 于 \($1) 生成。" },
    heads: { journals, lines, code in
      "依据 \(journals) 份记录，共 \(lines) 行，核对清单 \(code)…（countersign heads）。"
    },
    content: { release, isModified in
      (release.map { "培训内容版本 \($0)" } ?? "培训内容没有版本号")
        + (isModified ? "，本店改过。" : "。")
    },
    unconfirmedValues: {
      "课程和试题里的本店资料，有 \($0) 项还是示例，没有人核实过（countersign check 会列出）。"
    },
    elsewhere: { people, areLeftOut in
      "已经调到别的店\(areLeftOut ? "，没有列出" : "的")："
        + people.map { "\($0.employee) \($0.name)（\($0.store)）" }.joined(separator: "、") + "。"
    },
    unconfirmedNames: "姓名后注明“未确认”的，还没有店长或带教核实身份。",
    who: { employee, name, role, store in
      (["\(employee)", name, role] + (store.map { [$0] } ?? [])).joined(separator: "  ")
    },
    role: "岗位",
    store: "门店",
    certification: "证书",
    reason: "原因",
    day: "日期",
    standing: "能否上岗",
    leftCell: "已离职",
    yes: "是",
    no: "否")
}
