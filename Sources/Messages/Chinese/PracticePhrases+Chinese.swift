import Training

extension PracticePhrases {
  static let chinese = PracticePhrases(
    intro: { title, mode, minutes in
      let how =
        switch mode {
        case .guided: "带着做：每一步都告诉你。"
        case .prompted: "提示着做：想不起来就输入 /提示。"
        case .alone: "独立做：和考试一样，做完才说对错。"
        }
      return "演练《\(title)》，约 \(minutes) 分钟。\(how)"
    },
    next: { "下一步：\($0)" },
    nothingHappens: "没有反应。",
    display: "终端",
    typeAmount: { "\($0)：输入金额（元），例如 128.50" },
    misstep: { misstep in
      switch misstep.kind {
      case .omitted(let step): "漏做：\(step.title.text(in: .zh))"
      case .tooEarly(let step, _): "早了：\(step.title.text(in: .zh))"
      case .repeated(let step): "重复：\(step.title.text(in: .zh))"
      case .late(let step): "晚了：\(step.title.text(in: .zh))"
      case .forbidden(let forbidden): "不能做：\(forbidden.why.text(in: .zh))"
      case .notDue(let step): "不用做：\(step.title.text(in: .zh))"
      case .wrongObject(let step): "弄错了东西：\(step.title.text(in: .zh))"
      }
    },
    verdict: { assessment in
      "得分 \(percent(assessment.score))，" + (assessment.passed ? "通过" : "没有通过")
    },
    failure: { failure in
      switch failure {
      case .omitted(let step): "关键步骤漏做：\(step.title.text(in: .zh))"
      case .order(let first, let step):
        "关键顺序错了：先“\(first.title.text(in: .zh))”，再“\(step.title.text(in: .zh))”"
      case .forbidden(let forbidden): "绝不能做：\(forbidden.why.text(in: .zh))"
      }
    },
    expected: "应该做",
    actual: "实际做",
    missteps: "哪里要改",
    nothingMissed: "每一步都对。")
}
