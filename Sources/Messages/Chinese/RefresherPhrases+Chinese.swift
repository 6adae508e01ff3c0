import Records
import Training

extension RefresherPhrases {
  static let chinese = RefresherPhrases(
    today: { "今天要复习 \($0) 项，约 \($1) 分钟。" },
    intro: { count, minutes, purpose, lesson in
      switch purpose {
      case .due: "复习 \(count) 题，约 \(minutes) 分钟，急的先来，题型穿插。每题上面写着为什么现在问。"
      case .more: "再练 \(count) 题，约 \(minutes) 分钟，没答对的、生疏的先来。"
      case .topic: "专练\(lesson.map { "《\($0)》" } ?? "这一课")：\(count) 题，约 \(minutes) 分钟，没答对的、生疏的先来。"
      case .cram: "突击 \(count) 题，约 \(minutes) 分钟。没答对的、生疏的先来。突击不计：复习安排和错题都不变。"
      }
    },
    next: { "复习 \($0) 项，约 \($1) 分钟" },
    whole: { title, kind, minutes in
      "该复习\(name(kind))《\(title)》了，约 \(minutes) 分钟。"
    },
    reason: reason,
    nothingLearned: "还没有学过的内容可复习。先学一课：学习（xx）。",
    nothingDue: { next, today in
      "现在没有到期的。" + (next.map { "下一次：\(day($0, today))。" } ?? "")
    },
    doneToday: { waiting in
      "今天的复习做完了。"
        + (waiting == 0 ? "" : "还有 \(waiting) 项不急，排在后面几天。")
    },
    dayOff: "今天休息，不排复习。",
    more: { "再练 \($0) 分钟" },
    topics: "专练哪一课？",
    unknownTopic: { "没有“\($0)”这一课。从这里选：" },
    topicState: { learned, weak in
      learned == 0 ? "还没学" : "学过 \(learned) 题" + (weak == 0 ? "" : "，其中 \(weak) 题生疏了")
    },
    nothingOfTopic: { "《\($0)》还没有学过的题，先学这一课。" },
    result: { result in
      "\(result.drill.purpose == .cram ? "突击" : "复习")完：\(result.count) 题，一次答对 \(result.right.count) 题，答题用了 \(time(result.seconds))。"
    },
    helped: "靠提示才答对，算没记住：",
    repaired: "先错后对，补上了：",
    missed: "还没答对：",
    left: { "时间到了，还有 \($0) 题没问，明天再来。" },
    again: { again($0, $1) },
    rightAgain: { count, first, last, today in
      first == last
        ? "答对的 \(count) 题，\(again(first, today))。"
        : "答对的 \(count) 题，最早 \(again(first, today))，最晚 \(day(last, today))。"
    },
    ahead: { next, today, count, minutes in
      "\(day(next, today))：\(count) 项，约 \(minutes) 分钟。"
    },
    scheduleUntouched: "突击不计：复习安排和错题都不变。",
    goOn: { title, kind, minutes in "接着复习\(name(kind))《\(title)》，约 \(minutes) 分钟" },
    graded: graded,
    gradedAndAgain: { known, due in
      let isMended = known.opening.recall == .again && known.latest.recall != .again
      let isMissed = known.opening.recall != .again && known.latest.recall == .again
      return graded(known.opening)
        + (isMended ? "，当天再问时补上了" : isMissed ? "，当天后来又答错" : "") + "；"
        + again(due.day, due.asOf)
    },
    noted: { retrieval, due in "→ \(grade(retrieval.recall))，\(again(due.day, due.asOf))" },
    memory: { known in
      (known.expected.map { "那天第一次答之前，估计还记得 \(share($0))；" } ?? "")
        + "答过以后，估计\(stability(known.memory.stability))降到 90%（难度 \(tenths(known.memory.difficulty))，最难是 10）。"
    },
    history: { shown, count in
      count > shown ? "一共答过 \(count) 次，最近 \(shown) 次：" : "答过 \(count) 次："
    },
    past: { past in
      "\(past.at.day) \(past.at.clock) \(ActivityPhrases.chinese.kindName(past.kind))：\(graded(past.retrieval))"
        + (past.expected.map { "（\($0) 秒以内算快，\($0 * 2) 秒以上算慢）" } ?? "")
    },
    comesAgain: { due in
      "\(due.day <= due.asOf ? "今天" : day(due.day, due.asOf))该复习："
        + reason(due)
    },
    rulesNote: { basis in
      "算法 \(MemoryWeights.algorithm)，评分规则第 \(basis.rules) 版，一天从 \(basis.dayBegins) 点算起。"
    },
    neverAsked: { "“\($0)”还没问过你。" },
    nothingToExplain: "还没有答过题，没有可说明的。",
    explained: { day, today in
      day == today ? "今天答过的，和当时怎么评的：" : "最近一次（\(day)）答过的，和当时怎么评的："
    },
    notFound: { "没有找到“\($0)”。输入题目里的几个字，比如：为什么 小票" },
    several: { "“\($0)”有好几题，是哪一题？" },
    noReason: "这一题不是按复习安排来的。")

