import Training

extension CertificationPhrases {
  static let chinese = CertificationPhrases(
    standing: { standing in
      switch standing {
      case .alone: "独立上岗"
      case .supervised: "带教上岗"
      case .no: "不能上岗"
      }
    },
    mayWork: mayWork,
    status: { status in
      switch status {
      case .revoked: "已吊销"
      case .suspended: "已暂停"
      case .retrainingOverdue: "补学逾期"
      case .expired: "已过期"
      case .inGrace: "宽限期"
      case .renewalDue: "该续证"
      case .valid: "有效"
      }
    },
    noCertificate: "没有证书",
    overdue: "逾期未拿证",
    learning: "限期拿证",
    reason: { reason, day in
      switch reason {
      case .certificate(let status): sentence(status, on: day)
      case .learning(let until): "还没有证书，\(until) 前（含当天）要拿到（\(left(from: day, to: until))）"
      case .overdue(let since): "还没有证书，应该在 \(since) 前拿到，已逾期 \(since.days(to: day)) 天"
      case .notRequired: "这个岗位不要求证书，也没有证书"
      }
    },
    origin: { certificate in
      let told =
        (certificate.kind == .imported ? ["由旧证转入"] : [])
        + (certificate.isSelfAttested ? ["本人自签"] : [])
      return told.isEmpty ? "" : "（\(told.joined(separator: "，"))）"
    },
    progress: { progress in
      switch progress.state {
      case .notStarted:
        "\(way(progress.path))要做 \(progress.missing.count) 项，还没做完一项"
      case .underway:
        "\(way(progress.path))进度：正在进行，还差 \(progress.missing.count) 项"
      case .readyToSign(let term):
        "要求已在 \(term.completed) 全部达到，等店长签发；签发后有效至 \(term.until)"
      case .notYet(let from): "\(from) 起可以续证"
      }
    },
    missing: { missing, names in
      switch missing {
      case .lessons(let ids): "课程：\(titles(ids.map(names.lesson)))"
      case .scenarios(let ids): "情景（做到“可以接受”以上，没有关键失误）：\(titles(ids.map(names.scenario)))"
      case .practices(let ids): "演练（独立做通过）：\(titles(ids.map(names.procedure)))"
      case .escalations(let ids): "上报演练（通过）：\(titles(ids.map(names.incident)))"
      case .items(let ids, let days):
        "关键题还有 \(ids.count) 道没\(days == 1 ? "答对" : "在 \(days) 个不同的日子答对")（模拟考里会问；答错过的，输入 ct 再做）"
      case .exam(let id, let sittings):
        "考试《\(names.exam(id))》" + (sittings == 0 ? "还没考" : "考了 \(sittings) 次，还没通过")
      case .proctor(let id): "考试《\(names.exam(id))》通过了，但没有人监考"
      case .observation(let form, let level, let times, let seen):
        watched(names.observation(form), level, times)
          + (seen > 0 ? "（已有 \(seen) 次）" : "")
      case .acknowledgment: "承诺书还没有确认"
      }
    },
    asked: asked,
    met: { requirement, day, names in "\(day) \(asked(requirement, names))" },
    waived: { requirement, waiver, names in
      "\(waiver.day) 免除：\(asked(requirement, names))（\(waiverReason(waiver.reason))\(waiver.words.isEmpty ? "" : "：\(waiver.words)")，\(waiver.author)）"
    },
    waiverReason: waiverReason,
    entrustment: { level in
      switch level {
      case .watches: "1 级：只能看"
      case .directSupervision: "2 级：有人在旁边才能做"
      case .indirectSupervision: "3 级：有人随叫随到可以做"
      case .alone: "4 级：可以独立做"
      case .teaches: "5 级：可以教别人"
      }
    },
    retraining: { retraining, names, day in
      "规则 \(list(retraining.changes.map(\.number))) 变了，要重学：\(titles(retraining.lessons.map(names.lesson)))，最晚 \(retraining.by)"
        + (day > retraining.by ? "，已逾期" : "")
    },
    kind: kind,
    days: { "\($0) 天" },
    certificateLine: { certificate, code in
      guard certificate.kind != .imported else {
        return "\(certificate.term.from) 的旧证，由 \(certificate.signer) 转入，校验码 \(code)"
      }
      return "\(certificate.term.from) 由 \(certificate.signer) 签发（\(kind(certificate.kind))"
        + (certificate.isSelfAttested ? "，本人自签" : "")
        + (certificate.isProctored.map { $0 ? "，有人监考" : "，无人监考" } ?? "") + "），校验码 \(code)"
    },
    headline: { title, reason in "\(title)：\(reason)。" },
    verdict: { employee, name, standing, day in
      let when = day.map { "\($0) " } ?? "今天"
      return "\(employee) \(name)" + (standing.map { "：\(when)\(mayWork($0))。" } ?? "")
    },
    today: { "你今天" + mayWork($0) + "。" },
    suspendedLater: { "\($0.from) 起将暂停：\($0.reason)" },
    sentence: { $0 + "。" },
    colon: "：",
    comma: "，",
    stop: "。")

