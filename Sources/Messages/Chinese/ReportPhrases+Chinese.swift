import Training

extension ReportPhrases {
  static let chinese = ReportPhrases(
    nobody: "还没有员工记录。让员工运行 countersign，输入工号和姓名就有了。",
    number: "工号",
    name: "姓名",
    lessons: "课程",
    practices: "演练",
    scenarios: "情景",
    exam: "考试",
    unconfirmed: { "\($0)（未确认）" },
    complete: "要求已全部达到。",
    missing: { missing in
      switch missing {
      case .lesson(let title): "课程《\(title)》还没学完"
      case .practiceNotPassed(let title, let tries):
        "演练《\(title)》" + (tries == 0 ? "还没独立做过" : "独立做了 \(tries) 次，还没通过")
      case .scenarioNotDone(let title): "情景《\(title)》还没做"
      case .scenarioEndedBadly(let title, let failures):
        failures > 0
          ? "情景《\(title)》出现关键失误，要重做到“可以接受”以上" : "情景《\(title)》结局没过关，要重做到“可以接受”以上"
      case .examNotTaken(let title): "考试《\(title)》还没考"
      case .examUnfinished(let title): "考试《\(title)》开始了，没有考完"
      case .examBelowMark(let title, let score, let count, let mark):
        "考试《\(title)》没有通过：\(points(score, of: count))（\(percent(score))），及格线 \(mark)%"
      case .examCriticals(let title, let score, let count, let missed):
        "考试《\(title)》没有通过：\(points(score, of: count))（\(percent(score))），但有 \(missed) 道关键题没有全对"
      }
    },
    missingHeading: "还缺：",
    doneHeading: "已完成：",
    lessonDone: { "课程《\($0)》\($1) 学完，首次答对 \($2)/\($3)" },
    scenarioDone: { title, day, standing, points, best in
      "情景《\(title)》\(day) 结局\(EndingPhrases.chinese.standing(standing))，\(EndingPhrases.chinese.scenarioScore(points, best))"
    },
    practiceDone: { title, day, ended in
      "演练《\(title)》\(day) 独立做"
        + (ended.passed ? "通过，得分 \(percent(ended.score))" : "没通过，最好得分 \(percent(ended.score))")
    },
    practiceTried: { "演练《\($0)》\($1) 做过，还没独立做" },
    practiceCell: { ended in
      ended.map { "\($0.passed ? "通过" : "未通过") \(percent($0.score))" } ?? "没有独立做"
    },
    escalations: { passed, latest, failed in
      "上报演练通过 \(passed) 种" + (latest.map { "，最近一次 \($0)" } ?? "")
        + (failed.isEmpty ? "" : "；还没通过：\(failed.joined(separator: "；"))")
    },
    escalationDone: { title, day, ended in
      "上报演练《\(title)》\(day) " + (ended.passed ? "通过" : "没通过") + "，得分 \(percent(ended.score))"
    },
    escalationCell: { "\($0.passed ? "通过" : "未通过") \(percent($0.score))" },
    examDone: { title, day, score, count, proctor in
      "考试《\(title)》\(day) 通过，\(points(score, of: count))（\(percent(score))），"
        + (proctor.map { "\($0) 监考" } ?? "无人监考")
    },
    examCell: { score, count, passed in
      "\(passed ? "通过" : "未通过") \(points(score, of: count)) \(percent(score))"
    },
    examNotTaken: "未考",
    examNotFinished: "未考完",
    attempts: { $1 == 1 ? "，一次通过" : "，第 \($0) 次通过，共考 \($1) 次" },
    otherBlueprint: { "，当时的试卷和现在不同（\($0) 题，及格线 \($1)%）" },
    interruptions: { "，中途离开 \($0) 次" },
    runs: { times, critical in
      times == 1 ? "" : "；共做 \(times) 次" + (critical == 0 ? "" : "，其中 \(critical) 次有关键失误")
    },
    unreadable: { "\($0) 的记录读不出来，不在下面：\($1)" },
    doubtful: { "\($0) 的记录有疑问：\($1)" },
    checkCode: { "记录 \($0) 行，校验码 \($1)（核对：countersign verify \($1)）。" },
    leavers: { "另有 \($0) 人已离职，没有列出；要看就写上工号。" },
    unproctored: "以上考试均无人监考：能证明当时的成绩，不能证明是谁在操作。",
    simulated: "模拟运行：日期或记录是模拟的，不能作为成绩。",
    flags: { "对题目提出疑问 \($0) 条" })
}
