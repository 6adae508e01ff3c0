import Messages
import Training

extension Shell {
  /// What `line` asks to be looked up: `查 68`, `查68`, `lookup void`, `c dd`; nil for anything else,
  /// and empty when it does not say what.
  static func lookedUp(in line: String) -> String? {
    var text = ReplyFolding.halfWidth(line).trimmed
    if text.first == "/" || text.first == "、" { text.removeFirst() }
    let parts = text.split(separator: " ", maxSplits: 1).map(String.init)
    guard let first = parts.first else { return nil }
    if case .verb(.lookup) = Verb.matching(first) { return parts.count > 1 ? parts[1].trimmed : "" }
    // Chinese has no space to forget.
    guard first.hasPrefix("查"), first.count > 1 else { return nil }
    return String(text.dropFirst()).trimmed
  }

  /// Looks up `typed`, or asks what; several meanings are offered as a menu, or only listed where
  /// numbers are answers.
  func lookup(_ typed: String, offering: Bool) {
    var typed = typed
    if typed.isEmpty, case .line(let line) = ask(words.lookups.ask) {
      typed = ReplyFolding.halfWidth(line).trimmed
    }
    guard !typed.isEmpty, !Verb.menuWords.contains(typed.lowercased()) else { return }
    let screen = LookupScreen(words, output)
    if let number = Int(typed), typed.count == 1, listed.indices.contains(number - 1) {
      return screen.show(listed[number - 1], others: [])
    }
    listed = []
    switch Lookup.of(typed, in: workspace.library.jobAid()) {
    case .found(let entry, let others): screen.show(entry, others: others)
    case .several(let entries) where offering:
      output.paragraph(words.lookups.several(typed))
      show(
        menu: entries.map { entry in
          MenuEntry(screen.heading(entry)) {
            screen.show(entry, others: [])
            return .goOn
          }
        })
    case .several(let entries):
      output.paragraph(words.lookups.severalInside(typed))
      listed = entries
      for (index, entry) in entries.enumerated() {
        output.paragraph(
          "\(index + 1) " + screen.heading(entry), firstIndent: "  ", indent: "    ")
      }
    case .nothing(let suggestions):
      output.paragraph(words.lookups.nothing(typed, suggestions))
    }
  }
}
