import Training

/// What a line means inside an activity: an answer, or one of the few commands.
enum InsideCommand: CaseIterable {
  case hint, lookup, pause, flag, help

  var names: [String] {
    switch self {
    case .hint: ["提示", "hint", "ts"]
    case .lookup: ["查", "lookup", "c"]
    case .pause: ["暂停", "pause", "zt"]
    case .flag: ["报错", "flag", "bc"]
    case .help: ["帮助", "help", "bz"]
    }
  }

  var worksInExams: Bool { self == .flag || self == .help }

  /// The command that somebody means who types its name, or a word like it, without the `/`.
  static func meant(by line: String) -> InsideCommand? {
    let word = ReplyFolding.folded(line)
    let likely: [InsideCommand: [String]] = [
      .hint: ["提示", "hint", "不知道", "不会", "idontknow", "dontknow"],
      .pause: [
        "暂停", "退出", "离开", "返回", "菜单", "上一步", "pause", "quit", "exit", "back", "menu", "leave",
        "stop",
      ],
      .flag: ["报错", "flag"],
      .help: ["帮助", "help"],
    ]
    return allCases.first { likely[$0]?.contains(word) ?? false }
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
