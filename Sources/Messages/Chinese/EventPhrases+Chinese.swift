import Records
import Training

extension EventPhrases {
  static let chinese = EventPhrases(
    title: { "\($0) \($1) 的全部记录" },
    heading: { "经过（\($0) 条）" },
    simulated: "（模拟）",
    sentence: { body in
      switch body {
      case .added(let added): "登记：\(added.name)" + (added.confirmed ? "" : "（未确认）")
      case .languageChosen(let chosen): "语言：\(chosen.language.rawValue)"
      case .started(let started):
        "开始\(ActivityPhrases.chinese.kindName(started.kind)) \(started.subject)"
      case .replied(let replied):
        "第 \(replied.step + 1) 步：" + replied.facts.map(said).joined(separator: "；")
      case .paused: "离开"
      case .resumed: "接着做"
      case .abandoned: "作废"
      case .flagged(let flagged): "提出疑问（\(flagged.about)）：\(flagged.words)"
      case .flagAnswered(let answered): "疑问有了答复：\(answered.words)"
      case .flagAnswerRead: "看了答复"
      case .confirmed(let confirmed): "确认姓名：\(confirmed.name)"
      case .employed(let employed):
        "从 \(employed.from) 起："
          + [employed.role?.word(in: .zh), employed.store].compactMap(\.self).joined(separator: "，")
      case .left(let left): "从 \(left.from) 起离职：\(left.reason)"
      case .returned(let returned): "从 \(returned.from) 起恢复：\(returned.reason)"
      case .pinSet: "定了密码"
      case .pinReset(let reset): "密码作废：\(reset.reason)"
      case .acknowledged(let acknowledged): "确认了承诺书 \(acknowledged.text)"
      case .observed(let observed):
        "\(observed.occurredOn) 带教观察 \(observed.form)：\(CertificationPhrases.chinese.entrustment(observed.level))"
          + (observed.remark.map { "，\($0)" } ?? "")
      case .proctored: "作证：考试时一直在场监考"
      case .certificateSigned(let signed):
        "签发证书 \(signed.certification)（\(CertificationPhrases.chinese.kind(signed.kind))），有效至 \(signed.term.until)"
      case .certificateChanged(let changed):
        "从 \(changed.from) 起证书\(act(changed.act))：\(changed.reason)"
      case .waived(let waived):
        "免除 \(waived.certification) 的要求 \(waived.requirement)（\(CertificationPhrases.chinese.waiverReason(waived.reason))）：\(waived.words)"
      case .regraded(let regraded):
        "改判：题目 \(regraded.item) 改得 \(percent(regraded.credit))，考试得分 \(percent(regraded.result.score))，"
          + (regraded.result.passed ? "通过" : "没有通过") + "（\(regraded.reason)）"
      case .merged: "并入另一台收银机的一条记录"
      case .tornTail(let torn): "移开没写完的 \(torn.bytes) 字节"
      case .unknown(let type): "新版本程序的记录：\(type)"
      }
    })

  private static func act(_ act: EventBody.CertificateChanged.Act) -> String {
    switch act {
    case .suspended: "暂停"
    case .reinstated: "恢复"
    case .revoked: "吊销"
    }
  }

  private static func said(_ fact: Fact) -> String {
    switch fact {
    case .answered(let answered):
      "\(answered.item) 答 \(answered.given.joined(separator: "、"))，得 \(percent(answered.credit))"
    case .hinted(let hinted): "看提示 \(hinted.item)"
    case .certain(let certain): "把握：\(certain.item)"
    case .chose(let chose): "选择 \(chose.node)：\(chose.choice)"
    case .lessonCompleted(let ended): "学完，答对 \(ended.right)/\(ended.count)"
    case .mistakesReviewed: "错题做完"
    case .drillEnded(let ended):
      "复习做完，\(ended.count) 题，一次答对 \(ended.right) 题，补上 \(ended.repaired) 题"
    case .acted(let acted):
      "动作 \(acted.act)" + (acted.amount.map { " \($0)" } ?? "")
    case .practiceEnded(let ended):
      "演练结束，得分 \(percent(ended.score))，" + (ended.passed ? "通过" : "没有通过")
    case .practised(let done):
      "在 \(done.node) 做了 \(done.procedure)，得分 \(percent(done.score))，" + outcome(done.outcome)
    case .escalationEnded(let ended):
      "上报演练结束，得分 \(percent(ended.score))，" + (ended.passed ? "通过" : "没有通过")
    case .scenarioEnded(let ended): "情景结束，得分 \(percent(ended.score))"
    case .examEnded(let ended):
      "考完，得分 \(percent(ended.score))，" + (ended.passed ? "通过" : "没有通过")
    }
  }

  private static func outcome(_ outcome: Exercise.Outcome) -> String {
    switch outcome {
    case .passed: "通过"
    case .short: "没有通过"
    case .failed: "有关键错误"
    }
  }
}
