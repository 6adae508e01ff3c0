import Foundation
import Messages
import Training

extension ArgumentFault {
  /// Reads what the argument parser says, which has no other way to tell; nil for what it says seldom.
  init?(message: String, _ full: String) {
    guard let kind = ArgumentFault.kind(of: message) else { return nil }
    let lines = full.split(separator: "\n").map(String.init)
    let usage = lines.first { $0.hasPrefix("Usage: ") }.map { $0.dropFirst("Usage: ".count) } ?? ""
    let needed = ArgumentFault.withoutOptional(usage)
    let words = needed.split(separator: " ").dropFirst().prefix { !"<-".contains($0.first ?? "-") }
    let purpose = lines.first { $0.hasPrefix("Help:") }.flatMap { line in
      line.range(of: ">  ").map { line[$0.upperBound...].trimmingCharacters(in: .whitespaces) }
    }
    if case .unexpected(let typed) = kind, let group = words.first.map(String.init),
      let unknown = ArgumentFault.subcommand(typed, of: group)
    {
      self.init(
        kind: unknown, command: "countersign \(group)", purpose: nil,
        usage: "countersign \(group) …")
    } else {
      self.init(
        kind: kind, command: words.joined(separator: " "), purpose: purpose, usage: needed)
    }
  }

  /// What stands where the name of a subcommand does; nil for a command that has none.
  private static func subcommand(_ typed: [String], of group: String) -> Kind? {
    let groups = Countersign.configuration.groupedSubcommands.flatMap(\.subcommands)
    let names = groups.first { $0.configuration.commandName == group }?
      .configuration.subcommands.compactMap { $0.configuration.commandName }
    guard let word = typed.first, let names, !names.isEmpty, !names.contains(word) else {
      return nil
    }
    return .unknownSubcommand(
      word, nearest: EditDistance.nearest(to: word.lowercased(), among: names), names: names)
  }

  private static func kind(of message: String) -> Kind? {
    if let match = message.firstMatch(of: /^Missing expected argument '(?:(--?[\w-]+) )?(.+?)'/) {
      return .missing(String(match.1 ?? match.2))
    }
    if let match = message.firstMatch(of: /^Missing value for '(--?[\w-]+)/) {
      return .noValue(option: String(match.1))
    }
    if let match = message.firstMatch(
      of: /^Unknown option '(.+?)'(?:\. Did you mean '(.+?)'\?)?$/)
    {
      return .unknownOption(String(match.1), nearest: match.2.map(String.init))
    }
    if let match = message.firstMatch(
      of: /^(?:Unexpected argument|\d+ unexpected arguments:?) '(.+)'$/)
    {
      return .unexpected(match.1.split(separator: "', '").map(String.init))
    }
    if let match = message.firstMatch(
      of: /^The value '(.*?)' is invalid for '(?:(--?[\w-]+) )?(.+?)'/)
    {
      let rest = message[match.range.upperBound...]
      let allowed = rest.matches(of: /'(.+?)'|\n  - (.+)/).compactMap {
        ($0.1 ?? $0.2).map(String.init)
      }
      return .badValue(String(match.1), of: String(match.2 ?? match.3), allowed: allowed)
    }
    return nil
  }

  /// What stands in square brackets may be left out.
  private static func withoutOptional(_ usage: Substring) -> String {
    var depth = 0
    var kept = ""
    for character in usage {
      if character == "[" { depth += 1 }
      if depth == 0 { kept.append(character) }
      if character == "]" { depth -= 1 }
    }
    return kept.split(separator: " ").joined(separator: " ")
  }
}