  @Sendable private static func kind(_ kind: Certificate.Kind) -> String {
    switch kind {
    case .first: "首次"
    case .renewal: "续证"
    case .imported: "由旧证转入"
    }
  }

  @Sendable private static func mayWork(_ standing: WorkStanding) -> String {
    switch standing {
    case .alone: "可以独立上岗"
    case .supervised: "上岗要有人带"
    case .no: "不能上岗"
    }
  }

  private static func way(_ path: Progress.Path) -> String {
    switch path {
    case .first: "考证"
    case .renewal: "续证"
    case .again: "重新考证"
    }
  }

  private static func watched(_ form: String, _ level: Entrustment, _ times: Int) -> String {
    "带教看着做“\(form)”，\(times == 1 ? "" : "\(times) 次都")评到 \(grade(level))"
  }

  private static func grade(_ level: Entrustment) -> String {
    switch level {
    case .watches: "1 级（只能看）"
    case .directSupervision: "2 级（有人在旁边才能做）"
    case .indirectSupervision: "3 级（有人随叫随到可以做）"
    case .alone: "4 级（可以独立做）"
    case .teaches: "5 级（可以教别人）"
    }
  }

  private static func titles(_ titles: [String]) -> String {
    titles.map { "《\($0)》" }.joined(separator: "")
  }

  private static func list(_ names: [String]) -> String { names.joined(separator: "、") }

  private static func left(from day: Day, to end: Day) -> String {
    day == end ? "当天到期" : "还有 \(day.days(to: end)) 天"
  }

  @Sendable private static func asked(_ requirement: Requirement, _ names: RequirementNames)
    -> String
  {
    switch requirement.kind {
    case .lessons(let ids): "课程 \(ids.count) 课：\(titles(ids.map(names.lesson)))"
    case .scenarios(let ids): "情景 \(ids.count) 个：\(titles(ids.map(names.scenario)))"
    case .practices(let ids): "演练 \(ids.count) 个独立做通过：\(titles(ids.map(names.procedure)))"
    case .escalations(let ids): "上报演练 \(ids.count) 个通过：\(titles(ids.map(names.incident)))"
    case .items(let ids, _): "题目 \(ids.count) 道答对"
    case .exam(let id, let proctored): "考试《\(names.exam(id))》通过" + (proctored ? "（有人监考）" : "")
    case .observation(let form, let level, let times):
      watched(names.observation(form), level, times)
    case .acknowledgment: "承诺书已确认"
    }
  }

  private static func sentence(_ status: CertificateStatus, on day: Day) -> String {
    switch status {
    case .revoked(let revocation): "证书 \(revocation.from) 起被吊销：\(revocation.reason)"
    case .suspended(let suspension): "证书 \(suspension.from) 起暂停：\(suspension.reason)"
    case .retrainingOverdue(let retraining):
      "规则 \(list(retraining.changes.map(\.number))) 变了，应该在 \(retraining.by) 以前重学，还没学"
    case .expired(let since): "证书 \(since) 到期，宽限期也过了"
    case .inGrace(let expired, let until):
      "证书 \(expired) 到期，宽限到 \(until)（\(left(from: day, to: until))）"
    case .renewalDue(let until): "有效至 \(until)（\(left(from: day, to: until))），该续证了"
    case .valid(let until): "有效至 \(until)（\(left(from: day, to: until))）"
    }
  }

  @Sendable private static func waiverReason(_ reason: CertificationHistory.Waiver.Reason) -> String
  {
    switch reason {
    case .testedOut: "已通过考核证明会做"
    case .equivalentUnit: "学过等同的课程"
    case .equivalentOutsideActivity: "在别处受过等同的培训"
    case .administrative: "管理上的原因"
    }
  }
}
