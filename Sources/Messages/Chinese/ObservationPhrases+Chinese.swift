import Training

extension ObservationPhrases {
  static let chinese = ObservationPhrases(
    intro: { title, people in "带教观察《\(title)》：\(people.joined(separator: "、"))" },
    keys: { isOnePerson in
      isOnePerson
        ? "逐项打勾：1 做到 · 2 没做到 · 3 没有机会看到；0 退回上一项；q 放弃，什么都不记。"
        : "逐项打勾：1 都做到 · 2 都没做到 · 3 没有机会看到，或者没做到的人的工号（用空格隔开）；0 退回上一项；q 放弃，什么都不记。"
    },
    point: { number, count, text, critical in
      "\(number)/\(count) \(text)" + (critical ? "（关键）" : "")
    },
    pointPrompt: "1/2/3: ",
    didNotHappen: { "没有发生：\($0)" },
    live: .chinese,
    notUnderstood: { $0 ? "请输入 1、2 或 3。" : "请输入 1、2、3，或者没做到的人的工号。" },
    levels: "看完了，能放手让他做到哪一级：1 只能看 · 2 有人在旁边才能做 · 3 有人随叫随到可以做 · 4 可以独立做 · 5 可以教别人",
    levelPrompt: { employee, name in "\(employee) \(name) 几级（1–5）: " },
    levelMeantPrompt: {
      "记为 \(CertificationPhrases.chinese.entrustment($0))？记下就不能改。1 是，2 重填: "
    },
    oneOrTwo: "请输入 1 或 2。",
    levelTooHigh: { "有关键点没做到，最高给 \($0.rawValue) 级。" },
    badLevel: { "“\($0)”不是 1 到 5 级。" },
    recorded: { name, title, day, level in
      "已记下：\(name)《\(title)》\(day)，\(CertificationPhrases.chinese.entrustment(level))。"
    },
    givenUp: "已放弃，什么都没记。",
    ownObservation: "不能给自己做带教观察。店里只有你一个人，就免除这一项：countersign certificate waive。",
    whichForm: { "要写明看的是哪一种：--form \($0.joined(separator: " 或 "))" },
    unknownForm: { "没有“\($0)”这种观察表。有：\($1.joined(separator: "、"))" },
    unknownPoint: { "观察表里没有“\($0)”这一点。有：\($1.joined(separator: "、"))" },
    inTheFuture: { "\($0) 还没到，不能记那天的观察。" },
    notHereThen: { "\($0) \($1) 不在店里，不能记那天的观察。" },
    needsLevel: "不在终端上运行时，要用 --level 写明几级（可以加 --missed、--unseen）。",
    notSetUp: "店长还没设置好，现在不能带教。请告诉店长。",
    whichIntro: "看的是哪一种？",
    whomPrompt: "看的是谁（工号，可以几个）: ",
    formEntry: { title, points in "\(title)（\(points) 项）" },
    proctorNumberPrompt: "监考人工号（回车不监考）: ",
    proctorIntro: "监考人从头看到尾，考完再输一次密码，就是作证。",
    proctoredEntry: "有人监考：先请监考人输密码（监考 jk）",
    unknownProctor: { "没有工号 \($0)。请输入监考人的工号，回车就不监考。" },
    mayNotProctor: { "\($0) 不是带教，也不是店长，不能监考。" },
    proctorHasNoPIN: { "\($1) 还没有密码。请他先用 \($0) 登录一次，定好密码，再来监考。" },
    missedCriticals: { "关键的还有 \($0) 项没有机会看到，定级时请想一想。" },
    toBeWatched: { "等你带教观察：\($0.map { "\($0) \($1)" }.joined(separator: "、"))。看的时候输入 带教 工号（dj）。" },
    proctorMeaning: { name, exam in
      "监考人声明：《\(exam)》从开始到结束我一直在场，是 \(name) 本人独立考的，没有看资料、没有人帮。"
    },
    proctored: { name, exam, proctor in "已记下：\(name)《\(exam)》由 \(proctor) 监考。" },
    notProctored: { "没有监考人作证，这次考试算无人监考。今天之内还可以补：countersign proctor \($0) --as 监考人工号" },
    nothingToProctor: { "\($0) 今天没有等人作证的考试。" },
    ownExam: "不能给自己监考。")
}
