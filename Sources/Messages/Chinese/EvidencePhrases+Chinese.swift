import Records
import Training

extension EvidencePhrases {
  static let chinese = EvidencePhrases(
    title: { "\($0) \($1)：\($2) 的上岗依据" },
    made: { version, moment, store in
      (store.map { "\($0)，" } ?? "") + "\(moment) 由会签 \(version) 生成。"
    },
    post: { role, since, store in
      "当天的岗位：\(role.word(in: .zh))（\(since) 起）" + (store.map { "，\($0)" } ?? "") + "。"
    },
    absent: { "当天不在店里：\($0) 起离开（\($1)）。" },
    notYetHere: { "当天还没有入职" + ($0.map { "，\($0) 才入职" } ?? "") + "。" },
    nothingAsked: "当天的岗位不要求证书，也没有证书。",
    nothingAskedYet: "答：那天还不是本店的人，在本店没有证书。",
    notInContent: "现在的培训内容里已经没有这种证书",
    asked: { "问：\($1) 这天，\($0) 能不能上岗？" },
    verdict: { standing in
      switch standing {
      case .alone: "答：能，可以独立上岗。"
      case .supervised: "答：能，但要有人带着。"
      case .no: "答：不能上岗。"
      }
    },
    verdictInDoubt: { day, standing in
      "答：不能据此认定 \(day) 能不能上岗，因为上面写的疑点。"
        + (standing.map { "撇开有疑点的，按剩下的记录：\(CertificationPhrases.chinese.mayWork($0))。" } ?? "")
    },
    toCome: { "\($0) 还没有到：下面是按现在的记录推算的。" },
    brokenChain: { "这份记录从第 \($0) 行起靠不住，后面“记录有没有被改过”一节有说明。" },
    because: { "\($0)；\($1)" },
    sameThen: "按当天晚上已经记下的，答案一样。",
    answerThen: { "但按 \($0) 当天晚上已经记下的，《\($1)》的答案是：\($2)。" },
    notKnownThen: { "\($0) 当天晚上，店里的记录还没有这个人。" },
    laterHeading: "后来才记下、说的是那天或更早的事：",
    later: { "\($0)（\($1)）\($2)" },
    certificateHeading: { "证书《\($0)》" },
    withoutCertificate: { "《\($0)》，还没有证书" },
    certificate: { certificate in
      (certificate.kind == .first ? "首次取证" : CertificationPhrases.chinese.kind(certificate.kind))
        + (certificate.isProctored.map { $0 ? "，考试有人监考" : "，考试无人监考" } ?? "")
        + (certificate.isSelfAttested ? "，本人自签" : "")
    },
    days: { term, kind in
      (kind == .imported ? "" : "\(term.completed) 要求全部达到；")
        + "有效期 \(term.from) 到 \(term.until)；\(term.renewableFrom) 起可以续证，宽限到 \(term.graceUntil)"
    },
    signer: { who, moment, key, kind in
      "\(moment) 由 \(who) 用密钥 \(key) \(kind == .imported ? "签字转入" : "签发")"
    },
    fingerprint: { "密钥指纹：\($0)" },
    verifies: { "校验码 \($0)；签字核对无误，密钥经总密钥认证" },
    meaning: { "签发人签字表示：“\($0)”" },
    release: {
      $0.map {
        "培训内容：\($0.name)（清单 \($0.manifest.hex.prefix(8))）"
          + ($0.locallyModified ? "，本店改动过" : "，与发布的一致")
      } ?? "培训内容：没有发布版本"
    },
    importedOn: { "签字人看过的旧证：\($0)" },
    groundsHeading: { isCertificate, day in
      isCertificate ? "达到了这些要求（细节见附录）：" : "到 \(day) 为止达到的要求（细节见附录）："
    },
    missingHeading: "当天还缺：",
    appendixHeading: "附录：依据的记录",
    attemptsHeading: "考试的每一次",
    attempt: { title, moment, ended, proctor in
      "\(moment)《\(title)》："
        + (ended.map { described($0, []) + "，" + (proctor.map { "\($0) 监考" } ?? "没有人监考") }
          ?? "没有考完")
    },
    requirementUnknown: { "\($1) “\($0)”：当时要求的内容已不在存档里" },
    noRecord: "记录里找不到达到这一项的依据。",
    exam: { "《\($0)》：\($1) 开始，\($2) 结束，用了 \($3) 分钟" },
    interruptions: { $0 == 0 ? "中途没有离开" : "中途离开又回来 \($0) 次" },
    proctor: { who, moment, signature in
      "监考：\(who)，\(moment) 确认，"
        + {
          switch signature {
          case .none: "只凭密码，没有签字"
          case .key(let key): "用密钥 \(key) 签字"
          case .bad: "签字核对不上"
          }
        }()
    },
    unproctored: "没有人监考",
    result: { "结果：\(described($0, $1))" },
    original: { "考完时记下的结果：\(described($0, $1))" },
    regraded: { moment, who, regraded in
      "\(moment) 由 \(who) 重新判分：\(regraded.item) 按版本 \(regraded.revision.prefix(8)) 得 \(percent(regraded.credit))（\(regraded.reason)）"
    },
    content: { "当时内容的 SHA-256：\($0)" },
    session: { "场次 \($0)，判分规则第 \($1.map(String.init) ?? "1（当时还没有记）") 版" },
    question: question,
    formMissing: "存档里已经没有当时的试卷，只能列出题号：",
    lesson: { title, moment, ended in
      "《\(title)》：\(moment) 学完，\(ended.count) 题一次答对 \(ended.right) 题"
    },
    scenario: { title, moment, ended in
      "《\(title)》：\(moment) 做完，结局\(EndingPhrases.chinese.standing(ended.standing))，\(ended.best) 分得 \(ended.points) 分，"
        + (ended.criticalFailures.isEmpty ? "无关键失误" : "关键失误 \(ended.criticalFailures.count) 次")
    },
    practice: { title, moment, ended in
      "《\(title)》：\(moment) 独立做完，得分 \(percent(ended.score))（及格 \(ended.passMark)%），"
        + (ended.passed ? "通过" : "未通过") + "，"
        + (ended.missteps == 0 ? "每一步都对" : "\(ended.missteps) 处不对")
    },
    situation: { "当时的情形（\($0)）：\($1)" },
    deed: { deed in
      "\(deed.number). \(deed.act)" + (deed.amount.map { " \($0)" } ?? "") + effect(deed.effect)
        + deed.missteps.map { "；" + $0 }.joined()
    },
    drill: { title, moment, ended in
      "“\(title)”：\(moment) 做完，得分 \(percent(ended.score))（及格 \(ended.passMark)%），"
        + (ended.passed ? "通过" : "未通过") + "，\(ended.count) 题全对 \(ended.right) 题"
    },
    answeredOtherwise: "照记录重做一遍，结果和记录的不一样，下面只列出记录的回答：",
    drillMissing: "存档里已经没有当时的题，下面只列出记录的回答：",
    playedOtherwise: "照记录重做一遍，结果和记录的不一样，下面只列出记录的动作：",
    practiceMissing: "存档里已经没有当时的内容，下面只列出记录的动作：",
    item: { "“\($0)”：\($1) 答对，版本 \($2)" },
    observation: { title, day, recorded, who, level in
      "“\(title)”：\(day) 观察，\(recorded) 由 \(who) 记下，\(level)"
    },
    point: { text, outcome, isCritical in
      "\(text)\(isCritical ? "（关键）" : "")："
        + (outcome.map {
          switch $0 {
          case .done: "做到"
          case .missed: "漏了"
          case .notSeen: "没有遇到"
          }
        } ?? "没有记")
    },
    remark: { "备注：\($0)" },
    acceptance: { "\($0) 确认，文本版本 \($1)：\n\($2)" },
    waiver: { "\($0) 由 \($1) 免除：\($2)；“\($3)”；用密钥 \($4) 签字" },
    chainHeading: "记录有没有被改过",
    recordsHeading: "怎样核对这些记录",
    checkHeading: "不用本程序怎样核对",
    checkWhere: { "要有 OpenSSL 3 和 sha256sum，在记录文件夹 \($0) 里运行：" },
    checkRoot: { "总密钥的指纹应与总部留存的一致：\($0)" },
    checkKey: { "总密钥认证过密钥 \($0)：" },
    checkCertificate: { "证书文件的 SHA-256 应是 \($0)，签字应核对无误：" },
    checkArchive: "存档文件以自己的 SHA-256 命名：",
    checkHead: { "记录第 \($0) 行的 SHA-256 应是 \($1)：" },
    checkList: "写有这份记录行数的核对清单有签字：",
    limitsHeading: "这里说明不了的",
    limit: { limit in
      switch limit {
      case .nameUnconfirmed: "姓名没有人确认过。"
      case .unproctored(let day): "\(day) 的考试没有人监考：是不是本人考的，只有密码为凭。"
      case .imported: "证书是由旧证转入的，它的依据不在这里的记录中。"
      case .selfAttested: "店里只有本人，证书是本人自签的。"
      case .keyRevoked(let key, let day):
        "签发证书的密钥 \(key) 在 \(day) 作废了：是不是在那之前签的，只有证书上的日期为凭。"
      case .locallyModified: "当时的培训内容在本店改动过。"
      case .notReleased: "当时的培训内容不是发布的版本，别处没有一样的可以对照。"
      case .notInArchive(let digest): "存档里没有 \(digest)，或者已不是原样，当时的内容看不到了。"
      case .answeredOtherwise(let moment): "\(moment) 做完的上报演练，照记录重做一遍，结果和记录的不一样。"
      case .playedOtherwise(let moment): "\(moment) 做完的演练，照记录重做一遍，结果和记录的不一样。"
      case .nothingSigned: "这份记录还没有列进签过字的每日清单：有没有改过，只能凭这个文件夹本身来看。"
      case .unsignedRest(let lines): "记录的最后 \(lines) 行还没有签字覆盖。"
      case .notWhole: "这份记录前后不连贯。"
      case .simulated: "日期是模拟的。"
      case .rootNotCompared: "总密钥是不是本店的：要和总部留存的指纹核对。"
      case .signerUnseen: "签字只说明用了这把密钥：谁输的口令、有没有认真看，看不出来。"
      case .unsignedLines: "观察、岗位和入职日期，是记录里没有签字的行。"
      case .clock: "时间是这台电脑的时钟。"
      }
    })

