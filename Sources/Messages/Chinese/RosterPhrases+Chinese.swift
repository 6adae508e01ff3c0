import Records
import Training

extension RosterPhrases {
  static let chinese = RosterPhrases(
    title: "员工名单",
    nobody: "还没有员工。添加：countersign employees add 工号 姓名；也可以让员工自己打开程序登记。",
    number: "工号",
    name: "姓名",
    role: "岗位",
    store: "门店",
    hired: "入职",
    state: "状态",
    roleName: { $0.word(in: .zh) },
    unconfirmed: "姓名未确认",
    between: "，",
    here: "在职",
    hasLeft: { "\($0) 起离职" },
    willLeave: { "在职，\($0) 起离职" },
    unreadableRecord: { "\($0) 的记录读不出来。\($1)" },
    unreadable: "记录读不出来，请运行 countersign doctor",
    reasonWas: { "原因：\($0)" },
    refusal: { refusal in
      switch refusal {
      case .unknown(let id, let near):
        near.isEmpty
          ? "没有工号 \(id) 的记录。员工名单里有全部工号。"
          : "没有工号 \(id) 的记录。相近的有：\(near.map(\.text).joined(separator: "、"))。"
      case .isThere(let id, let name):
        "工号 \(id) 已经是“\(name)”的，不能再添加。要改姓名，请用“确认”（confirm）。"
      case .hasLeft(let id, let day): "\(id) 已从 \(day) 起离职。要复职，请用“复职”（enable）。"
      case .hasNotLeft(let id): "\(id) 没有离职，不用复职。"
      case .lastManager(let id): "\(id) 是最后一位店长。先让另一个人当店长，再改这一位。"
      case .badName(let typed): "“\(typed)”不能当姓名：1 到 40 个字，至少有一个文字。"
      case .reasonNames: "原因会一直留在门店记录里，不能写姓名和工号。请换个写法，例如：本人书面要求。"
      case .noPINYet(let id):
        "\(id) 还没有密码。当店长的人要先自己登录一次，定好密码，再改岗位。"
      case .reasonMissing: "请写明原因，以后查起来才说得清。"
      }
    },
    doubtfulName: { "“\($0)”不像一个人的姓名：里面不要有数字，也不要有空格。没有改，请重新输入。" },
    nameForNumber: { "“\($0)”像是姓名。先写工号（至少有一个数字），再写姓名，例如 1005 李强。" },
    added: { id, name, confirmed in
      "已添加 \(id) \(name)" + (confirmed ? "。本人第一次登录时自己定密码。" : "（姓名未确认）。")
    },
    confirmed: { "已确认：\($0) 就是 \($1)。" },
    changed: { id, name, role, store in
      "\(id) \(name)：\(role.word(in: .zh))" + (store.map { "，\($0)" } ?? "") + "。"
    },
    disabled: { "\($0) \($1) 从 \($2) 起离职，从那天起不能登录；成绩和记录都还在。" },
    keyStillValid: { "这个人的签名密钥 \($0) 还有效。请作废：countersign keys revoke \($0) --reason 离职" },
    enabled: { "\($0) \($1) 已复职，可以登录。" },
    nobodyMeant: "没有要重置密码的人。请写上工号，或用 --missing。",
    pinReset: { "\($0) \($1) 的密码已重置。请本人马上登录，定一个新的。" },
    onlyManagers: "这件事只有店长能做。请店长登录，或把要改的告诉店长。",
    onlyTrainers: "这件事要由带教或店长来做。",
    badRole: { "没有“\($0)”这个岗位。可以写：店员、带教、店长、作者。" },
    confirmFirst: "将能管理全店的人，请输入你自己的密码确认: ",
    notChanged: "没有改。",
    newPINFor: { "请 \($0) 本人现在定一个新密码。" },
    aboutOne: { "员工资料：\($0)" },
    confirmEntry: { "确认：\($0) 就是 \($1)" },
    shellUsage: [
      ("员工 添加 1005 李强", "新来的人"),
      ("员工 确认 1005 李强", "姓名没有错（写上姓名就一起改正）"),
      ("员工 离职 1005 原因", "离职，不能再登录"),
      ("员工 复职 1005 原因", "回来了，或者弄错了"),
      ("员工 岗位 1005 带教", "店员、带教、店长、作者"),
      ("员工 调店 1005 城西店", "换到另一家店"),
      ("员工 重置密码 1005 原因", "忘了密码"),
      ("员工 1005", "看一个人的情况"),
      ("员工 导入 /路径/名单.csv", "从表格导入"),
      ("员工 导出 1005", "这个人的全部记录"),
      ("员工 删除 1005 原因", "依法彻底删除，找不回来"),
    ],
    shellUsageIntro: "可以这样写：",
    namePrompt: { "\($0) 的姓名: " },
    reasonPrompt: "原因: ",
    storePrompt: "调到哪家店: ",
    unreadableText: { problem in
      switch problem {
      case .workbook: "这是表格软件自己的格式（xlsx）。请另存为 CSV 再导入。"
      case .notText(let offset, let line): "这不是文本文件（第 \(line) 行，第 \(offset) 字节）。请另存为 CSV 再导入。"
      case .undecodable(let offset, let line):
        "第 \(line) 行（第 \(offset) 字节）的编码认不出来：既不是 UTF-8，也不是 GBK。请另存为“CSV UTF-8”再导入。"
      case .noConverter: "这台电脑读不了 GBK 编码。请另存为“CSV UTF-8”再导入。"
      }
    },
    importProblem: { problem in "第 \(problem.line) 行：\(fault(problem.fault))" },
    ignoredColumn: {
      $0.header.isEmpty
        ? "第 \($0.position) 列没有表头，没有读。" : "第 \($0.position) 列“\($0.header)”这一列不认识，没有读。"
    },
    zerosMissing: { "注意：\($0) 和已有的 \($1) 只差前面的 0，会当成两个人。是表格软件去掉了 0 的话，请把那一列设成“文本”再导入。" },
    lettersInNumber: { "注意：工号 \($0) 里有字母，是不是 \($1)？打错了就用“离职”停用它，再添加对的。" },
    importProblems: { bad, good in
      "有 \(bad) 处问题，一个人都没有导入。改好再来；或者加 --skip-bad，只导入没有问题的 \(good) 行。"
    },
    imported: { added, changed, same in
      let told =
        (added == 0 ? [] : ["新添 \(added) 人"])
        + (changed.isEmpty
          ? [] : ["改动 \(changed.count) 人（\(changed.map(\.text).joined(separator: "、"))）"])
        + (same == 0 ? [] : ["没有变化 \(same) 人"])
      return told.joined(separator: "，") + "。"
    },
    mustCertify: { deadlines in
      deadlines.map { "\($0.people) 人要在 \($0.day) 前（含当天）拿到证书" }.joined(separator: "，")
        + "。以前在纸上发过证的不用重考，店长看过原件就能转入：countersign certificate import 工号 --help"
    },
    sameName: {
      "注意：已有同名的 \($0)（\($1.map(\.text).joined(separator: "、"))）。不是同一个人就不用管；重复了请用“离职”停用一个。"
    },
    importSkipped: { "跳过了 \($0) 处有问题的地方（上面列出的）。" },
    fileNotRead: { "读不了 \($0)：\($1)。" },
    eraseWarning: { id, name, lines in
      "将彻底删除 \(id) \(name) 的全部记录（\(lines) 条），删掉就找不回来；原因会一直留着，别写姓名；以前的备份、恢复时留下的旧文件夹（…before-restore…）里还会有，要另外处理。"
    },
    erasePrompt: "确定要删，请再输入一次工号: ",
    notErased: "没有删除。",
    eraseUnconfirmed: { "没有删除。确定要删，请加上 --confirm \($0)，并写明原因。" },
    erased: { "\($0) 的记录已删除。门店记录里只留下一条不含个人信息的说明。" },
    fileThere: { "已经有 \($0) 这个文件，没有写。请换个文件名。" },
    exported: { "已写到 \($0)。里面是个人信息，请只交给本人。" })

