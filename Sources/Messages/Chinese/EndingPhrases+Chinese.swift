import Training

extension EndingPhrases {
  static let chinese = EndingPhrases(
    lesson: { "学完《\($0)》：首次答对 \($1)/\($2)。" },
    mistakes: { right, count, waiting in
      "错题做完：首次答对 \(right)/\(count)。" + (waiting == 0 ? "隔一天再答对一次，就清掉了。" : "还剩 \(waiting) 道。")
    },
    scenarioHeading: { "结局：\($0)（\($1)）" },
    standing: { standing in
      switch standing {
      case .good: "好"
      case .acceptable: "可以接受"
      case .bad: "不行"
      }
    },
    failsTheRun: "出现关键失误，这次不算通过。",
    criticalFailure: { "关键失误：\($0)" },
    scenarioScore: { points, best in
      best == 0 ? "这次没有要打分的决定。" : "得分 \(points)/\(best)（\(percent(Fraction(points, best)))）"
    },
    scenarioSummary: { title, standing, points, best in
      "《\(title)》：\(standing)"
        + (best == 0 ? "" : "，\(points)/\(best) 分（\(percent(Fraction(points, best)))）") + "。"
    },
    worthAnotherTry: "想要更好的结局？选“情景”再来一次。",
    mistakesHeading: "可以更好的：",
    wellDoneHeading: "做对的：",
    youChose: { "你：\($0)" },
    better: { "更好：\($0)" },
    severity: { severity in
      switch severity {
      case .minor: "小失误"
      case .serious: "严重失误"
      case .critical: "关键失误"
      }
    },
    practised: { title, outcome, score in
      let how =
        switch outcome {
        case .passed: "做过关了"
        case .short: "没到及格线"
        case .failed: "有关键错误，不算过"
        }
      return "在终端上做《\(title)》：\(how)（得分 \(percent(score))）"
    },
    moreMissteps: { "……还有 \($0) 处。单独练一遍，能看到全部。" },
    examHeading: { title, isMock in isMock ? "《\(title)》模拟考结束" : "《\(title)》考试结束" },
    verdict: { result in
      let form = result.form
      let criticals = form.criticalsMustBeRight ? result.criticalsMissed.count : 0
      return
        (result.passed
        ? result.isMock ? "这次能通过" : "通过" : result.isMock ? "这次不能通过" : "没有通过")
        + "：\(percent(result.score))（\(points(result.score, of: form.items.count)) 分），及格 \(form.passMark)%"
        + (criticals == 0 ? "。" : "；关键题错 \(criticals) 道。关键题错一道，就可能丢钱、丢证据。")
    },
    ranOutOfTime: { "时间用完，\($0) 题没有答。" },
    showMissed: { "看没答对的（\($0) 道）" },
    toMenu: "回主菜单",
    missedHeading: "没有全对的题：",
    noneMissed: "全部答对。",
    critical: "关键",
    readAgain: { "（规则 \($0)：输入 c \($0)）" },
    examKeepsAnswers: "正式考试只说哪几题没对，不公布答案。回到课程里再看一遍，可以用“学习”和“模拟考”。",
    unproctored: "无人监考")
}
