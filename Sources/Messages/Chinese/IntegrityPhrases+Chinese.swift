import Foundation
import Records
import Training

extension IntegrityPhrases {
  static let chinese = IntegrityPhrases(
    owner: { owner, name in
      switch owner {
      case .store: "门店记录"
      case .person(let id): name.map { "\(id) \($0)" } ?? id.text
      }
    },
    whole: { "\($0)：\($1) 行，前后都接得上（校验码 \($2)）。" },
    signedUpTo: { lines, day, key, after in
      "签过字到第 \(lines) 行（\(day)，密钥 \(key)）" + (after == 0 ? "，全部签过。" : "；之后 \(after) 行还没有签字。")
    },
    unsigned: "还没有列进签过字的核对清单。",
    areUnsigned: { owners in
      owners.isEmpty
        ? "以上都还没有列进签过字的核对清单。打烊时签一次：countersign heads --sign"
        : "还没有列进签过字的核对清单的：\(owners.joined(separator: "、"))。"
    },
    unfinished: { "末尾有 \($0) 字节没写完，下次写入时会移到旁边的 .torn 文件。" },
    broken: { owner, line, offset, reason in
      "\(owner)：第 \(line) 行（从第 \(offset) 字节起）不对：\(fault(reason))\(reliable(line, reason))请不要改动这个文件，从备份恢复（countersign restore）。"
    },
    unreadable: { "\($0)：读不出来。\($1)" },
    missing: { lines, list, isSigned in
      "\(isSigned ? "签过字的" : "")核对清单 heads/\(list) 里有一份 \(lines) 行的记录，现在找不到了：被换掉，或者被拿走了。请从备份恢复。"
    },
    badCertificate: { "密钥 \($0) 的证书文件和当初签的不一样，用它签的都不算数。请从备份恢复 keys 文件夹。" },
    damagedList: { "heads/\($0)：核对清单或旁边的签名改过，签名对不上，不算数。请从备份恢复 heads 文件夹。" },
    lostList: { "\($0) 用密钥 \($1) 签过的核对清单不见了，当时签的没法核对。请从备份恢复 heads 文件夹。" },
    good: { "共 \($0) 份记录，都接得上。" },
    bad: "有对不上的地方，见上面。",
    rootFingerprint: { "总密钥指纹 \($0)：请和另外告诉总部的那一份核对。" },
    nothingToVerify: "还没有任何记录。",
    foundLine: { owner, line, at, after in
      "对得上：\(owner) 的第 \(line) 行" + (at.map { "（\($0.day)）" } ?? "")
        + (after == 0 ? "，之后没有新的记录。" : "，之后又有 \(after) 行。")
    },
    foundList: { "找到了：\($1) 的核对清单（heads/\($0)），当时共 \($2) 份记录。" },
    codeNotFound: {
      "没有哪一行的校验码是 \($0)：抄错了，那一行被改过，或者那份记录已不在。请核对纸上的字（没有字母 I、L、O、U），再运行 countersign verify 看看全部。"
    },
    fileSigned: { "\($0)：签名有效，密钥 \($1)，指纹 \($2)。" },
    fileSignerRevoked: { "但这个密钥在 \($0) 作废了（\($1)）：之后签的不算数，之前签的请核对日期。" },
    fileUnsigned: { "\($0)：旁边没有签名文件（.sig），不能核对是谁签的。" },
    fileBadSignature: { "\($0)：签名对不上。文件改过，或者不是这家店的密钥签的。" },
    notVerifiable: { "没有“\($0)”这个工号，也没有这个文件，它也不是校验码。" },
    headsLine: { day, store, journals, lines, digest in
      "\(day) \(store) \(journals) 份 \(lines) 行 \(digest)"
    },
    notInList: { "\($0)：没有列入当天的核对清单。\($1)" },
    headsKept: { "核对清单已存为 \($0)。把上面的核对行发给总部，或贴进交接本。" },
    headsNotKept: { "核对清单没有存下来（\($0)），以后只能凭别处留的核对。" },
    notSigned: "有对不上的地方，没有签字。请先看 countersign verify，弄清楚再签。",
    headsInDoubt: "有对不上的地方，这一行先别寄出。请看 countersign verify，弄清楚再打印一次。",
    headsSigned: { "已用密钥 \($0) 签字：\($1)" },
    mergedNew: { "\($0)：这边原来没有，带来 \($1) 行。" },
    merged: { owner, outcome in
      switch outcome {
      case .nothingNew: "\(owner)：没有新的。"
      case .continued(let events): "\(owner)：接上了 \(events) 行。"
      case .forked(let events, let common):
        common == 0
          ? "\(owner)：两边各记各的，并入了 \(events) 行。"
          : "\(owner)：两边在第 \(common) 行之后分开过，并入了 \(events) 行，两边的都留着。"
      case .conflict(let ours, let theirs):
        "\(owner)：这个工号在这边是“\(ours)”，在那边是“\(theirs)”，没有合并。两个人不能共用一个工号：请给其中一位换新工号，重新登记。"
      case .refused(let error):
        "\(owner)：那边的记录不可信，没有合并。\(RecordPhrases.chinese.explanation(error))"
      case .brokenHere(let error):
        "\(owner)：这边的记录坏了，没有合并。\(RecordPhrases.chinese.explanation(error))那边的如果完好，请用备份恢复（restore），不要删那边的。"
      case .erasedHere: "\(owner)：这份记录在这边已依法删除，没有并入。"
      case .erasedThere: "\(owner)：那边已依法删除。这边还有，请运行 countersign employees erase。"
      }
    },
    pinsMissing: {
      "有 \($0) 人的密码在另一台，这边登录不了：countersign employees reset-pin --missing --reason 合并"
    },
    noListOn: { "\($0) 没有存下来的核对清单。" },
    listKept: { "核对清单已存为 \($0)。" },
    roleNow: { "请核对：合并以后，\($0) 的岗位是\($1.word(in: .zh))。" },
    mergeRefused: { refusal in
      switch refusal {
      case .noRecords(let path): "\(path) 里没有记录。请给出另一台收银机的记录文件夹（里面有 employees）。"
      case .sameFolder: "这就是现在用的记录文件夹，不用合并。"
      case .notSetUpHere(let store):
        "那边是已经设置好的“\(store)”，这里还没有设置，合并了也没法用。请反过来：在那边合并这里的记录，再把整个文件夹复制过来。"
      case .anotherStore(let ours, let theirs):
        "那是另一家店（“\(theirs)”）的记录，这里是“\(ours)”，不能合并。"
      }
    },
    mergeDone: { events, troubles in
      (events == 0 ? "没有新的记录。" : "一共并入 \(events) 行。")
        + (troubles == 0 ? "" : "有 \(troubles) 处没有合并，见上面。")
    },
    finding: { owner, finding in
      (owner.map { $0 + "：" } ?? "") + found(finding.kind)
    },
    repaired: "→ 已修好",
    canRepair: { "其中 \($0) 处可以自动修好：countersign doctor --repair" },
    healthy: { "\($0) 个人的记录都检查过，没有发现问题。" },
    troubles: { "\($0) 处要处理，\($1) 处供参考。" })

