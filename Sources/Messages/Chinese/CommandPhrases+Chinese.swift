import Training

extension CommandPhrases {
  static let chinese = CommandPhrases(
    contentNotFound: {
      "找不到培训内容（content 和 scenarios 两个文件夹）。找过：\($0.joined(separator: "、"))。"
        + "请用 --content 指明它们所在的文件夹，或重新运行 make install。"
    },
    contentBroken: {
      "培训内容有 \($0) 处错误，改好之前不能上课。以上是前几处；运行 countersign check 看全部。"
    },
    checkPassed: { "检查了 \($0) 个文件，没有问题。" },
    checkFailed: { errors, warnings in "共 \(errors) 处错误，\(warnings) 处提醒。" },
    badReleaseName: { "“\($0)”不能当版本名：用 40 个以内的英文字母、数字、点和连字符，例如 2026.11。" },
    released: { name, files in "版本 \(name) 已记入 content/release.txt，共 \(files) 个文件。" },
    notReleased: { "版本 \($0) 没有记下：先把错误改好。" },
    noSuchFolder: { "\($0)：没有这个文件夹。请给出装有 content 和 scenarios 的文件夹。" },
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
    noHome: { "没有记录文件夹 \($0)。请检查路径（--home 或 COUNTERSIGN_HOME）；第一次运行 countersign 会建好它。" },
    numberForPrinter: {
      "\($0) 是工号，不是打印机。请把工号写在前面：countersign report certification \($0) --print"
    },
    reportNameFirst: { "选项要写在报告名字的后面：countersign report \($0) …" },
    unknownCommand: { typed, nearest in
      "没有“\(typed)”这个命令。" + (nearest.map { "是不是想输入“\($0)”？" } ?? "")
        + "直接运行 countersign 打开培训；countersign --help 看全部命令。"
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
    unwritten: "输出没有写完：磁盘可能满了，或者接收的程序提前结束了。",
    unknownCode: { "没有“\($0)”这个代码。代码是 C001 到 C0\($1)，不写代码就列出全部。" },
    wrongExample: { "写错（\($0)）：" },
    rightExample: "写对：")
}
