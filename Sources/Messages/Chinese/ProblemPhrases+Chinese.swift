import Content
import Training

private typealias Words = ChineseProblemWords

extension ProblemPhrases {
  static let chinese = ProblemPhrases(
    sentence: { kind in
      switch kind {
      case .unreadable(let reason): "文件读不出来（\(Words.chinese(reason))）"
      case .notUTF8(let offset): "不是 UTF-8 文本（第 \(offset) 字节起）"
      case .tooLarge(let bytes, let limit): "文件太大：\(bytes) 字节，上限 \(limit)"
      case .badYAML(let problem): "YAML 写法不对（\(problem)）"
      case .slip(let slip): Words.sentence(slip)
      case .anchorOrAlias: "不允许使用锚点（&）和别名（*）"
      case .duplicateKey(let key): "键“\(key)”写了两次"
      case .wrongType(let expected): "这里应该是\(Words.name(expected))"
      case .missingKey(let key): "缺少“\(key)”"
      case .unknownKey(let key, _): "不认识的键“\(key)”"
      case .newerFormat(let found, let known): "格式 \(found) 比本程序认识的（\(known)）新"
      case .badID(let id): "“\(id)”不能当标识"
      case .doubledID(let id, let first): "两处用了同一个标识“\(id)”：这里和 \(first)"
      case .dangling(let what, let id, _): "没有叫“\(id)”的\(Words.name(what))"
      case .missingTranslation(let language):
        "缺少\(language == .zh ? "中文" : "英文")（\(language.rawValue)）"
      case .emptyText: "内容是空的"
      case .noRightAnswer(let mark): mark == .wrong ? "没有标出哪一行有错" : "没有正确答案"
      case .severalRightAnswers(let mark): mark == .wrong ? "标了不止一行有错" : "不止一个正确答案"
      case .wrongCount(let what, let found, let least, let most):
        "\(Words.name(what))有 \(found) 个，应该是 \(least) 到 \(most) 个"
      case .notTypeable: "没有一种答法能不用输入法打出来"
      case .acceptedAndMissed(let form): "“\(form)”既算对，又算差一点"
      case .outOfRange(let least, let most): "数值应在 \(least) 到 \(most) 之间"
      case .notOneOf(let value, let allowed):
        "“\(value)”不在可选值里（\(allowed.joined(separator: "、"))）"
      case .unknownStoreValue(let key, _): "没有叫“\(key)”的门店数值"
      case .cardNumber: "这里像是完整卡号"
      case .badDate(let text): "“\(text)”不是日期"
      case .unreachable(let node, let path):
        "走不到节点“\(node)”" + Words.way(path, "最近能通到它的地方，")
      case .deadEnd(let node, let path):
        "走到节点“\(node)”时可能一个选项都没有\(Words.way(path))"
      case .endless(let nodes, let path):
        "\(nodes.joined(separator: " → ")) 兜圈子，永远停不下来，也不让学员做什么\(Words.way(path))"
      case .noWayOut(let nodes, let path):
        nodes.map { "“\($0)”" }.joined()
          + (nodes.count == 1
            ? "怎么选都绕回这里，走不到结局" : "怎么走都在这几个节点里绕圈，走不到结局")
          + Words.way(path)
      case .neverOffered(let choice, let path):
        "选项“\(choice)”永远不会出现\(Words.way(path, "本该出现的地方，"))"
      case .criticalEndsWell(let ending, let path):
        "出了关键失误仍能走到好结局“\(ending)”\(Words.way(path))"
      case .bestFails(let ending, let path):
        "丢分最少的走法走到结局“\(ending)”，却不算通过\(Words.way(path))"
      case .conditionalLastBranch: "最后一个分支还带条件，可能无路可走"
      case .tooFewItems(let topic, let found, let wanted, _):
        "主题“\(topic)”只有 \(found) 道题，要抽 \(wanted) 道"
      case .includedOutsideDraw(let item): "必考题“\(item)”的主题不在抽题范围里"
      case .moreIncludedThanDrawn(let topic, let included, let drawn):
        "主题“\(topic)”必考 \(included) 道，却只抽 \(drawn) 道"
      case .strayFile(let betterName): betterName == nil ? "这个位置的文件用不上" : "这个名字的文件用不上"
      case .nestedTooDeeply(let limit): "嵌套超过 \(limit) 层"
      case .nothingHere: "这里没有任何内容文件"
      case .tooManyStates(let limit): "情景的状态超过 \(limit) 种，无法全部检查"
      case .controlCharacter(let code): "文字里有控制字符 \(code)"
      case .tag(let tag): "不允许使用标签 \(tag)"
      case .listedTwice(let name, let first): "“\(name)”已经列在 \(first)"
      case .noDistractor: "所有选项都对，没有干扰项"
      case .notANumber(let text): "“\(text)”不是数字"
      case .unusedVariable(let name): "没有地方用到“[[\(name)]]”"
      case .emptyRange: "范围是空的：结束在开始之前"
      case .badDay(let text): "“\(text)”不是日期"
      case .looseBraces: "“{{”和“}}”没有成对"
      case .noCourse: "没有课程（course.yaml），学员什么都看不到"
      case .unlistedLesson(let id): "没有课程列出“\(id)”，学员看不到它"
      case .badInitials(let text): "“\(text)”不是拼音首字母"
      case .badCode(let text): "“\(text)”不是应答码"
      case .guessable(let oneIn, let attempts):
        "全靠瞎猜，给 \(attempts) 次机会，\(oneIn) 人里就有 1 人能通过，应少于 1000 人里 1 人"
      case .tellingLength(let topic, let language, let telling, let count):
        "主题“\(topic)”的\(language == .zh ? "中文" : "英文")单选题，\(count) 道里有 \(telling) 道是最长的选项对，看长短就能猜"
      case .tooWide(let columns, let limit, let language):
        "\(language.map { $0 == .zh ? "中文" : "英文" } ?? "")有一行 \(columns) 列，窄屏幕放不下（最多 \(limit) 列）"
      case .neverAsked(let item): "题目“\(item)”哪里都不会问到"
      case .reviewDue(let day): "该在 \(day) 以前复查，已经过期"
      case .staleTranslation(let language):
        "另一种语言改过了，\(language == .zh ? "中文" : "英文")没有跟着改"
      case .notOneKind(let found, let allowed):
        found.isEmpty
          ? "缺了最要紧的一个键，应该写 \(allowed.joined(separator: "、")) 中的一个"
          : "\(found.joined(separator: " 和 ")) 只能写一个，这里同时写了"
      case .onlyWithMode(let key, let mode): "“\(key)”只在 mode: \(mode) 时才有意义"
      case .taughtNowhere(let clause):
        "规则“\(clause)”改过了，却没有一课讲到它，谁也没法重新学"
      case .outdatedCheck(let item, let card, let until):
        "题目“\(item)”用到 \(until) 为止，卡片“\(card)”还靠它提问，从那以后这张卡片不再出现"
      case .tooFewToday(let topic, let found, let wanted):
        "主题“\(topic)”今天只有 \(found) 道题能用，要抽 \(wanted) 道"
      case .sameText(let first): "和 \(first) 的文字一样，学员分不出该选哪个"
      case .doubledNumber(let number, let first): "规则编号“\(number)”在 \(first) 已经用过，按编号查不准"
      case .unusedFlag(let name): "标记“\(name)”没有一个条件用到"
      case .futureDate(let date): "\(date) 还没有到"
      case .circle(let step): "步骤“\(step)”绕回到自己前面，谁也不能先做"
      case .unansweredCode(let code): "终端不知道应答码“\(code)”之后会怎样"
      case .actOfTwoSteps(let act, let first): "动作“\(act)”已经属于 \(first) 的步骤"
      case .guideFails(let situation, let step):
        step.map { "情况“\(situation)”：照着提示做，卡在步骤“\($0)”" }
          ?? "情况“\(situation)”：照着提示做，得不了满分"
      case .neverHolds: "这个条件在哪种情况下都不成立"
      case .neverPossible(let step): "步骤“\(step)”的动作从来做不成"
      case .noWayHome(let screen, let path):
        "到了画面“\(screen)”就再也回不到待机（\(path.joined(separator: " → "))）"
      case .tabooReached(let path): "不该有的事能发生（\(path.joined(separator: " → "))）"
      case .badDaysOff(let text, _): "“\(text)”不是星期几，也不是某一天或一年以内的一段日子"
      case .badEmployee(let text): "“\(text)”不是工号"
      case .lessThan(let key, let other): "“\(key)”比“\(other)”小"
      case .wordyValue(let key, let text, let question):
        "“\(text)”不是数字，\(question) 的题要拿“\(key)”来算"
      case .noWorkDay: "一周七天都写成休息，就没有复习的日子了，这几个星期几不算"
      }
    },
    mend: { kind, folder in
      switch kind {
      case .unreadable: "检查文件是否存在、有没有读取权限"
      case .notUTF8: "用 UTF-8 编码重新保存（记事本：文件 → 另存为 → 编码选 UTF-8）"
      case .tooLarge: "拆成几个文件"
      case .badYAML: "检查这一行和上面几行的缩进、冒号后的空格、引号和括号"
      case .slip(let slip): Words.mend(slip)
      case .anchorOrAlias: "把内容直接写出来；若本来是文字，请加引号"
      case .duplicateKey: "删掉或合并其中一个"
      case .wrongType(let expected): Words.example(expected)
      case .missingKey(let key): "加上“\(key):”"
      case .dangling(.node, _, nil): "改名、写出这个节点，或删掉"
      case .unknownKey(_, let nearest), .dangling(_, _, let nearest),
        .unknownStoreValue(_, let nearest):
        nearest.map { "是不是“\($0)”？" } ?? "改名，或删掉"
      case .newerFormat: "请更新 countersign"
      case .badID: "用小写英文字母开头，只用小写字母、数字和连字符"
      case .doubledID: "新写的那一处换一个标识"
      case .missingTranslation(let language): "补上“\(language.rawValue):”"
      case .emptyText: "写上内容，或删掉这个键"
      case .noRightAnswer(.right): "给正确的一项写上 right: true"
      case .noRightAnswer(.wrong): "给有错的那一行写上 wrong: true"
      case .noRightAnswer(.accepts): "在 accepts 里写上可接受的答法"
      case .severalRightAnswers(let mark): "只留一个 \(mark.rawValue): true"
      case .wrongCount: "增减到这个范围"
      case .notTypeable: "加上拼音、拼音首字母、英文或数字"
      case .acceptedAndMissed: "从其中一处删掉"
      case .outOfRange(let least, let most): "写 \(least) 到 \(most) 之间的数"
      case .notOneOf(let value, let allowed):
        EditDistance.nearest(to: value, among: allowed).map { "是不是“\($0)”？" } ?? "照抄其中一个"
      case .cardNumber: "只写后四位，例如 **** 1234"
      case .badDate(let text): Words.noSuchDay(text) ?? "按这样的格式写：2026-12-31、2026-12 或 2026"
      case .unreachable: "让某个分支通到这里，或删掉它"
      case .deadEnd: "至少留一个不带条件的选项"
      case .noWayOut: "加一条通向结局的路"
      case .endless(let nodes, _): nodes.count == 1 ? "让它通到别处" : "让其中一个节点通到别处"
      case .bestFails: "检查一路上的分数，或结局的评价"
      case .neverOffered: "检查它的 when 条件，或删掉它"
      case .criticalEndsWell: "把关键失误引到别的结局，或降低结局的评价"
      case .conditionalLastBranch: "最后加一个不带 when 的分支"
      case .tooFewItems(_, _, _, let nearest): nearest.map { "是不是“\($0)”？" } ?? "少抽几道，或补题"
      case .includedOutsideDraw: "在 draw 里加上它的主题，或从 include 里删掉"
      case .moreIncludedThanDrawn: "多抽几道，或减少必考题"
      case .strayFile(let betterName):
        betterName.map { "把文件名改成 \($0)（记事本另存时“保存类型”选“所有文件”）" }
          ?? "移到 docs/AUTHORING.md 说的位置，文件名以 .yaml 结尾"
      case .nestedTooDeeply: "检查括号是否配对"
      case .nothingHere: "请指向装有 content 和 scenarios 的文件夹"
      case .tooManyStates: "减少标记、计数器或节点"
      case .controlCharacter, .tag, .listedTwice: "删掉它"
      case .noDistractor: "加一个不对的选项"
      case .notANumber: "写成 150、128.50 或 \"[[a]] - [[b]]\""
      case .unusedVariable: "在题目里写上它，或删掉"
      case .emptyRange: "把两头对调"
      case .badDay(let text): Words.noSuchDay(text) ?? "按这样的格式写：2026-12-31"
      case .looseBraces: "写成 {{名字}}，括号都用半角"
      case .noCourse: "加上 content/courses/课程名/course.yaml"
      case .unlistedLesson: "写进 course.yaml 的 lessons，或删掉"
      case .badInitials: "只用小写字母和数字，每个汉字一个字母，例如 shcg"
      case .badCode: "两位数字或大写字母，加引号，例如 \"51\""
      case .guessable: "提高及格线、多抽几道，或必考要打字的题"
      case .tellingLength: "把干扰项写长，或把对的写短"
      case .tooWide: "缩短这一行"
      case .neverAsked: "让考试抽它的主题、让课程或情景用它，或删掉"
      case .reviewDue: "核对出处，再改 asOf 和 reviewBy"
      case .staleTranslation:
        "核对译文；没有问题就运行 countersign check --accept-translations \(shellWord(folder))"
      case .notOneKind(let found, _):
        found.isEmpty ? "补上一个，例如 exam: electronic-signature-1" : "留下一个，别的另写一条"
      case .onlyWithMode: "删掉它，或改 mode"
      case .taughtNowhere: "在某张卡片的 clauses 里列出它，或删掉 changed 和 retrain"
      case .outdatedCheck: "给卡片换一道题，或把 validUntil 往后改"
      case .tooFewToday: "看看各题的 validFrom 和 validUntil；少抽几道，或补题"
      case .sameText: "改掉其中一个"
      case .doubledNumber: "换一个编号"
      case .unusedFlag: "在某个 when 里用它，或删掉"
      case .futureDate: "写核实这条内容的那一天"
      case .circle: "去掉其中一个 after"
      case .unansweredCode: "把它写进 answers 里的一类"
      case .actOfTwoSteps: "从其中一个步骤删掉，或换一个动作"
      case .guideFails(_, let step):
        step == nil ? "看看各步骤的 after、when 和 acts" : "看看它的 when、after 和终端在这里的反应"
      case .neverHolds: "看看写的是不是这个事实，或补一种情况"
      case .neverPossible: "看看终端的 outcomes，或换一个动作"
      case .noWayHome: "加一个能走回待机的动作"
      case .tabooReached: "改终端的 outcomes，让它发生不了，或给它做上记号"
      case .badDaysOff(let text, let nearest):
        nearest.map { "是不是“\($0)”？" } ?? Words.noSuchDay(text)
          ?? "写成 [周日, 2027-05-01]，几天连着就写 2027-02-05..2027-02-11"
      case .badEmployee: "写登录用的工号，加引号，例如 \"1001\""
      case .lessThan: "改成一样大或更大"
      case .wordyValue: "只写数字，加引号，例如 \"120\""
      case .noWorkDay: "至少留一天；放长假就写日期，例如 2027-02-05..2027-02-28"
      }
    },
    title: Words.title, slip: Words.sentence, slipMend: Words.mend,
    separator: "；", drillsLeftOut: "drills: 整段都没有算，每天的时间和休息日照平常")
}
