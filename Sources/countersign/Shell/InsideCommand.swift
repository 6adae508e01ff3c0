import Training

/// What a line means inside an activity: an answer, or one of the few commands.
enum InsideCommand: CaseIterable {
  case hint, why, lookup, pause, flag, help

  var names: [String] {
    switch self {
    case .hint: ["提示", "hint", "ts"]
    case .why: ["为什么", "why", "wsm"]
    case .lookup: ["查", "lookup", "c"]
    case .pause: ["暂停", "pause", "zt"]
    case .flag: ["报错", "flag", "bc"]
    case .help: ["帮助", "help", "bz"]
    }
  }

  var worksInExams: Bool { self == .pause || self == .flag || self == .help }

  /// What somebody means who types a word that is no answer, and no `/` before it.
  enum Meant: Equatable {
    case command(InsideCommand)
    case goingBack
    case notKnowing
  }

  static func meant(by line: String) -> Meant? {
    let word = ReplyFolding.folded(line)
    let words: [(Meant, [String])] = [
      (.command(.hint), ["提示", "给个提示", "hint", "ts"]),
      (
        .command(.pause),
        [
          "暂停", "退出", "离开", "菜单", "pause", "quit", "exit", "menu", "leave", "stop", "zt",
          "tc",
        ]
      ),
      (.command(.why), ["为什么", "why", "wsm"]),
      (.command(.flag), ["报错", "flag", "bc"]),
      (.command(.help), ["帮助", "help", "bz"]),
      (.goingBack, ["返回", "上一步", "上一题", "back", "previous"]),
      (.notKnowing, ["不知道", "不会", "不清楚", "不懂", "idontknow", "dontknow", "dunno", "noidea"]),
    ]
    return words.first { $0.1.contains(word) }?.0
  }

  enum Line {
    case answer(String)
    case command(InsideCommand, argument: String)
    case unknown(String, nearest: String?)
  }

  /// Reads `line`: a command begins with `/`, or with `、` (what a Chinese input method types on that
  /// key) and a command's name; a lone `?` asks for help; all else is an answer.
  static func reading(_ line: String) -> Line {
    let text = ReplyFolding.halfWidth(line).trimmed
    if text == "?" { return .command(.help, argument: "") }
    guard let first = text.first, first == "/" || first == "、" else { return .answer(line) }
    let words = text.dropFirst().split(separator: " ", maxSplits: 1).map(String.init)
    let typed = (words.first ?? "").lowercased()
    let argument = words.count > 1 ? words[1] : ""
    if let command = allCases.first(where: { $0.names.contains(typed) }) {
      return .command(command, argument: argument)
    }
    if first == "、" { return .answer(line) }
    let begun = allCases.filter { $0.names.contains { $0.hasPrefix(typed) && !typed.isEmpty } }
    if begun.count == 1 { return .command(begun[0], argument: argument) }
    return .unknown(
      "/" + typed,
      nearest: EditDistance.nearest(to: typed, among: allCases.flatMap(\.names)).map { "/" + $0 })
  }
}
