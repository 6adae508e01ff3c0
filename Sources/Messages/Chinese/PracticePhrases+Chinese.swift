import Training

extension PracticePhrases {
  static let chinese = PracticePhrases(
    mode: name,
    modeSummary: { mode in
      switch mode {
      case .guided: "每一步都告诉你"
      case .prompted: "想不起来可以问"
      case .alone: "做完才说对错，记成绩"
      }
    },
    suggested: "（建议）",
    askMode: { "《\($0)》怎么练？" },
    pickSituation: "挑情况 tqk",
    pickSituationSummary: "自己挑一种练",
    askSituation: { "《\($0)》练哪一种情况？" },
    standIn: { $0 == "customer" ? "顾客" : "……" },
    nothingThere: "培训内容里还没有演练。",
    done: { day, mode, passed, score in
      switch mode {
      case .guided: "\(day) 带着做过"
      case .prompted: "\(day) 有提示做过，得分 \(percent(score))"
      case .alone: "\(day) 独立做\(passed ? "通过" : "，没通过")，得分 \(percent(score))"
      }
    },
    intro: { title, mode, minutes in
      let how =
        switch mode {
        case .guided: "每一步都告诉你做什么，照着做一遍；做错了当场说。"
        case .prompted: "自己想下一步；想不起来，输入 /提示（/ts）。做错了当场说。"
        case .alone: "没有提示，也不能查。平时怎么做就怎么做，做完才说对错。"
        }
      return "演练《\(title)》（\(name(mode))），约 \(minutes) 分钟。\n\(how)"
    },
    inStory: { mode, finish in
      "轮到你上手了：下面不是选一句话，是在终端上真做一遍。"
        + (mode == .alone ? "没有提示。" : "想不起来，输入 /提示（/ts）。")
        + (finish.map { "做完输入 \($0)，故事接着走。" } ?? "")
    },
    begunIn: { "这次是“\(name($0))”。" },
    prompt: "做 › ",
    amountPrompt: "金额（元） › ",
    display: "终端",
    sample: "示例",
    next: { "下一步：\($0)（\($1)）" },
    stuck: { "“\($0)”这一步已经补不了了。" },
    nothingLeft: "该做的都做完了。",
    stepsLeft: { "还没做完：\($0)（\($1)）。要先离开，输入 /暂停（/zt），回来接着做。" },
    due: { "应收 ¥\($0)" },
    allDone: { "输入 \($0)（\($1)）结束，看讲评。" },
    nothingHappens: "没有反应。",
    sameActs: "能做的还是上面那些；按回车再列一遍。",
    typeAmount: { "\($0)：多少元？像 128.50。不输了，就直接做别的。" },
    actHelp: { number in
      "编号、名称、拼音首字母，输入哪个都行，只输开头也行。" + (number.map { "带金额的可以一行写完，像 \($0) 128.50。" } ?? "")
    },
    noSuchAct: { typed, near in
      "没有“\(typed)”这个动作。"
        + (near.isEmpty ? "按回车看能做什么，? 看全部说法。" : "是不是 \(near.joined(separator: "、"))？")
        + "（没有记录，不算错）"
    },
    several: { "是哪一个：\($0.joined(separator: "、"))？（没有记录，不算错）" },
    amountAlone: { "金额跟在动作后面：\($0) \($1)。（没有记录，不算错）" },
    secretTyped: { act in
      "密码谁的谁自己输，别替人输、别打出来。" + (act.map { "主管密码只能主管自己输：\($0)。" } ?? "")
        + "（没有记录，不算错）"
    },
    notNow: { "“\($0)”现在做不了：要用的东西不在手边。（没有记录，不算错）" },
    noHintAlone: "独立做没有提示：平时怎么做就怎么做，做完有讲评。",
    noLookupAlone: "独立做的时候不能查，做完再查。（没有当作动作）",
    noWayBack: "做过的收不回来，和柜台上一样，接着往下做。要离开，输入 /暂停（/zt）。（没有当作动作）",
    notKnowing: { mode in
      switch mode {
      case .guided: "照“下一步”做就行；/提示（/ts）再说一遍。（没有当作动作）"
      case .prompted: "想不起来没关系，输入 /提示（/ts）。（没有当作动作）"
      case .alone: "平时怎么做就怎么做，做完有讲评。想先看一遍，输入 /暂停（/zt），再选“带着做”。（没有当作动作）"
      }
    },
    commandHelp: { mode in
      let hint =
        switch mode {
        case .guided: [(names: "/提示 /hint /ts", summary: "再说一遍下一步")]
        case .prompted: [(names: "/提示 /hint /ts", summary: "告诉你下一步（会记下问过几次）")]
        case .alone: [(names: String, summary: String)]()
        }
      let lookup = (names: "/查 /lookup /c", summary: "查应答码、词、规则，例如 /查 68")
      return hint + (mode == .alone ? [] : [lookup]) + [
        ("/暂停 /pause /zt", "先离开，下次从这一步继续"),
        ("/报错 /flag /bc", "这个演练有问题？告诉带教老师"),
        ("回车", "再看一遍终端和能做的动作"),
      ]
    },
    flagReasons: ["步骤不对", "终端和真的不一样", "看不懂", "和店里规定不一样", "其他（拼音也行）"],
    flagEmpty: "没有写内容，就没有提交。接着做。",
    flagged: "已交给带教老师，有答复会告诉你。接着做。",
    kind: kind,
    wrongObject: wrong,
    misstep: { misstep in
      let about =
        if case .forbidden(let forbidden) = misstep.kind {
          forbidden.why
        } else {
          misstep.step?.title
        }
      return kind(misstep.kind) + "：" + (about?.text(in: .zh) ?? "")
    },
    correction: { kind, what, owed in
      switch kind {
      case .omitted: "漏做：“\(what)”没有做。"
      case .tooEarly(_, refused: true): "早了：还没轮到“\(what)”，做也做不成。"
      case .tooEarly(_, refused: false):
        owed.isEmpty
          ? "早了：还用不着“\(what)”，到时候还要再做。"
          : "早了：“\(what)”之前，要先“\(owed.joined(separator: "”“"))”。"
      case .repeated: "重复：“\(what)”已经做过，不用再做。"
      case .late: "晚了：“\(what)”拖得太久。"
      case .forbidden: "禁止：不能“\(what)”。"
      case .notDue: "不用做：这一单用不着“\(what)”。"
      case .wrongObject: "弄错对象：“\(what)”用错了金额或者单子，看清楚再做。"
      }
    },
    gap: "",
    forbidden: { "禁止：\($0)" },
    why: { "为什么：\($0)" },
    verdict: { title, mode, assessment in
      let score = "得分 \(percent(assessment.score))（\(assessment.passMark)% 及格）"
      return "《\(title)》\(name(mode))："
        + (assessment.passed
          ? "通过，\(score)。"
          : assessment.failures.isEmpty
            ? "没有通过，\(score)。"
            : "没有通过。有 \(assessment.failures.count) 处关键错误，多少分都不算过；\(score)。")
    },
    failure: { failure, act in
      switch failure {
      case .omitted(let step): "关键错误：漏做“\(step.title.text(in: .zh))”。"
      case .order(let first, let step):
        "关键错误：没有先“\(first.title.text(in: .zh))”，就“\(step.title.text(in: .zh))”。"
      case .forbidden: "关键错误：做了禁止的“\(act)”。"
      }
    },
    expected: "该做的",
    actual: "你做的",
    outcome: "结果",
    problem: "问题",
    step: { state in
      switch state {
      case .done: "✓ 做到"
      case .early: "! 早了"
      case .omitted: "✗ 漏做"
      case .forbidden: "✗ 禁止"
      }
    },
    noEffect: "没做成",
    harmless: { "（另外 \($0) 个动作，不影响）" },
    missteps: "要改的地方：",
    nothingMissed: "每一步都对，顺序也对。",
    times: { "（\($0) 次）" },
    hints: { "问了 \($0) 次下一步。" },
    again: "再做一次",
    goOnWith: { "接着练：\(name($0))" },
    otherMode: "换一种练法")

  private static func kind(_ kind: Misstep.Kind) -> String {
    switch kind {
    case .omitted: "漏做"
    case .tooEarly: "早了"
    case .repeated: "重复"
    case .late: "晚了"
    case .forbidden: "禁止"
    case .notDue: "不用做"
    case .wrongObject: wrong
    }
  }

  private static let wrong = "弄错对象"

  private static func name(_ mode: Practice.Mode) -> String {
    switch mode {
    case .guided: "带着做"
    case .prompted: "有提示"
    case .alone: "独立做"
    }
  }
}