  /// What comes before the fault; where two lines do not fit, either of them may be the changed one.
  private static func reliable(_ line: Int, _ reason: ChainFault) -> String {
    let last = if case .wrongPrevious = reason { line - 2 } else { line - 1 }
    return last < 1 ? "" : last == 1 ? "第 1 行没有问题。" : "第 1 到 \(last) 行没有问题。"
  }

  private static func fault(_ fault: ChainFault) -> String {
    switch fault {
    case .notJSON: "不是一条完整的记录。"
    case .notOneLine: "一条记录里有换行。"
    case .missingField(let name): "缺少 \(name)，或写法不对。"
    case .repeatedField(let name): "\(name) 出现了两次。"
    case .wrongSequence(let expected, let found): "应是第 \(expected) 号，却是第 \(found) 号，中间少了或多了行。"
    case .wrongPrevious: "和上一行接不上，上一行改过，或者这一行换过。"
    case .notAsNoted(let expected, _): "和以前记下的（\(expected.digest.hex.prefix(8))…）不一样，被换过。"
    case .endsTooSoon(let expected, let found):
      "以前有 \(expected.lines) 行，现在只有 \(found.lines) 行，末尾少了。"
    }
  }

  private static func found(_ kind: Finding.Kind) -> String {
    switch kind {
    case .broken(let line, let offset, let reason):
      "第 \(line) 行（从第 \(offset) 字节起）不对：\(fault(reason))请不要改动，从备份恢复。"
    case .unreadable(let error): "读不出来。\(RecordPhrases.chinese.explanation(error))"
    case .tornTail(let bytes): "末尾 \(bytes) 字节没写完（断电常见），下次登录时会自动移开，答过的题不受影响。"
    case .tornFile(let path, let bytes): "以前断电时没写完的 \(bytes) 字节留在 \(path)，可以不管。"
    case .clockJump(.back, let line, let at): "第 \(line) 行（\(at)）记下时，电脑时钟比上一行还早，日期可能不准。请校准时钟。"
    case .clockJump(.ahead, let line, let at): "第 \(line) 行（\(at)）离上一行超过半年：很久没来，或者时钟不准。"
    case .scorecardMissing: "成绩卡还没有，会照记录重新算出来。"
    case .scorecardBehind(let lines): "成绩卡比记录少 \(lines) 行。有人正登录着就是这样，退出时会补上；不用管。"
    case .scorecardWrong: "成绩卡和记录对不上（可能被改过）。以记录为准；报告本来就只看记录。"
    case .scorecardAhead(let noted, let found):
      "成绩卡记得有 \(noted) 行，记录现在只有 \(found) 行：被剪短或换过。请从备份恢复，成绩卡是证据，别删。"
    case .pinFileMissing: "密码文件不见了，本人登录不了。请重置：countersign employees reset-pin"
    case .permissions(let path, let mode, _): "\(path) 别人也能看（权限 \(octal(mode))）。"
    case .link(let path): "\(path) 是个链接，不该有。请换成真正的文件或文件夹。"
    case .leftover(let path): "\(path) 是没写完的临时文件。"
    case .strange(let path): "\(path) 不是本程序的文件，没有看。"
    case .archiveDamaged(let path): "存档 \(path) 的内容和名字对不上。请从备份恢复这个文件。"
    case .archiveMissing(let hex): "当时的题目 \(hex.prefix(8))… 不在存档里，没做完的活动接不上。请从备份恢复 archive 文件夹。"
    case .keyMissing(let key): "密钥 \(key) 的文件不见了，不能用它签字。请从备份恢复 keys 文件夹。"
    case .badCertificate(let key): "密钥 \(key) 的证书和当初签的不一样。请从备份恢复 keys 文件夹。"
    case .keyOfLeaver(let key):
      "密钥 \(key) 的主人已经不在了，密钥还有效。请作废：countersign keys revoke \(key) --reason 离职"
    case .damagedList(let list): "核对清单 heads/\(list) 或它的签名改过，对不上。请从备份恢复 heads 文件夹。"
    case .lostList(let day, let key): "\(day) 用密钥 \(key) 签过的核对清单不见了。请从备份恢复 heads 文件夹。"
    case .missingJournal(let list, let lines): "核对清单 heads/\(list) 里那份 \(lines) 行的记录找不到了。请从备份恢复。"
    case .certificate(let named, let fault): CertificatePhrases.chinese.fault(fault, named)
    case .erasedStillHere: "已登记为删除，文件夹却还在。请再运行一次 countersign employees erase。"
    case .unknownZone(let zone): "系统里没有时区 \(zone) 的资料，日期会按 UTC 算。请安装 tzdata。"
    case .networkDisk: "记录放在网络盘上，两台收银机同时用时锁不可靠。最好改用本机磁盘。"
    }
  }

  private static func octal(_ mode: Int) -> String { String(mode, radix: 8) }
}
