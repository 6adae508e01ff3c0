import Records
import Training

extension ShellPhrases {
  static let chinese = ShellPhrases(
    banner: { "会签 Countersign \($0) · 刷卡收银培训" },
    bannerKeys: "帮助 help · Tab 补全 · Ctrl-D 退出",
    simulated: { "模拟运行：今天按 \($0) 算。这次的记录会标明“模拟”，不计入成绩。" },
    linuxConsole: "提示：这个终端（TERM=linux）可能显示不出汉字。请换一个终端窗口，或用 --lang en。",
    networkDisk: "提示：记录放在网络盘上。两台收银机同时使用时，网络盘不一定能可靠加锁，最好改用本机磁盘。",
    setUpFirst: "店长还没设置门店（countersign setup）。你可以先学、先考，发证要等店长设置好。",
    numberPrompt: "工号: ",
    numberNotPINPrompt: "工号（不是密码）: ",
    notThePIN: "没有这个工号。这里要的是工号，不是密码；要再试密码，先输入工号。",
    notThePassphrase: "这里不是输入密码、口令的地方。要签字就重新开始那一步。",
    numberHelp: [
      "输入工号，按回车。第一次来也是输入自己的工号，再登记姓名。",
      "不登录也能查：查 68（没有输入法就输入 c 68）。",
      "换语言：lang en（或 lang zh）。离开：退出（tc）。",
    ],
    signInFirst: { "先输入工号登录，再输入“\($0)”。" },
    firstVisit: "请输入工号。第一次来也一样：输入你的工号，按提示登记姓名就行。",
    badNumber: {
      "“\($0)”不能当工号。工号是 1 到 20 位的数字或英文字母，例如 1001。"
    },
    unknownNumber: { "还没有 \($0) 的记录。你是——" },
    thatIsMe: { "我是 \($0)，刚才输错了" },
    newEmployee: "我是新来的",
    typeAgain: "打错了，重输",
    wordForNumber: { "工号一般是数字，确定是 \($0) 吗？" },
    wordMeant: { "确定，我的工号就是 \($0)" },
    lettersInNumber: { "\($0) 里有字母，是不是 \($1)？" },
    digitsMeant: { "改成 \($0)" },
    lettersMeant: { "就是 \($0)，我是新来的" },
    letterNumber: { "就是 \($0)" },
    namePrompt: "姓名: ",
    badName: "请输入姓名，最多 40 个字。没有中文输入法也可以用拼音。不想登记就按 Ctrl-C。",
    nameHelp: "输入自己的姓名，按回车（没有中文输入法可以用拼音）。下一步会让你核对。按 Ctrl-C 或 Ctrl-D 回到工号。",
    notRegistered: "没有登记，回到工号。",
    confirmName: { "工号 \($1)，姓名“\($0)”：会印在证书上，都对吗？" },
    nameIsRight: "对",
    nameIsWrong: "姓名不对，重写",
    numberIsWrong: "工号不对，重输",
    newcomerHelp: { "\($0) 以前没有人用过。请输入一个编号：" },
    takenMeanwhile: { "刚才有人在另一台收银机上用 \($0) 登记成了“\($1)”。请问店长你的工号是多少。" },
    unconfirmedNote: "登记好了。姓名还要请店长确认一下。",
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
      "\(day.map { "上次（\($0)）" } ?? "刚才")的\(ActivityPhrases.chinese.kindName(kind))\(kind.isUntitled ? "" : "《\(title)》")还没做完。"
    },
    goOn: "接着做，从那一步继续",
    beginAnew: { $0 == 0 ? "从头开始" : "从头开始（已做的 \($0) 步作废）" },
    askBeginAnew: { "已做的 \($0) 步会作废。真的从头开始？" },
    yesBeginAnew: "是，从头开始",
    noGoOn: "不，接着做",
    notNow: "现在不做",
    nextMistakes: { "做错题，\($0) 道" },
    nextGoOn: {
      "接着做\(ActivityPhrases.chinese.kindName($1))\($1.isUntitled ? "" : "《\($0)》")"
    },
    nextLesson: { "学《\($0)》，约 \($1) 分钟" },
    nextScenario: { "做情景《\($0)》，约 \($1) 分钟" },
    nextPractice: { "演练《\($0)》（\(PracticePhrases.chinese.mode($1))），约 \($2) 分钟" },
    nextDrill: { "上报演练“\($0)”，两三分钟" },
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
    allDoneAdvice: "都做完了，考试也通过了。请告诉店长；想再看一遍，就选“学习”（xx）或“情景”（qj）。",
    lessonNew: { "约 \($0) 分钟，还没做" },
    leftHalfway: { "约 \($0) 分钟，做了一半" },
    lessonDone: { "\($0) 学完，首次答对 \($1)/\($2)" },
    scenarioDone: { "\($0) 做过，结局\($1)，得分 \(percent($2))" },
    pickPrompt: "请选择: ",
    morePrompt: "按回车看下面 › ",
    moreHelp: "一屏放不下：按回车往下看；输入 q 跳过剩下的。",
    typedTooEarly: "（刚才打的没有算：先看完，再输入。）",
    learningToo: "自己要学、要考：学习（xx）、情景（qj）、演练（yl）、错题（ct）、考试（ks）照样能用；? 看全部。",
    pickAgain: "刚才的列表已关闭，请从这里选。",
    otherWays: "输入编号开始；0 返回。",
    emptyLine: "输入上面的编号就行。0 看主菜单，? 看帮助。",
    unknownWord: { typed, nearest in
      nearest.map { "没有“\(typed)”这个命令。是不是想输入“\($0)”？输入 ? 看全部命令。" }
        ?? "没有“\(typed)”这个命令。输入 ? 看全部命令。"
    },
    ambiguousWord: { typed, candidates in
      "“\(typed)”可能是：\(candidates.joined(separator: "、"))。请多输入一个字。"
    },
    notUnderstood: { "“\($0)”没有看懂。" },
    insideOnly: { "\($0) 是做题的时候用的：先打开那道题，再输入 \($0)。" },
    typedOutside: { "“\($0)”不在这里输入：先退出（tc），再在命令行里输入 countersign \($0)" },
    noSuchPerson: { typed, near in
      near.isEmpty
        ? "没有工号或姓名是“\(typed)”的人。“员工”（yg）看名单。"
        : "没有工号或姓名是“\(typed)”的人。相近的工号：\(near.joined(separator: "、"))。"
    },
    severalOfThatName: { typed, people in
      "叫“\(typed)”的不止一个，请用工号："
        + people.map { "\($0.employee) \($0.name)" }.joined(separator: "、") + "。"
    },
    unknownLanguage: { "没有“\($0)”这种语言。可以用 zh（中文）或 en（English）。" },
    examRuns: { "考试《\($0)》还没考完，时间一直在走。先把它考完，再做别的。" },
    examClosed: "这次考试接不上了，按“没有考完”记下。可以重新考。",
    lookItUp: { "要查“\($0)”，请输入：查 \($0)（或 c \($0)）" },
    notInMenu: { typed, count in
      (typed.map { "没有“\($0)”这一项。" } ?? "没有这一项。")
        + (count == 1 ? "请输入 1，" : "请输入 1 到 \(count)，") + "0 看主菜单。"
    },
    interrupted: "这一行不要了。要退出请按 Ctrl-D，或输入 退出（tc）。",
    languageNow: "现在用中文。（English: 输入 lang en）",
    switched: "已退出这个工号，换人请输入工号。",
    goodbye: "再见。",
    helpIntro: "可以输入编号，也可以输入下面任何一种写法：",
    helpOutro:
      "做题时：/提示（/ts） /查（/c） /暂停（/zt） /报错（/bc） /帮助（/bz）。Ctrl-C 放弃这一行，连按两次先离开；Ctrl-D 退出。每一步都自动保存。",
    verbs: VerbPhrases(
      next: "接着该做什么，直接开始",
      learn: "学规则：几张卡片，一题一答",
      scenario: "练一次突发情况，看你怎么处理",
      practice: "在模拟终端上动手做一单",
      escalate: "突发情况先做什么、找谁、怎么说：两分钟一练",
      drill: "五分钟，问快要忘的（专练：复习 列表；考前：复习 突击）",
      due: "今天和接下来几天要复习什么，什么快到期",
      why: "刚才的回答怎么评的，什么时候再问",
      mistakes: "把答错的再做一遍",
      lookup: "查应答码、词和规则：查 68、查 dd",
      mock: "练一次考试，不计成绩",
      exam: "正式考试；想先练一次：模拟考 mn",
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