  private static func name(_ kind: Remembered.Kind) -> String {
    switch kind {
    case .item: "题目"
    case .procedure: "演练"
    case .scenario: "情景"
    case .escalation: "上报演练"
    }
  }

  private static func day(_ day: Day, _ today: Day) -> String {
    switch today.days(to: day) {
    case 0: "今天"
    case 1: "明天"
    case 2: "后天"
    default: day.description
    }
  }

  private static func again(_ next: Day, _ today: Day) -> String {
    let late = next.days(to: today)
    return late > 0
      ? "\(next) 就该来了，拖了 \(late) 天"
      : day(next, today) + (today.days(to: next) > 2 ? " 再来" : "再来")
  }

  private static func ago(_ day: Day, _ today: Day) -> String {
    switch day.days(to: today) {
    case ...0: "今天"
    case 1: "昨天"
    case let days: "\(days) 天前"
    }
  }

  private static func time(_ seconds: Int) -> String {
    seconds < 60 ? "\(seconds) 秒" : "\(seconds / 60) 分 \(seconds % 60) 秒"
  }

  private static func share(_ value: Double) -> String { "\(Int((value * 100).rounded()))%" }

  private static func tenths(_ value: Double) -> String {
    let number = Int((value * 10).rounded())
    return "\(number / 10).\(number % 10)"
  }

  private static func stability(_ days: Double) -> String {
    days < 1 ? "不到一天就会" : " \(Int(days.rounded())) 天后"
  }

  private static func reason(_ due: Due) -> String {
    let today = due.asOf
    let since = due.latest.map { ago($0, today) } ?? ""
    let left = due.left.map { "，估计还记得 \(share($0))" } ?? ""
    let critical = due.refresher.isCritical ? "（关键题）" : ""
    return text(due, since, left, critical)
      + (due.lapses == 0 ? "" : "忘过 \(due.lapses) 次了：请带教讲一遍。")
  }

  private static func text(
    _ due: Due, _ since: String, _ left: String, _ critical: String
  ) -> String {
    switch due.reason {
    case .memory where due.isMissed, .wanted where due.isMissed:
      return "\(since)没答对\(left)\(critical)，再来一次。"
    case .wanted: return "你要多练：\(since)答过\(left)，还没到期\(critical)。"
    case .memory(let retention):
      return "\(since)答过\(left)；降到 \(retention)% 就该复习\(critical)。"
    case .cap(let days):
      return "\(since)答过\(left)；这一类最多隔 \(days) 天就要再练\(critical)。"
    case .renewal(let certification, let renewal):
      return "《\(certification.text(in: .zh))》\(renewal) 到期，到期前会变生疏的先过一遍\(critical)。"
    case .changedClause(let number, let changed):
      return "规则 \(number) 从 \(changed) 起改了，改后还没答过。"
    case .new: return "新题：学过的课里还没问过你的。"
    }
  }

  private static func graded(_ retrieval: Retrieval) -> String {
    let seconds = retrieval.seconds
    let how =
      switch retrieval.rule {
      case .wrong where retrieval.credit == .zero: "答错"
      case .wrong: "只对了一部分（\(percent(retrieval.credit))）"
      case .secondHint: "看了 \(retrieval.hints) 个提示才答对，算没记住"
      case .afterHint: "看了提示答对"
      case .slow: "答对，但慢（\(seconds) 秒）"
      case .interrupted: "答对（隔了 \(seconds) 秒，当作中途有事，不算慢）"
      case .right: "答对（\(seconds) 秒）"
      case .fluent: "这次和上次都又快又对（\(seconds) 秒）"
      case .failed: "没通过"
      case .shortcomings: "通过，但有不足，或看了提示"
      case .passed: "通过，没有不足"
      case .flawless: "这次和上次都没有不足"
      }
    return "\(how) → \(grade(retrieval.recall))"
  }

  private static func grade(_ recall: Recall) -> String {
    switch recall {
    case .again: "没记住"
    case .hard: "吃力"
    case .good: "记得"
    case .easy: "很熟"
    }
  }
}