  private static func effect(_ effect: ActEffect?) -> String {
    switch effect {
    case .took, nil: ""
    case .refused: "（没有做成）"
    case .wrong: "（弄错了）"
    }
  }

  private static func described(_ ended: Fact.ExamEnded, _ criticals: [Int]) -> String {
    "\(points(ended.score, of: ended.count))（\(percent(ended.score))，及格 \(ended.passMark)%），"
      + (ended.passed ? "通过" : "未通过")
      + missed(ended.criticalsMissed.count, criticals)
      + (ended.ranOutOfTime ? "，到时间没有做完" : "")
  }

  private static func missed(_ count: Int, _ criticals: [Int]) -> String {
    guard count > 0 else { return "" }
    return criticals.isEmpty
      ? "，关键题没全对 \(count) 道"
      : "，没全对的关键题：第 \(criticals.map(String.init).joined(separator: "、")) 题"
  }

  @Sendable private static func question(_ question: Question) -> String {
    "\(question.number). \(question.stem)\n回答：\(question.answer ?? "没有答")\n得 \(percent(question.credit))"
      + (question.original.map { "（重新判分以前 \(percent($0))）" } ?? "")
      + (question.isCritical ? "，关键题" : "") + "，版本 \(question.revision.prefix(8))"
      + (question.seconds.map { "，\($0) 秒" } ?? "")
  }
}
