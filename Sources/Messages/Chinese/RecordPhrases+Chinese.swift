import Foundation
import Records

extension RecordPhrases {
  static let chinese = RecordPhrases(
    explanation: { error in
      switch error {
      case let error as RecordProblem:
        switch error {
        case .notInArchive(let hex):
          "当时的题目（\(hex.prefix(8))…）不在存档里，不能接着做。请选“从头开始”，并告诉店长存档文件夹少了文件。"
        case .archiveDamaged(let path):
          "存档文件 \(path) 和它的名字对不上，可能已损坏。请从备份恢复这个文件，或选“从头开始”。"
        case .movedElsewhere: "这次活动已经在另一个窗口或另一台收银机上继续，这里停下。请到那边接着做；要在这里做，就选“下一步”（xyb）。"
        case .notUnderstood(let path, let line):
          "\(path) 第 \(line) 行读不懂。请不要手工改动；用备份恢复，或联系管理员。"
        case .impossibleTerm: "证书不能用这样的日期，没有签发。请检查电脑的时钟和输入的日期。"
        case .notSetUp: "这里还没有设置门店。请先运行 countersign setup。"
        case .noMemory: "内存不够，密码和签名用不了。请关掉别的程序再试。"
        case .keyMissing(let path):
          "没有密钥文件 \(path)，或者文件坏了。请从备份恢复。总密钥（root）还可以用恢复单：countersign keys recover；签名人的可以作废后重发：keys revoke、keys add。"
        case .anothersJournal(let path, let employee):
          "\(path) 里是 \(employee) 的记录，不是这个工号的。请不要复制文件夹；把它移走，再让本人登记。"
        case .newerFormat(let path, let version):
          "\(path) 是更新版本（\(version)）的程序写的。请先更新 countersign。"
        }
      case let error as JournalError: journal(error)
      case let error as FileError:
        switch error {
        case .notWritten(let path, let errno): "\(path) 写不进去：\(reason(errno))。"
        case .notRead(let path, let errno): "\(path) 读不出来：\(reason(errno))。"
        }
      default: "程序遇到没有料到的问题（\(error.localizedDescription)）。请再试一次；还不行就联系管理员。"
      }
    },
    whyNotRead: { code in
      switch code {
      case ENOENT: "没有这个文件。请检查路径和文件名"
      case ENOTDIR: "路径中间有一段不是文件夹。请检查路径"
      case EISDIR: "这是文件夹，不是文件"
      case EFBIG: "不是普通文件，或者大得不像名单"
      default: reason(code)
      }
    },
    answerNotSaved: "刚才的回答没有存上，题目还是这一题。处理好之后再答一次。",
    stopped: "已经停在最后存好的一步，什么都没有丢。",
    recordGone: "为了不弄乱记录，已退出这个工号。之前存好的只有备份里还有，请马上告诉店长。",
    shortened: {
      ($0 > $1
        ? "注意：记录文件比以前短了（以前有 \($0) 行，现在 \($1) 行），少的成绩查不到了。"
        : "注意：记录文件和以前的不一样，第 \($0) 行或更早的换过了。")
        + "请告诉店长，从备份恢复；同一文件夹里的成绩卡（scorecard…）是证据，不要删。"
    })

  private static func journal(_ error: JournalError) -> String {
    switch error {
    case .locked: "记录文件正被另一个程序占用，等了 5 秒还没有放开。请关掉别的 countersign 再试。"
    case .notWritten(let errno): "记录写不进磁盘：\(reason(errno))。"
    case .notRead(let errno): "记录读不出来：\(reason(errno))。"
    case .broken(let line, let offset, _):
      "记录在第 \(line) 行（第 \(offset) 字节）前后接不上，可能被改动过。为了不盖掉证据，没有写入；请从备份恢复，或联系管理员。"
    case .notAFile: "记录文件的位置上是别的东西（链接或设备），没有写入。请让管理员检查。"
    case .staleHead: "记录文件被换成了别的，或者变短了。没有写入；请从备份恢复，或联系管理员。"
    case .unfitLine: "这一步写不成一行记录，是程序的错。没有写入；请用 /报错 写下刚才做了什么，并联系管理员。"
    }
  }

  private static func reason(_ code: Int32) -> String {
    switch code {
    case ENOSPC, EDQUOT: "磁盘满了。请腾出空间"
    case EFBIG: "文件大小到了系统限制。请让管理员检查"
    case EACCES, EPERM: "没有权限。请让管理员检查文件夹权限"
    case EROFS: "磁盘是只读的。请让管理员检查"
    case EIO: "磁盘读写出错。请尽快备份并检查磁盘"
    case ENOENT: "没有这个文件夹。请检查路径"
    case ENOTDIR, EEXIST: "这个位置上有同名的文件。请换一个位置"
    case EISDIR: "这个位置上有同名的文件夹。请换一个文件名"
    default: "\(String(cString: strerror(code)))。请让管理员检查"
    }
  }
}
