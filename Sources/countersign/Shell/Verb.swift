import Messages
import Training

/// What the shell understands between activities: one table for names, help, completion and menu.
enum Verb: CaseIterable {
  case next, drill, learn, scenario, practice, escalate, mistakes, due, why, lookup, mock, exam,
    progress,
    certificate, report,
    observe,
    employees, pin, lang, switchUser, help, quit

  var chinese: String {
    switch self {
    case .next: "下一步"
    case .learn: "学习"
    case .scenario: "情景"
    case .practice: "演练"
    case .escalate: "上报"
    case .mistakes: "错题"
    case .drill: "复习"
    case .due: "待办"
    case .why: "为什么"
    case .lookup: "查"
    case .mock: "模拟考"
    case .exam: "考试"
    case .progress: "进度"
    case .certificate: "证书"
    case .report: "报告"
    case .observe: "带教"
    case .employees: "员工"
    case .pin: "密码"
    case .lang: "语言"
    case .switchUser: "换人"
    case .help: "帮助"
    case .quit: "退出"
    }
  }

  var english: String {
    switch self {
    case .next: "next"
    case .learn: "learn"
    case .scenario: "scenario"
    case .practice: "practice"
    case .escalate: "escalate"
    case .mistakes: "mistakes"
    case .drill: "drill"
    case .due: "due"
    case .why: "why"
    case .lookup: "lookup"
    case .mock: "mock"
    case .exam: "exam"
    case .progress: "progress"
    case .certificate: "certificate"
    case .report: "report"
    case .observe: "observe"
    case .employees: "employees"
    case .pin: "pin"
    case .lang: "lang"
    case .switchUser: "switch"
    case .help: "help"
    case .quit: "quit"
    }
  }

  /// The pinyin initials, typed where there is no input method.
  var initials: String {
    switch self {
    case .next: "xyb"
    case .learn: "xx"
    case .scenario: "qj"
    case .practice: "yl"
    case .escalate: "sb"
    case .mistakes: "ct"
    case .drill: "fx"
    case .due: "db"
    case .why: "wsm"
    case .lookup: "c"
    case .mock: "mn"
    case .exam: "ks"
    case .progress: "jd"
    case .certificate: "zs"
    case .report: "bg"
    case .observe: "dj"
    case .employees: "yg"
    case .pin: "mm"
    case .lang: "yy"
    case .switchUser: "hr"
    case .help: "bz"
    case .quit: "tc"
    }
  }

  func name(in language: Language) -> String {
    language == .zh ? chinese : english
  }

  /// Not to be had while an exam waits to be gone on with.
  var showsAnswers: Bool {
    switch self {
    case .drill, .learn, .scenario, .practice, .escalate, .mistakes, .mock, .lookup, .why: true
    case .next, .due, .exam, .progress, .certificate, .report, .observe, .employees, .pin, .lang,
      .switchUser, .help, .quit:
      false
    }
  }

  func summary(_ phrases: VerbPhrases) -> String {
    switch self {
    case .next: phrases.next
    case .learn: phrases.learn
    case .scenario: phrases.scenario
    case .practice: phrases.practice
    case .escalate: phrases.escalate
    case .mistakes: phrases.mistakes
    case .drill: phrases.drill
    case .due: phrases.due
    case .why: phrases.why
    case .lookup: phrases.lookup
    case .mock: phrases.mock
    case .exam: phrases.exam
    case .progress: phrases.progress
    case .certificate: phrases.certificate
    case .report: phrases.report
    case .observe: phrases.observe
    case .employees: phrases.employees
    case .pin: phrases.pin
    case .lang: phrases.lang
    case .switchUser: phrases.switchUser
    case .help: phrases.help
    case .quit: phrases.quit
    }
  }

  /// Other words people type.
  private var synonyms: [String] {
    switch self {
    case .help: ["?", "h"]
    case .quit: ["exit", "bye", "q"]
    case .lookup: ["查询", "查找", "find", "search", "cx"]
    case .lang: ["language"]
    case .switchUser: ["logout"]
    case .pin: ["password", "改密码", "口令"]
    case .certificate: ["cert", "证"]
    case .observe: ["观察", "gc"]
    case .practice: ["实操", "练习"]
    case .drill: ["refresher", "refresh", "review", "温习"]
    case .due: ["到期", "todo"]
    case .why: ["为啥", "explain"]
    case .escalate: ["报告主管", "应急", "escalation", "incident"]
    case .employees: ["人员", "名单", "people", "staff"]
    default: []
    }
  }

  var names: [String] { [chinese, english, initials] }

  /// Whether `word` is one of its names as a whole, or another word for it.
  func isNamed(_ word: String) -> Bool { (names + synonyms).contains(word.lowercased()) }

  /// What is in the main menu of somebody, in its order.
  /// At most nine, so that one key picks; the others are told by help.
  static func menu(of role: Role) -> [Verb] {
    if role.manages {
      return [
        .next, .certificate, .employees, .report, .observe, .lookup, .lang, .switchUser, .quit,
      ]
    }
    return role.trains
      ? [.next, .drill, .learn, .scenario, .practice, .lookup, .progress, .observe, .quit]
      // A mock is what comes next before the exam, and the exam's own line names it.
      : [.next, .drill, .learn, .scenario, .practice, .lookup, .exam, .progress, .quit]
  }

  /// Words that ask for the main menu.
  static let menuWords = ["菜单", "主菜单", "返回", "menu", "back", "0"]

  enum Match {
    case verb(Verb)
    case ambiguous([Verb])
    case none(nearest: Verb?)
  }

  /// The verb that `word` means: one of its names, or the beginning of just one verb's names.
  static func matching(_ word: String) -> Match {
    let typed = ReplyFolding.halfWidth(word).lowercased()
    if let exact = allCases.first(where: { ($0.names + $0.synonyms).contains(typed) }) {
      return .verb(exact)
    }
    let candidates = allCases.filter { $0.names.contains { $0.hasPrefix(typed) } }
    switch candidates.count {
    case 1: return .verb(candidates[0])
    case 2...: return .ambiguous(candidates)
    default:
      return .none(nearest: nearest(to: typed))
    }
  }

  private static func nearest(to typed: String) -> Verb? {
    let near = EditDistance.nearest(to: typed, among: allCases.flatMap { $0.names + $0.synonyms })
    if let near { return allCases.first { ($0.names + $0.synonyms).contains(near) } }
    // Vowels are left out first: lrn.
    let shortened = allCases.filter { $0.english.first == typed.first && typed.isIn($0.english) }
    return typed.count >= 3 && shortened.count == 1 ? shortened[0] : nil
  }
}

extension String {
  /// Whether its letters stand in `word` in this order, others between them.
  fileprivate func isIn(_ word: String) -> Bool {
    var rest = word[...]
    return allSatisfy { letter in
      guard let index = rest.firstIndex(of: letter) else { return false }
      rest = rest[rest.index(after: index)...]
      return true
    }
  }
}
