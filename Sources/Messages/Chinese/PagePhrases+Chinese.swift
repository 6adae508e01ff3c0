import Training

extension PagePhrases {
  static let chinese = PagePhrases(
    title: "认证报告",
    standing: { day, standing, reason in
      standing.map { "\(day) \(CertificationPhrases.chinese.mayWork($0))：\(reason)。" }
        ?? "\(day) \(reason)。"
    },
    left: { day, reason, author in
      "\(day) 起离职，不在岗（\(author) 记录，原因：\(reason)）。"
    },
    state: "状态",
    until: "到期",
    signed: "签发",
    signer: "签发人",
    proctored: "监考",
    code: "校验码",
    about: { certification, sentences, isFollowed in
      "\(certification)：" + sentences.joined(separator: "。") + (isFollowed ? "：" : "。")
    },
    imported: { "\($0)：证书由旧证转入，以签发人的话为准。" },
    selfAttested: { "\($0)：证书是本人自己签的，没有别人作证。" },
    done: { lessons, practices, scenarios in
      "已完成（课程 \(lessons)，" + (practices.count == 0 ? "" : "演练 \(practices)，") + "情景 \(scenarios)）："
    },
    observation: { day, form, level, observer in
      "带教观察“\(form)”\(day) \(CertificationPhrases.chinese.entrustment(level))（\(observer) 观察）"
    },
    accepted: { "承诺书 \($0) 已确认" },
    waived: { day, requirement, reason, author in
      "\(day) 免除：\(requirement)（\(reason)，\(author)）"
    },
    fact: { fact in
      switch fact {
      case .certificate: "证书"
      case .missing: "还缺"
      case .lesson: "课程"
      case .practice: "演练"
      case .escalation: "上报演练"
      case .scenario: "情景"
      case .exam: "考试"
      case .observation: "带教观察"
      case .acceptance: "承诺书"
      case .waiver: "免除"
      }
    },
    signatures: ["店长签字", "日期"])
}
