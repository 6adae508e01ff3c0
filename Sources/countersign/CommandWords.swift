import Training

/// Brings what was typed behind `countersign` into the order that the commands know.
enum CommandWords {
  /// Options that every command has may stand before its word, and the word may be that of the
  /// trainer: `--lang en lookup 68` and `查 68` are `lookup 68`.
  static func arranged(_ arguments: [String]) -> [String] {
    let (leading, rest) = leadingOptions(of: arguments)
    guard let typed = rest.first else { return arguments }
    if ["-h", "--help", "帮助", "bz"].contains(typed) { return ["--help"] }
    if typed == "help" { return ["help"] + rest.dropFirst() }
    guard !typed.hasPrefix("-") else { return arguments }
    let words = command(typed) + named(Array(rest.dropFirst()), after: typed)
    // Behind `--` nothing is an option.
    let end = words.firstIndex(of: "--") ?? words.endIndex
    return Array(words[..<end]) + leading + Array(words[end...])
  }

  private static func leadingOptions(of arguments: [String]) -> (leading: [String], rest: [String])
  {
    var count = 0
    while count < arguments.count {
      let parts = arguments[count].split(separator: "=", maxSplits: 1)
      guard let name = parts.first, ["--lang", "--home", "--content"].contains(name) else { break }
      count += parts.count > 1 ? 1 : 2
    }
    count = min(count, arguments.count)
    return (Array(arguments[..<count]), Array(arguments[count...]))
  }

  /// The command for what the trainer calls it, in Chinese or by its initials.
  private static func command(_ typed: String) -> [String] {
    if typed.hasPrefix("查"), typed.count > 1, !["查询", "查找"].contains(typed) {
      return ["lookup", String(typed.dropFirst())]
    }
    guard !Countersign.commandNames.contains(typed), case .verb(let verb) = Verb.matching(typed),
      verb.isNamed(typed), let name = commands[verb]
    else { return [typed] }
    return [name]
  }

  private static let commands: [Verb: String] = [
    .lookup: "lookup", .certificate: "certificate", .report: "report", .observe: "observe",
    .employees: "employees", .drill: "drill", .due: "due", .why: "why",
  ]

  /// A report's name too.
  private static func named(_ rest: [String], after typed: String) -> [String] {
    guard let word = rest.first, case .verb(.report) = Verb.matching(typed),
      let report = ReportName(typed: word)
    else { return rest }
    return [report.command] + rest.dropFirst()
  }
}
