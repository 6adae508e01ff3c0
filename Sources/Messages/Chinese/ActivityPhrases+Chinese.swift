import Training

extension ActivityPhrases {
  static let chinese = ActivityPhrases(
    kindName: { kind in
      switch kind {
      case .lesson: "课程"
      case .scenario: "情景"
      case .exam: "考试"
      case .mock: "模拟考"
      case .mistakes: "错题"
      case .practice: "演练"
      case .escalation: "上报演练"
      case .drill: "复习"
      }
    },
    prompt: "答 › ",
    lessonIntro: { "《\($0)》\($1) 张卡片，约 \($2) 分钟。" },
    scenarioIntro: { "情景《\($0)》，约 \($1) 分钟。平时怎么做，就怎么选。" },
    examIntro: { form in
      "考试《\(form.title.text(in: .zh))》：\(form.items.count) 题，限时 \(form.minutes) 分钟。\n"
        + "\(form.passMark)% 及以上及格；答对一部分给一部分分。\n"
        + (form.criticalsMustBeRight ? "标明“关键”的题必须全对。\n" : "")
        + "考完才知道哪几题没对。"
    },
    examPolicy: { policy, left in
      "点了开始就算考一次，还有 \(left) 次机会（\(policy.attempts) 次没过，要等 \(policy.coolDownDays) 天）。\n"
        + "中途可以离开，最多 \(policy.interruptions) 次，时间照走。"
    },
    examClosed: { attempts, day in
      "\(attempts) 次机会用完了，\(day) 起可以再考。这几天可以用“学习”（xx）和“模拟考”（mn）准备。"
    },
    returnsLeft: { "还能回来 \($0) 次，这次算一次。" },
    alreadyPassed: { "你已经在 \($0) 通过了，不用再考。确定再考？" },
    notPrepared: { lessons, practices, drills, hasTriedMock, left, policy in
      let missing =
        (lessons.isWhole ? [] : ["学完课程（\(lessons)）"])
        + (practices.isWhole ? [] : ["独立做完演练（\(practices)）"])
        + (drills.isWhole ? [] : ["通过上报演练（\(drills)）"])
        + (hasTriedMock ? [] : ["做过模拟考"])
      let first = missing.dropLast().joined(separator: "，没")
      let all = [first].filter { !$0.isEmpty } + missing.suffix(1)
      return "你还没\(all.joined(separator: "，也没"))。"
        + (left == policy.attempts
          ? "开始就用掉 \(policy.attempts) 次中的 1 次。" : "只剩 \(left) 次，开始就用掉 1 次。")
    },
    attemptsLeft: { standing in
      switch standing {
      case .open(let left): "还可以考 \(left) 次。"
      case .closed(let day): "机会用完了，\(day) 起可以再考。"
      }
    },
    tooManyInterruptions: {
      "这次考试中途离开超过了 \($0) 次，不能再接着考，按“没有考完”记下。可以重新考。"
    },
    mockIntro: { form in
      "模拟考《\(form.title.text(in: .zh))》：\(form.items.count) 题，限时 \(form.minutes) 分钟，\(form.passMark)% 及以上及格。\n"
        + (form.criticalsMustBeRight ? "标明“关键”的题必须全对。\n" : "")
        + "和正式考试一样，考完才看对错；不计成绩。"
    },
    startExam: "现在开始",
    startAnyway: "还是开始",
    notNow: "先不考",
    commandsHint: { kind in
      switch kind {
      case .lesson, .mistakes: "随时可以输入 /提示 /查 /暂停 /报错 /帮助（/ts /c /zt /bc /bz）。"
      case .drill: "随时可以输入 /提示 /为什么 /查 /暂停 /报错 /帮助（/ts /wsm /c /zt /bc /bz）。"
      case .scenario: "随时可以输入 /查 /暂停 /报错 /帮助（/c /zt /bc /bz）。"
      case .practice: "输入动作的编号、名称或拼音首字母。“？”看全部说法；/暂停（/zt）离开。"
      case .escalation: "随时可以输入 /暂停 /报错 /帮助（/zt /bc /bz）。"
      case .exam, .mock: "考试中可以输入 /报错 /暂停 /帮助（/bc /zt /bz）。"
      }
    },
    cardHeading: { title, position in
      position.map { "卡片 \($0.number)/\($0.count)  \(title)" } ?? title
    },
    basis: { "依据：规则 \($0.joined(separator: "、"))" },
    check: "小测：",
    onceMore: { "再来一次刚才没答对的（还剩 \($0) 道）：" },
    setAside: "这道题先放一放：记进错题了，下次复习再问。",
    examHeading: { position, minutes in
      let number = position.map { "第 \($0.number)/\($0.count) 题" } ?? ""
      guard let minutes else { return number }
      return number + (minutes < 1 ? "  还剩不到 1 分钟" : "  还剩 \(minutes) 分钟")
    },
    howToAnswer: { shown in
      switch shown {
      case .pickOne(let offers): "输入一个编号（1–\(offers.count)）。"
      case .pickSeveral(let offers): "把所有对的编号都输入（1–\(offers.count)，可能不止一个），像 1 3。"
      case .putInOrder(let offers):
        // An example of the whole order might give it away.
        "按正确的先后输入全部 \(offers.count) 个编号，像 2 1 … 这样。"
      case .pickInOrder(let offers): "按先后输入要选的编号（1–\(offers.count)），不选的不写。"
      case .match(let lefts, _): "给每个数字配一个字母，像 1B 2A …，共 \(lefts.count) 对。"
      case .document(_, let lines): "输入那一行的行号（1–\(lines.count)）。"
      case .trueOrFalse: "输入 1 或 2，也可以输入 对（d）或 错（c）。"
      case .words(let form?): "直接输入（\(form.text(in: .zh))）。"
      case .words(nil): "直接输入。没有中文输入法，可以输入拼音、拼音首字母或英文。"
      case .number(let unit?): "几\(unit.text(in: .zh))？输入数字。"
      case .number(nil): "输入一个数字。"
      case .money: "输入金额，像 128.50 或 128块5。"
      }
    },
    trueOrFalse: "1  对    2  错",
    askCertainty: "这题你有多大把握？",
    certainties: ["肯定", "大概", "猜的"],
    sureButWrong: "你很有把握，但答错了：这条最要记住。",
    mistakesIntro: { count, waiting in
      "错题 \(count) 道" + (waiting > count ? "（还有 \(waiting - count) 道下次做）" : "")
        + "。隔一天再答对一次，就清掉了。"
    },
    noMistakes: { tomorrow in
      tomorrow == 0 ? "没有错题。" : "今天没有要做的错题；\(tomorrow) 道今天已经答对，改天再来一次。"
    },
    pickOne: { "输入一个编号（1–\($0)）。" },
    hintsLeft: { "（有 \($0) 条提示：/提示 或 /ts）" },
    unreadable: { why in
      switch why {
      case .emptyLine: "还没有作答。请输入答案，或输入 ? 看帮助。"
      case .notOneOf(let count): "请输入 1 到 \(count) 里的一个编号。（没有记录，不算错）"
      case .notSomeOf(let count): "请输入 1 到 \(count) 里你认为对的编号，一个或几个。（没有记录，不算错）"
      case .notPairsOf(let count, []): "请给 1 到 \(count) 各配一个字母，像 1B 2A …。（没有记录，不算错）"
      case .notPairsOf(_, let missing):
        "还缺 \(missing.map(String.init).joined(separator: "、"))，请全部写在一行。（没有记录，不算错）"
      case .twice(let label): "\(label) 写了两遍，请再输入一次。（没有记录，不算错）"
      case .notTrueOrFalse: "请输入 1（对）或 2（错）。（没有记录，不算错）"
      case .toBeSaidAgain(let what): "\(what.text(in: .zh))（没有记录，不算错）"
      case .notWords: "这里没有编号可选，请直接写出答案。（没有记录，不算错）"
      case .notDigits(let count): "请输入 \(count) 位数字。（没有记录，不算错）"
      case .notANumber: "请输入一个数字，像 150。（没有记录，不算错）"
      case .noSuchAct: "现在没有这个动作。输入编号或名称；? 看全部动作。（没有记录，不算错）"
      case .severalActs(let names):
        "是哪一个：\(names.map { $0.text(in: .zh) }.joined(separator: "、"))？（没有记录，不算错）"
      case .notMoney: "请输入金额，像 128.50 或 128块5。（没有记录，不算错）"
      case .notALine(let count): "请输入 1 到 \(count) 里的一个行号。（没有记录，不算错）"
      case .notAnOrderOf(let count): "请把 1 到 \(count) 每个编号各输入一次，按先后排好。（没有记录，不算错）"
      }
    },
    right: "对。",
    gap: "",
    remark: { "- \($0)：\($1)" },
    partlyRight: { "部分正确：得 \(percent($0))。" },
    wrong: "不对。",
    rightAnswer: { "正确答案：\($0)" },
    yourAnswer: { "你答的是：\($0)" },
    clause: { number, text, certainty in
      let note =
        switch certainty {
        case .confirmed, .customary: ""
        case .varies: "（各收单机构不同，以你店的协议为准）"
        }
      return "规则 \(number)：\(text)\(note)"
    },
    source: { "出处：\($0)，\($1)" + ($2 == .customary ? "（行业惯例）" : "") },
    hint: { "提示 \($1)/\($2)：\($0)" },
    noHint: { why in
      switch why {
      case .notInExams: "考试里没有提示。不会就选最可能的，答了才有下一题。"
      case .noneLeft: "提示已经用完了。"
      case .noneHere: "这里没有提示。"
      }
    },
    noted: "已记录。",
    timeIsUp: "时间到，考试结束。没答的题算零分。",
    commandHelp: [
      ("/提示 /hint /ts", "给一条提示（会记下用过几条）"),
      ("/为什么 /why /wsm", "复习里：为什么现在问这一题"),
      ("/查 /lookup /c", "查应答码、词、规则，例如 /查 68"),
      ("/暂停 /pause /zt", "先离开，下次从这一步继续"),
      ("/报错 /flag /bc", "这道题有问题？告诉带教老师"),
      ("/帮助 /help /bz ?", "看这份说明"),
    ],
    examCommandHelp: [
      ("/报错 /flag /bc", "这道题有问题？告诉带教老师"),
      ("/暂停 /pause /zt", "先离开（时间照走，回来有次数限制）；连按两次 Ctrl-C 也行"),
      ("/帮助 /help /bz ?", "看这份说明"),
    ],
    noWayBack: { isExam in
      isExam ? "不能回到前面的题。要离开请输入 /暂停（/zt），时间照走。（没有当作答案）" : "不能回到上一步。要先离开，请输入 /暂停（/zt）。（没有当作答案）"
    },
    notKnowing: { isExam in
      isExam
        ? "不知道也没关系，选你觉得最像的；不答就没有分。（没有当作答案）" : "不知道也没关系，选你觉得最像的，答完有讲解；也可以输入 /提示（/ts）。（没有当作答案）"
    },
    meantVerb: { verb, isExam in
      isExam
        ? "“\(verb)”要考完才能用。（没有当作答案）" : "“\(verb)”要先离开这里才能用：请输入 /暂停（/zt）。（没有当作答案）"
    },
    unknownCommand: { typed, nearest, available in
      nearest.map { "没有“\(typed)”这个命令。是不是想输入“\($0)”？（没有当作答案）" }
        ?? "没有“\(typed)”这个命令。可用：\(available.joined(separator: " "))。（没有当作答案）"
    },
    notInExams: { "考试里不能用 \($0)。（没有当作答案）" },
    noLookupInExams: "考试里不能查。（没有当作答案）",
    flagReasons: ["答案不对", "看不懂", "有错字", "和店里规定不一样", "其他（拼音也行）"],
    flagPrompt: "哪里不对？输入编号，或者写一句: ",
    flagWordsPrompt: "写一句（拼音也行）: ",
    flagEmpty: "没有写内容，就没有提交。题目还在上面，继续作答。",
    flagged: "已交给带教老师，有答复会告诉你。题目还在上面，继续作答。",
    interruptedOnce: "再按一次 Ctrl-C 就离开（已保存）。",
    leavingExam: { minutes, returns in
      "考试时间照走，" + (minutes < 1 ? "还剩不到 1 分钟" : "还剩 \(minutes) 分钟")
        + (returns.map { $0 > 0 ? "；离开以后还能回来 \($0) 次。" : "；离开就不能再回来，按“没有考完”记下。" } ?? "。")
        + "真要离开，就再按一次 Ctrl-C，或再输入 /暂停（zt）。"
    },
    left: { minutes in
      minutes.map {
        "已保存。考试时间照走，" + ($0 < 1 ? "还剩不到 1 分钟" : "还剩 \($0) 分钟") + "，请尽快回来。"
      } ?? "已保存，下次从这一步继续。"
    },
    leftRepeated: { kind in
      switch kind {
      case .scenario: "已保存。要接着做，选“情景”里的这一个。"
      case .practice: "已保存。要接着做，选“演练”里的这一个。"
      case .escalation: "已保存。要接着做，输入 上报（sb）加它的名字。"
      case .drill: "已保存。想再练，输入 复习（fx）。"
      default: "已保存。要接着做，选“学习”，这一课会标着“做了一半”。"
      }
    },
    clockRuns: { $0 > 0 ? "时间一直在走，还剩 \($0) 分钟。" : "时间一直在走，已经不到 1 分钟或已经到了。" },
    resumed: { $1 == .mistakes ? "接着做错题。" : $1 == .drill ? "接着复习。" : "接着做《\($0)》。" },
    masked: "提示：你输入的内容里像有完整卡号，已遮住，只留后四位。任何时候都不要输入完整卡号。")
}
