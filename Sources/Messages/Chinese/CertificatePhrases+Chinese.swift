import Records
import Training

extension CertificatePhrases {
  static let chinese = CertificatePhrases(
    fault: { fault, named in
      let subject = named.map { "证书 \($0) " } ?? "一条关于证书的记录"
      return switch fault {
      case .missing: "\(subject)的文件不见了，不算数。"
      case .unreadable: "\(subject)的位置上放的不是能读的文件，不算数。"
      case .unsigned: "\(subject)旁边的签字文件不见了，不算数。"
      case .repeated: "\(subject)是把以前签过的内容又写了一遍，不算数。"
      case .altered: "\(subject)的文件被改过，不是签字时的样子，不算数。"
      case .forged: "\(subject)没有本店有效密钥的签字，不算数。"
      case .swapped: "\(subject)是别人的，或者是另一张证书，不算数。"
      case .keyRevoked(let day): "\(subject)的签字密钥 \(day) 起已作废，之后的签字不算数。"
      case .keyTooNew(let day): "\(subject)的签字日期比签字密钥启用的 \(day) 还早，不算数。"
      case .notManager(let signer): "\(subject)是 \(signer) 签的，当天不是店长，不算数。"
      case .otherJournal: "\(subject)不是凭这份记录签的，不算数。"
      case .selfSigned: "\(subject)是本人给自己签的，不算数。"
      case .notOnRecord: "\(subject)在记录里查不到，不算数。"
      case .revoked(let revocation): "\(subject)从 \(revocation.from) 起被吊销：\(revocation.reason)"
      }
    },
    act: { changed, who, moment in
      "\(changed.from) 起\(verb(changed.act))：\(changed.reason)（\(who)，\(moment) 签字）"
    },
    nameThen: { "证书上写的是当时的姓名“\($0)”" },
    replacedBy: { "以后面的证书 \($0) 为准：\($1)。" },
    expired: { "已过期：\($0) 到期，宽限期也过了。证书是真的，但今天已经不算数。" },
    holderInDoubt: "但是持证人的记录有问题，里面可能少了暂停或吊销：不能据此认定这张证有效。",
    verified: { document, language in
      "签字核对无误：\(document.employee) \(document.name)《\(document.title.text(in: language))》"
        + (document.kind == .imported
          ? "旧证 \(document.term.from)，有效至 \(document.term.until)；\(document.signedAt.day) 转入，经手人 "
          : "\(document.term.from) 签发，有效至 \(document.term.until)；签发人 ")
        + "\(document.signer) \(document.signerName)，密钥 \(document.key)"
        + (document.proctored.map { $0 ? "，考试有人监考" : "，考试无人监考" } ?? "")
        + (document.selfAttested ? "，本人自签" : "")
        + (document.release.map {
          "；培训内容 \($0.name)" + ($0.locallyModified ? "（本店改动过）" : "")
        } ?? "") + "。"
    },
    offerHeading: { employee, name, title, kind in
      "给 \(employee) \(name) 签发《\(title)》" + (kind == .renewal ? "（续证）" : "")
    },
    offerTerm: { term in
      "要求在 \(term.completed) 全部达到；今天签发，有效至 \(term.until)，\(term.renewableFrom) 起可以续证。"
    },
    offerMeaning: { "你签字就表示：“\($0)”" },
    contentModified: { "培训内容在本店改过（\($0) 个文件），证书上会写明。" },
    unproctored: "考试无人监考，证书上会写明。",
    selfAttested: "店里只有你一个人，证书上会写明“本人自签”。",
    signed: { name, title, until, code in
      "已签发：\(name)《\(title)》，有效至 \(until)，校验码 \(code)。"
    },
    keptAt: { "证书文件：\($0)" },
    refusal: { refusal, name, title, names in
      switch refusal {
      case .ownCertificate: ["不能给自己签发。请另一位店长签，或者请总部派人加进名单来签。"]
      case .nameUnconfirmed: ["\(name) 的姓名还没有确认，先确认（员工 确认）再签发。"]
      case .suspended(let suspension):
        ["\(name)《\(title)》从 \(suspension.from) 起暂停：\(suspension.reason)。先恢复，再签发。"]
      case .notYet(let from): ["\(name)《\(title)》还有效，\(from) 起才能续证。"]
      case .notReady(let missing):
        ["\(name)《\(title)》还不能签发，还缺："]
          + missing.map { "  - " + CertificationPhrases.chinese.missing($0, names) }
      }
    },
    nothingToRenew: { "\($0) 没有可以续的证书。" },
    cannotRenew: { "\($0)《\($1)》现在不能按续证签：还没有证书，或者过了宽限期要重新考证。签发用 certificate sign。" },
    readyTitle: { "等签发的证书 · \($0)" },
    nobodyReady: "现在没有等签发的证书。",
    howToSign: { "签发：countersign certificate sign \($0)；一次全签：certificate sign --all" },
    signEntry: { "给 \($0) \($1) 签发《\($2)》" },
    notSigned: "没有签发。",
    badRecord: { "\($0) 的记录核对不上，不能签字。先运行 countersign verify \($0)。" },
    whichCertification: {
      "要写明是哪一种证书，在命令后面加上："
        + $0.map { "--certification \($0.id)（\($0.title)）" }.joined(separator: "，或者 ")
    },
    unknownCertification: { typed, all in
      "没有“\(typed)”这种证书。有：\(all.map { "\($0.id)（\($0.title)）" }.joined(separator: "、"))"
    },
    changeRefused: { refusal in
      switch refusal {
      case .noCertificate(let name, let title): "\(name) 没有《\(title)》的证书。"
      case .alreadyRevoked(let revocation):
        "这张证书 \(revocation.from) 起吊销（\(revocation.reason)），不能再改；要重新考证。"
      case .alreadySuspended(let suspension):
        "这张证书 \(suspension.from) 起已经暂停：\(suspension.reason)"
      case .notSuspended: "这张证书没有暂停。"
      case .ownAct: "不能对自己的证书这样做，请另一位店长来。"
      }
    },
    aboutToChange: { act, employee, name, title, from in
      switch act {
      case .suspended: "将从 \(from) 起暂停 \(employee) \(name)《\(title)》。"
      case .reinstated: "将从 \(from) 起恢复 \(employee) \(name)《\(title)》。"
      case .revoked:
        "将从 \(from) 起吊销 \(employee) \(name)《\(title)》。吊销后不能恢复，要重新考证；只是暂时不让上岗，请用“暂停”。"
      }
    },
    aboutToImport: { employee, name, title, from, until in
      "\(employee) \(name)《\(title)》旧证：\(from) 到 \(until)。"
    },
    unusuallyLong: { "这种证书一般只管 \($0) 个月，请再看一遍证上的日期。" },
    importIsOver: { "这张旧证 \($0) 已经到期，转入以后也不能凭它上岗。" },
    watchedBy: { "观察人 \($0.map(\.text).joined(separator: "、"))" },
    proctoredBy: { "监考人 \($0)" },
    changed: { act, name, title, from in
      "\(name)《\(title)》的证书从 \(from) 起\(verb(act))。"
    },
    ownAct: "不能对自己的证书这样做，请另一位店长来。",
    unknownRequirement: { "没有“\($0)”这项要求。有：\($1.joined(separator: "、"))" },
    badWaiverReason: { "“\($0)”不是免除的理由。可以是：\($1.joined(separator: "、"))" },
    waived: { name, title, requirement, reason in
      "已免除 \(name)《\(title)》的一项要求：\(requirement)（\(reason)）。"
    },
    badTerm: "到期日要晚于签发日，签发日不能在将来。",
    importMeaning: "我看过这张旧证，姓名和日期都如上。",
    imported: { name, title, until, code in
      "已转入：\(name)《\(title)》的旧证，有效至 \(until)，校验码 \(code)。"
    },
    whichOne: "是哪一张？",
    shellUsage: "“证书”看自己的；“证书 工号”看别人的。",
    managerUsage: "证书 签发 工号（qf）、证书 暂停 工号 原因（zt）、证书 恢复 工号 原因（hf）、证书 吊销 工号 原因（dx）。",
    hasLeft: { "\($0) \($1)：\($2) 起离职，不能上岗。" },
    waiveOutside: "免除要在命令行里做：先退出（tc），再输入 countersign certificate waive --help 看写法。",
    nothingAsked: { "\($0) \($1)：这个岗位不要求证书，也没有证书。" },
    promiseTitle: { "承诺书 · \($0)" },
    acceptEntry: "看承诺书并确认",
    acceptPrompt: "1 同意，2 先不确认: ",
    accepted: "已确认，记下了。",
    notAccepted: "没有确认。",
    nothingToAccept: "现在没有要确认的承诺书。")

  private static func verb(_ act: EventBody.CertificateChanged.Act) -> String {
    switch act {
    case .suspended: "暂停"
    case .reinstated: "恢复"
    case .revoked: "吊销"
    }
  }
}
