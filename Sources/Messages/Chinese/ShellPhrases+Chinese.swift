import Records
import Training

extension ShellPhrases {
  static let chinese = ShellPhrases(
    banner: { "会签 Countersign \($0) · 刷卡收银培训" },
    bannerKeys: "帮助 help · Tab 补全 · Ctrl-D 退出",
    simulated: { "模拟运行：今天按 \($0) 算。这次的记录会标明“模拟”，不计入成绩。" },
    linuxConsole: "提示：这个终端（TERM=linux）可能显示不出汉字。请换一个终端窗口，或用 --lang en。",
    networkDisk: "提示：记录放在网络盘上。两台收银机同时使用时，网络盘不一定能可靠加锁，最好改用本机磁盘。",
    setUpFirst: "店长：这台电脑还没有设置门店，请先运行 countersign setup。店员可以直接往下做。",
    numberPrompt: "工号: ",
    firstVisit: "请输入工号。第一次来也一样：输入你的工号，按提示登记姓名就行。",
    badNumber: {
      "“\($0)”不能当工号。工号是 1 到 20 位的数字或英文字母，例如 1001。"
    },
    unknownNumber: { "还没有 \($0) 的记录。你是——" },
    thatIsMe: { id, name in "我是 \(id) \(name)，刚才输错了" },
    newEmployee: { "新员工，工号就是 \($0)" },
    typeAgain: "重新输入工号",
    namePrompt: "姓名: ",
    badName: "请输入姓名，最多 40 个字。没有中文输入法也可以用拼音。不想登记就按 Ctrl-C。",
    confirmName: { "工号 \($1)，姓名“\($0)”：会写在报告上，都对吗？" },
    nameIsRight: "对",
    nameIsWrong: "姓名不对，重写",
    numberIsWrong: "工号不对，重输",
    newcomerHelp: { "第一次来就输入 1；工号输错了就输入 2。\($0) 以前没有人用过。" },
    takenMeanwhile: { "刚才有人在另一台收银机上用 \($0) 登记成了“\($1)”。请问店长你的工号是多少。" },
    unconfirmedNote: "登记好了。姓名还没有店长确认，报告上会注明“未确认”。",
    clockDoubtful: { jump, latest, now in
      let moment = now.description.prefix(16).replacing("T", with: " ")
      return switch jump {
      case .back:
        "提示：现在是 \(moment)，比上次的记录（\(latest.description.prefix(16).replacing("T", with: " "))）还早，电脑时钟可能不准。记录会注明，请店长校准。"
      case .ahead: "提示：现在是 \(moment)，离上次的记录（\(latest.day)）超过半年。日期不对的话，请店长校准电脑时钟。"
      }
    },
    greeting: { name, hour in
      let time =
        switch hour {
        case 5..<11: "早上好"
        case 11..<13: "中午好"
        case 13..<18: "下午好"
        default: "晚上好"
        }
      return "\(name)，\(time)。"
    },
    toBeSigned: { "有 \($0) 张证书等你签发：输入 证书（zs）。" },
    unfinished: { title, kind, day in
      "\(day.map { "上次（\($0)）" } ?? "刚才")的\(ActivityPhrases.chinese.kindName(kind))\(kind == .mistakes ? "" : "《\(title)》")还没做完。"
    },
    goOn: "接着做，从那一步继续",
    beginAnew: { $0 == 0 ? "从头开始" : "从头开始（已做的 \($0) 步作废）" },
    confirmAnew: { "已做的 \($0) 步就不算了，确定从头开始？" },
    anewAfterAll: "确定，从头开始",
    notNow: "现在不做",
    nextMistakes: { "做错题，\($0) 道" },
    nextGoOn: {
      "接着做\(ActivityPhrases.chinese.kindName($1))\($1 == .mistakes ? "" : "《\($0)》")"
    },
    nextLesson: { "学《\($0)》，约 \($1) 分钟" },
    nextScenario: { "做情景《\($0)》，约 \($1) 分钟" },
    nextMock: { "模拟考一次《\($0)》，约 \($1) 分钟" },
    nextExam: { "考《\($0)》，限时 \($1) 分钟" },
    nextAccept: { "看《\($0)》的承诺书并确认" },
    mistakesMeanwhile: { "另外有 \($0) 道错题：想练就输入 ct，取证不要求。" },
    waiting: { waiting in
      switch waiting {
      case .observation(let title): "自己能做的都做完了；请带教老师现场看你一次《\(title)》"
      case .proctor(let exam): "自己能做的都做完了；《\(exam)》要有人监考，请带教老师安排"
      case .signature(let title): "《\(title)》的要求都达到了，等店长签发"
      case .reinstatement(let title): "《\(title)》的证书暂停着，要店长恢复"
      case .nothing(let until): "现在没有要做的，\(until) 起可以续证"
      }
    },
    allDone: "都做完了，告诉店长就行",
    allDoneAdvice: "都做完了，考试也通过了。请告诉店长；想再看一遍，就选“学习”或“情景”。",
    lessonNew: { "约 \($0) 分钟，还没做" },
    leftHalfway: { "约 \($0) 分钟，做了一半" },
    lessonDone: { "\($0) 学完，首次答对 \($1)/\($2)" },
    scenarioDone: { "\($0) 做过，结局\($1)，得分 \(percent($2))" },
    pickPrompt: "请选择: ",
    morePrompt: "按回车看下面 › ",
    otherWays: "输入编号开始；0 返回。",
    emptyLine: "输入上面的编号就行。0 看主菜单，? 看帮助。",
    unknownWord: { typed, nearest in
      nearest.map { "没有“\(typed)”这个命令。是不是想输入“\($0)”？输入 ? 看全部命令。" }
        ?? "没有“\(typed)”这个命令。输入 ? 看全部命令。"
    },
    ambiguousWord: { typed, candidates in
      "“\(typed)”可能是：\(candidates.joined(separator: "、"))。请多输入一个字。"
    },
    unknownEmployee: { typed, near in
      near.isEmpty
        ? "没有工号 \(typed) 的记录。“报告”看自己的，“报告 全部”看全店。"
        : "没有工号 \(typed) 的记录。相近的有：\(near.joined(separator: "、"))。"
    },
    unknownLanguage: { "没有“\($0)”这种语言。可以用 zh（中文）或 en（English）。" },
    examRuns: { "考试《\($0)》还没考完，时间一直在走。先把它考完，再做别的。" },
    examClosed: "这次考试接不上了，按“没有考完”记下。可以重新考。",
    lookItUp: { "要查“\($0)”，请输入：查 \($0)" },
    notInMenu: { typed, count in
      count == 0 ? "现在没有编号可选。输入 ? 看全部命令。" : "没有“\(typed)”这一项，请输入 1 到 \(count)，0 看主菜单。"
    },
    interrupted: "这一行不要了。要退出请按 Ctrl-D，或输入 退出。",
    languageNow: "现在用中文。（English: 输入 lang en）",
    switched: "已退出这个工号，换人请输入工号。",
    goodbye: "再见。",
    helpIntro: "可以输入编号，也可以输入下面任何一种写法：",
    helpOutro:
      "做题时：/提示 /暂停 /报错 /帮助。Ctrl-C 放弃这一行，连按两次先离开；Ctrl-D 退出。每一步都自动保存。",
    verbs: VerbPhrases(
      next: "接着该做什么，直接开始",
      learn: "学规则：几张卡片，一题一答",
      scenario: "练一次突发情况，看你怎么处理",
      mistakes: "把答错的再做一遍",
      lookup: "查应答码、词和规则：查 68、查 dd",
      mock: "练一次考试，不计成绩",
      exam: "正式考试",
      progress: "学了什么，还缺什么",
      certificate: "证书：有效到哪天，还缺什么；店长在这里签发",
      report: "报告：自己的；报告 今日、一览、到期、签到；报告 全部",
      observe: "带教观察：看着别人做，一点一点打勾",
      employees: "员工名单；店长在这里添加、确认、停用",
      pin: "换一个密码",
      lang: "换语言 / change language",
      switchUser: "换一个人用",
      help: "看帮助",
      quit: "退出（都已保存）"))
}
