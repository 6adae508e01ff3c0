import Training

extension ObservationPhrases {
  static let chinese = ObservationPhrases(
    intro: { title, people in "带教观察《\(title)》：\(people.joined(separator: "、"))" },
    keys: { isOnePerson in
      isOnePerson
        ? "每一点输入：1 做到 · 2 没做到 · 3 没有机会看到；q 放弃，什么都不记。"
        : "每一点输入：1 都做到 · 2 都没做到 · 3 没有机会看到，或者没做到的人的工号（用空格隔开）；q 放弃，什么都不记。"
    },
    point: { number, count, text, critical in
      "\(number)/\(count) \(text)" + (critical ? "（关键）" : "")
    },
    pointPrompt: "1/2/3: ",
    notUnderstood: { $0 ? "请输入 1、2 或 3。" : "请输入 1、2、3，或者没做到的人的工号。" },
    levels: "看下来可以放手到几级：1 只能看 · 2 有人在旁边才能做 · 3 有人随叫随到可以做 · 4 可以独立做 · 5 可以教别人",
    levelPrompt: { employee, name in "\(employee) \(name) 几级（1–5）: " },
    levelTooHigh: { "有关键点没做到，最高给 \($0.rawValue) 级。" },
    badLevel: { "“\($0)”不是 1 到 5 级。" },
    recorded: { name, title, day, level in
      "已记下：\(name)《\(title)》\(day)，\(CertificationPhrases.chinese.entrustment(level))。"
    },
    givenUp: "已放弃，什么都没记。",
    ownObservation: "不能给自己做带教观察。",
    whichForm: { "要写明看的是哪一种：--form \($0.joined(separator: " 或 "))" },
    unknownForm: { "没有“\($0)”这种观察表。有：\($1.joined(separator: "、"))" },
    unknownPoint: { "观察表里没有“\($0)”这一点。有：\($1.joined(separator: "、"))" },
    inTheFuture: { "\($0) 还没到，不能记那天的观察。" },
    needsLevel: "不在终端上运行时，要用 --level 写明几级（可以加 --missed、--unseen）。",
    whichIntro: "看的是哪一种？",
    whomPrompt: "看的是谁（工号，可以几个）: ",
    formEntry: { title, points in "\(title)（\(points) 点）" },
    proctorNumberPrompt: "监考人工号（回车不监考）: ",
    proctorIntro: "监考人从头看到尾，考完再输一次密码，就是作证。",
    proctoredEntry: "有人监考：先请监考人输密码（监考 jk）",
    unknownProctor: { "没有工号 \($0)。请输入监考人的工号，回车就不监考。" },
    mayNotProctor: { "\($0) 不能监考：要带教或店长，而且自己定过密码。" },
    proctorMeaning: { name, exam in
      "作证的意思：《\(exam)》从开始到结束我一直在场，是 \(name) 本人独立考的，没有看资料、没有人帮。"
    },
    proctored: { name, exam, proctor in "已记下：\(name)《\(exam)》由 \(proctor) 监考。" },
    notProctored: "没有监考记录，这次考试算无人监考。",
    nothingToProctor: { "\($0) 今天没有考完而还没人监考的考试。" },
    ownExam: "不能给自己监考。")
}
