import Training

extension CommandPhrases {
  static let chinese = CommandPhrases(
    contentNotFound: {
      "找不到培训内容（content 和 scenarios 两个文件夹）。找过：\($0.joined(separator: "、"))。"
        + "请用 --content 指明它们所在的文件夹，或重新运行 make install。"
    },
    unconfirmedValues: {
      "本店资料有 \($0) 项还是示例，没有人核实过。核实一项，就在 \($1) 里写一行（头两行只写一次）：\nformat: 1\nvalues:\n  acquirer_hotline: {value: \"合同上的号码\", confirmedBy: \"谁核实的\", confirmedOn: 2026-11-24}"
    },
    unconfirmedValue: { "\($0)：\($1)，示例是 \($2)" },
    missingValue: { "\($0)：\($1)，还没登记" },
    homeUnusable: { path, reason in
      "记录文件夹 \(path) 不能用。\(reason)也可以换一个位置：--home 文件夹。"
    },
    badEmployee: { $0.isEmpty ? "请输入工号。" : "“\($0)”不是工号。工号是 1 到 20 位的数字或英文字母。" },
    namesakes: { "叫“\($0)”的不止一位，请写工号：\($1.joined(separator: "、"))。" },
    unknownEmployee: { typed, near in
      near.isEmpty
        ? "没有工号 \(typed) 的记录。不带工号运行可以看全部员工。"
        : "没有工号 \(typed) 的记录。相近的有：\(near.joined(separator: "、"))。"
    },
    noHome: { "还没有记录：没有记录文件夹 \($0)。第一次用就先运行 countersign；用过的请检查路径（--home 或 COUNTERSIGN_HOME）。" },
    numberForPrinter: {
      "\($0) 是工号，不是打印机。请把工号写在前面：countersign report certification \($0) --print"
    },
    reportNameFirst: { "选项要写在报告名字的后面：countersign report \($0) …" },
    unknownCommand: { typed, nearest in
      "没有“\(typed)”这个命令。" + (nearest.map { "是不是想输入“\($0)”？" } ?? "")
        + "直接运行 countersign 打开培训；countersign --help 看全部命令。"
    },
    typedInside: { "“\($0)”在程序里面用：先运行 countersign，登录以后再输入 \($0)。" },
    argumentFault: { fault in
      "\(sentence(of: fault))\n写法：\(fault.usage)"
        + (fault.example(words).map { "\n例如：\($0)" } ?? "")
    },
    unknownReport: { typed, nearest, names in
      "没有“\(typed)”这种报告，也没有这个工号或姓名。" + (nearest.map { "是不是“\($0)”？" } ?? "")
        + "报告有：\(names.joined(separator: "、"))。"
    },
    badDay: { typed, example in
      TypedDay.noDay(in: typed).map { year, month, day in
        "“\(typed)”不是日期："
          + ((1...12).contains(month) ? "\(year) 年 \(month) 月没有 \(day) 日。" : "没有 \(month) 月。")
      } ?? "“\(typed)”不是日期。请把年月日写全，今天就是 \(example)。"
    },
    noPrintProgram:
      "没有打印命令 lp，不能打印。请安装：sudo apt-get install cups-client；或把报告存成文件：不写 --print，在后面加上 > 报告.txt",
    noPrintService:
      "打印服务没有运行，不能打印。请启动：sudo systemctl start cups（没有就先装 cups）；或把报告存成文件再打印。",
    unknownPrinter: { name, known in
      known.isEmpty
        ? "没有打印机“\(name)”，这台电脑上一台都没有设置。请先在系统里添加打印机（lpadmin）。"
        : "没有打印机“\(name)”。可用的有：\(known.joined(separator: "、"))。"
    },
    noDefaultPrinter: { known in
      known.isEmpty
        ? "这台电脑没有设置打印机。请先在系统里添加打印机（lpadmin）。"
        : "没有设默认打印机。请指明一台，例如 --print \(known[0])。"
    },
    printFailed: { "打印没有成功：\(withoutStop($0))。报告没有丢：不带 --print 再运行一次就能看到。" },
    printed: { $0.map { "已送到打印机 \($0)。" } ?? "已送到默认打印机。" },
    unwritten: "输出没有写完：磁盘可能满了，或者接收的程序提前结束了。")

  private static let words = ArgumentFault.Words(
    name: "李强", reason: "原因", store: "城西店", file: "名单", reply: "已改正")

  private static func sentence(of fault: ArgumentFault) -> String {
    let purpose =
      fault.purposeInChinese.map { "（\($0.hasSuffix("。") ? String($0.dropLast()) : $0)）" } ?? ""
    switch fault.kind {
    case .missing(let what): return "少了 \(what)\(purpose)。"
    case .noValue(let option): return "\(option) 后面要写内容\(purpose)。"
    case .unknownOption(let typed, let nearest):
      return "没有 \(typed) 这个选项。" + (nearest.map { "是不是 \($0)？" } ?? "")
    case .unexpected(let typed): return "多了“\(typed.joined(separator: " "))”。"
    case .unknownSubcommand(let typed, let nearest, let names):
      return "“\(typed)”没有看懂。" + (nearest.map { "是不是“\($0)”？" } ?? "")
        + "\(fault.command) 后面可以写：\(names.joined(separator: "、"))。"
    case .badValue(let typed, let name, let allowed):
      return "\(name) 不能写“\(typed)”\(purpose)。"
        + (allowed.isEmpty ? "" : "可以写：\(allowed.joined(separator: "、"))。")
    }
  }
}