  private static func fault(_ fault: RosterProblem.Fault) -> String {
    switch fault {
    case .empty: "表里没有人。"
    case .missingColumn(let column, let headers):
      "缺少“\(column.header(in: .zh))”这一列。表头有：\(headers.joined(separator: "、"))。"
    case .doubledColumn(let column): "“\(column.header(in: .zh))”这一列有两个。"
    case .unclosedQuote: "引号没有合上。"
    case .textAfterQuote: "引号后面多了字。"
    case .tooManyCells(let found, let headers):
      "有 \(found) 格，表头只有 \(headers) 格。内容里有逗号的话，要用引号括起来。"
    case .badNumber(let typed): "“\(typed)”不是工号：要 1 到 20 位数字或英文字母。"
    case .changedNumber(let typed): "工号“\(typed)”被表格软件改成了数值。请把这一列设成“文本”，重新填写。"
    case .badName(let typed): "“\(typed)”不能当姓名：1 到 40 个字，至少有一个文字。"
    case .badRole(let typed): "没有“\(typed)”这个岗位。可以写：店员、带教、店长、作者。"
    case .badStore(let typed): "门店名“\(typed)”太长，最多 60 个字。"
    case .badDay(let column, let typed):
      TypedDay.noDay(in: typed) == nil
        ? "\(column.header(in: .zh))“\(typed)”不是日期，请写成 2026-11-25 这样。"
        : "\(column.header(in: .zh))“\(typed)”：日历上没有这一天。"
    case .leftBeforeHired(let hired, let left): "离职（\(left)）比入职（\(hired)）还早。"
    case .doubledNumber(let id, let lines):
      "工号 \(id) 出现了 \(lines.count) 次（第 \(lines.map(String.init).joined(separator: "、")) 行），都没有导入。"
    }
  }
}
