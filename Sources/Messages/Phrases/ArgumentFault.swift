/// What is wrong with the arguments of a command.
package struct ArgumentFault: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// An option such as `--reason`, or the name of what stands without one.
    case missing(String)
    case noValue(option: String)
    case unknownOption(String, nearest: String?)
    case unexpected([String])
    /// `names` are those there are.
    case unknownSubcommand(String, nearest: String?, names: [String])
    /// `allowed` is empty where not just a few values are.
    case badValue(String, of: String, allowed: [String])
  }

  package let kind: Kind
  /// The words of the command: `employees disable`; empty for the program itself.
  package let command: String
  /// What the option or argument is for, in English and then in Chinese.
  package let purpose: String?
  /// The command with what it cannot do without.
  package let usage: String

  package init(kind: Kind, command: String, purpose: String?, usage: String) {
    (self.kind, self.command, self.purpose, self.usage) = (kind, command, purpose, usage)
  }

  /// The half of the purpose that is in Chinese, or all where there are not two.
  var purposeInChinese: String? {
    guard let purpose else { return nil }
    guard let start = purpose.firstIndex(where: { "\u{4E00}"..."\u{9FFF}" ~= $0 }) else {
      return purpose
    }
    return String(purpose[start...])
  }

  var purposeInEnglish: String? {
    guard let purpose else { return nil }
    let english = purpose.prefix { !("\u{4E00}"..."\u{9FFF}" ~= $0) }
    return english.isEmpty ? purpose : english.trimmingCharacters(in: .whitespaces)
  }

  /// The command as somebody would type it; only for those that need more than their name.
  func example(_ words: Words) -> String? {
    let (name, reason) = (words.name, words.reason)
    let rest: String? =
      switch command {
      case "lookup": "68"
      case "employees add": "1001 \(name)"
      case "employees show", "employees export": "1001"
      case "employees confirm": "1001 --name \(name)"
      case "employees role": "1001 trainer"
      case "employees transfer": "1001 \(words.store)"
      case "employees import": "\(words.file).csv"
      case "employees disable", "employees enable", "employees erase", "employees reset-pin":
        "1001 --reason \(reason)"
      case "certificate show", "certificate sign": "1001"
      case "certificate suspend", "certificate reinstate", "certificate revoke":
        "1001 --reason \(reason)"
      case "observe", "proctor": "1001 --as 1002"
      case "report transcript": "1001"
      case "keys add": "1002"
      case "keys revoke": "1002-1 --reason \(reason)"
      case "keys passphrase": "1002-1"
      case "answer-flag": "1001-1 \(words.reply) --by 1002"
      default: nil
      }
    return rest.map { "countersign \(command) \($0)" }
  }

  /// What stands in examples.
  struct Words {
    let name, reason, store, file, reply: String
  }
}
