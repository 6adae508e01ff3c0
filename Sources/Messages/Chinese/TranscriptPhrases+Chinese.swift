import Records
import Training

extension TranscriptPhrases {
  static let chinese = TranscriptPhrases(
    title: "个人培训档案",
    certificate: { code, certification in
      "证书《\(certification)》" + (code.map { "，校验码 \($0)" } ?? "")
    },
    term: { certificate in
      let term = certificate.term
      let begun =
        certificate.kind == .imported
        ? "旧证 \(term.from) 起有效" : "\(term.completed) 达到要求，\(term.from) 签发"
      return
        "\(CertificationPhrases.chinese.kind(certificate.kind))；\(begun)，有效至 \(term.until)，\(term.renewableFrom) 起可以续证，宽限到 \(term.graceUntil)"
    },
    signed: { certificate, who in
      "\(who) \(certificate.kind == .imported ? "转入" : "签发")，密钥 \(certificate.key)"
        + (certificate.isProctored.map { $0 ? "，考试有人监考" : "，考试无人监考" } ?? "")
        + (certificate.isSelfAttested ? "，本人自签" : "")
    },
    heading: "按时间：",
    nothing: "没有任何记录。",
    when: "时间",
    what: "事情",
    hired: "入职",
    role: { role, store in "岗位：\(role)" + (store.map { "，\($0)" } ?? "") },
    left: { "离开：\($0)" },
    returned: "回来上班",
    lesson: { "课程《\($0)》又学了一遍" },
    firstLesson: { "课程《\($0)》学完，首次答对最多 \($1)/\($2)" },
    scenario: { "情景《\($0)》走到“可以接受”以上" },
    bestScenario: { title, standing, points, best in
      "情景《\(title)》最好的一次：结局\(EndingPhrases.chinese.standing(standing))，\(EndingPhrases.chinese.scenarioScore(points, best))"
    },
    runs: { title, times, critical in
      "情景《\(title)》到这时共做 \(times) 次，\(critical) 次有关键失误"
    },
    practice: { "演练《\($0)》又独立做通过一次" },
    bestPractice: { title, ended in
      "演练《\(title)》独立做得最好的一次：得分 \(percent(ended.score))，" + (ended.passed ? "通过" : "没有通过")
    },
    practiceRuns: { title, mark in
      let ways = [("带着做", mark.guided), ("提示着做", mark.prompted), ("独立做", mark.alone)]
      return "演练《\(title)》到这时共做 \(mark.times) 次（"
        + ways.filter { $0.1 > 0 }.map { "\($0.0) \($0.1) 次" }.joined(separator: "，") + "）"
        + (mark.criticalRuns > 0 ? "，\(mark.criticalRuns) 次有关键失误" : "")
    },
    drill: { title, ended in "上报演练《\(title)》第一次通过：得分 \(percent(ended.score))" },
    drillRuns: { title, mark in
      "上报演练《\(title)》到这时共做 \(mark.times) 次，最近一次" + (mark.latest.passed ? "通过" : "没有通过")
        + (mark.fatalRuns > 0 ? "，\(mark.fatalRuns) 次碰了红线" : "")
    },
    exam: { title, attempt in "考试《\(title)》开始" + sentence(attempt) },
    mock: { title, times, score, count in
      "模拟考《\(title)》到这时做了 \(times) 次（不算成绩），最近一次 \(points(score, of: count))（\(percent(score))）"
    },
    observed: { form, level, observer in
      "带教观察《\(form)》：\(CertificationPhrases.chinese.entrustment(level))（\(observer) 观察）"
    },
    accepted: { ($0.map { "确认了《\($0)》的承诺书" } ?? "确认了承诺书") },
    waived: { certification, asked, reason, who in
      "免除《\(certification)》的一项要求" + (asked.map { "（\($0)）" } ?? "") + "：\(reason)，\(who)"
    },
    flagged: { "对题目 \($0) 提出疑问：\($1)" },
    replied: { "疑问的答复（\($1)）：\($0)" },
    certified: { certification, certificate, who in
      guard certificate.kind != .imported else {
        return "旧证《\(certification)》从这天起有效，有效至 \(certificate.term.until)（由 \(who) 转入）"
      }
      return "签发证书《\(certification)》（\(CertificationPhrases.chinese.kind(certificate.kind))"
        + (certificate.isSelfAttested ? "，本人自签" : "")
        + "），\(who) 签，有效至 \(certificate.term.until)"
    },
    changed: { certification, act, reason, who in
      let verb =
        switch act {
        case .suspended: "暂停"
        case .reinstated: "恢复"
        case .revoked: "吊销"
        }
      return "证书《\(certification)》\(verb)：\(reason)（\(who)）"
    },
    cannotSayHeading: "说明不了的：",
    cannotSay: { limit in
      switch limit {
      case .whoSatThere: "记录说明这个工号当时做了什么、得了几分，说明不了当时坐在机器前的是谁。"
      case .unproctored: "无人监考的考试，说明不了有没有看资料、有没有人帮忙。"
      case .nameUnconfirmed: "姓名没有人核实过。"
      case .hiredUnknown: "入职日期没有登记。"
      case .selfAttested: "本人自签的证书，没有别人作证。"
      case .imported: "由旧证转入的证书，在别处学了什么、考了什么，这里没有记录。"
      case .recordedLater(let day): "\(day) 以后才记下的，没有算进来。"
      case .namesOfToday: "课程、演练、情景、考试的名称是现在的；当时的题目在存档里。"
      case .onlyVerified: "这里只有签名核对得上的证书。"
      }
    })

  private static func sentence(_ attempt: ExamAttempt) -> String {
    guard let ended = attempt.ended, let score = attempt.score else {
      return (attempt.isOpen ? "，还没有考完" : "，没有考完就放弃了") + interrupted(attempt)
    }
    return "，\(ended) 结束，\(points(score, of: attempt.count))（\(percent(score))），"
      + (attempt.passed ? "通过" : "没有通过") + "，"
      + (attempt.proctor.map { "\($0) 监考" } ?? "无人监考") + interrupted(attempt)
  }

  private static func interrupted(_ attempt: ExamAttempt) -> String {
    attempt.interruptions == 0 ? "" : "，中途离开 \(attempt.interruptions) 次"
  }
}
