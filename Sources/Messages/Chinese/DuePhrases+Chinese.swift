import Training

extension DuePhrases {
  static let chinese = DuePhrases(
    title: "该复习的",
    who: { "\($0) \($1)" },
    on: { $0 == .today ? onDay("今天", wait: "排在后面几天") : onDay("那天", wait: "排在那以后") },
    untilThen: "当作到那天谁都没有再练。",
    behind: { "拖了 \($0) 天，" + ($2 ? "从 \($1) 到岗算起。" : "最早一项 \($1) 到期。") },
    how: { $0 ? "输入 复习（fx）开始。" : "本人运行 countersign，登录后输入 复习（fx）。" },
    entry: { title, isCritical in (isCritical ? "【关键】" : "") + title },
    duration: duration,
    waitingEntry: { "\($0)（\($1) 到期）" },
    more: { "还有 \($0) 项" },
    day: { day in
      let weekdays = ["一", "二", "三", "四", "五", "六", "日"]
      return "\(day.description.dropFirst(5)) 周\(weekdays[day.weekday - 1])"
    },
    off: { off in
      switch off {
      case .leave(let until): "休假到 \(until.description.dropFirst(5))"
      case .closed: "店休"
      case .own: "休息"
      }
    },
    away: "不在岗",
    none: "—",
    ahead: { count, minutes, waiting in
      let planned = count == 0 ? "没有" : "\(count) 项 \(minutes) 分钟"
      return planned + (waiting == 0 ? "" : "，排后 \(waiting)")
    },
    amount: { "\($0) 项 \($1) 分钟" },
    legend: { unit in
      "# 当天复习的，- 到期了、排到后面的"
        + (unit > 1 ? "，一个符号最多代表 \(unit) 项。" : "。") + "按每个工作日都练、都答对推算。"
    },
    endsHeading: "证书：",
    noEnds: { "证书：\($0) 天内没有要到期、要补学、要拿证的。" },
    end: { event, day, left, certification in
      let distance =
        left == 0 ? "就是今天" : left > 0 ? "还有 \(left) 天" : "已过 \(-left) 天"
      return "\(day) \(event)（\(distance)）：\(certification)"
    },
    waitingHeader: "排后",
    overdueHeader: "从哪天拖起",
    nextHeader: "下一个期限",
    waitingCell: "排后",
    calendar: Calendar(
      name: { ($0.map { "\($0) " } ?? "") + "复习和证书" },
      drill: { "\($0)：复习 \($1) 项，约 \($2) 分钟" },
      howToDrill: {
        "请\($0)复习：运行 countersign，用自己的工号登录后输入 复习（fx）。这是按每天都练推算的，练了多少会变。"
      },
      renewable: { "\($0)：可以续证了（\($1)）" },
      until: { "证书 \($0) 到期。" },
      end: { "\($0)：\($1)（\($2)）" },
      over: { "\($0)：\($1) \($2) 已过（\($3)）" },
      retraining: { "\($0)：规则 \($1) 补学期限" },
      retrainingOver: { "\($0)：规则 \($1) 补学期限 \($2) 已过" },
      changed: { "规则从 \($0) 起变了：\($1)" },
      horizon: "复习日历到今天为止，请重新导出",
      again: "countersign due --ics 文件"),
    badForecast: { "“\($0)”不是天数。--forecast 后面写 1 到 \($1)，比如 14、14天、2周。" },
    notTogether: { "\($0) 和 \($1) 不能一起用，请去掉一个。" },
    calendarWritten: { "日历写好了：\($0)，\($1) 条。里面有姓名和工号，请当作个人资料保管。" },
    calendarNotWritten: { "日历没有写成：\($0)" })

  private static func onDay(_ day: String, wait: String) -> OnDay {
    OnDay(
      today: day,
      cell: day,
      dayOff: { "\(day)不安排复习：\($0)。" },
      nothing: { waiting in
        waiting == 0 ? "\(day)没有要复习的。" : "\(day)的练够了；还有 \(waiting) 项\(wait)。"
      },
      planned: { "\(day)复习 \($0) 项，约 \($1) 分钟：" },
      waiting: { "到期了、\(day)排不下的 \($0) 项，\(wait)：" },
      aheadHeading: { $0 == 1 ? "\(day)：" : "\(day)起 \($0) 天：" },
      teamAheadHeading: { $0 == 1 ? "全店\(day)：" : "全店\(day)起 \($0) 天：" },
      team: { people, count, minutes in
        people == 0
          ? "\(day)没有人要复习。"
          : "\(day) \(people) 人要复习，一共 \(count) 项，各人加起来约 \(minutes) 分钟。"
      })
  }

  private static let duration: @Sendable (Int) -> String = { seconds in
    seconds < 60 ? "约 \(max(seconds, 1)) 秒" : "约 \((seconds + 59) / 60) 分钟"
  }
}
