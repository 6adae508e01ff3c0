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

  /// Looks up `typed`, or asks what; what else could be meant is offered as a menu, or only listed where
  /// numbers are answers. Those who print for others are told how if `tellingOfPaper`.
  func lookup(_ typed: String, offering: Bool, tellingOfPaper: Bool = false) {
    var typed = typed
    if typed.isEmpty, case .line(let line) = ask(words.lookups.ask) {
      typed = ReplyFolding.halfWidth(line).trimmed
    }
    guard !typed.isEmpty, !Verb.menuWords.contains(typed.lowercased()) else { return }
    let screen = LookupScreen(words, output)
    if let number = Int(typed), typed.count == 1, listed.indices.contains(number - 1) {
      return screen.show(listed[number - 1])
    }
    listed = []
    let jobAid = workspace.library.jobAid()
    let (phrases, offer) = (words.lookups, offering ? LookupPhrases.Offer.numbers : .command)
    switch Lookup.of(typed, in: jobAid) {
    case .found(let entry, let others):
      screen.show(entry)
      if offering { offerDrill(of: entry, in: jobAid) }
      if tellingOfPaper { screen.tellOfPaper(below: entry) }
      self.offer(
        screen.listed(others, below: entry), phrases.others(offer), offering, tellingOfPaper)
    case .several(let entries):
      self.offer(entries, phrases.several(typed, offer), offering, tellingOfPaper)
    case .nothing(let near) where near.isEmpty:
      self.offer(
        jobAid.incidents.map(JobAid.Entry.incident), phrases.nothing(typed, offer), offering,
        tellingOfPaper)
    case .nothing(let near):
      self.offer(near, phrases.near(typed, offer), offering, tellingOfPaper)
    }
  }

  /// What is typed to drill an incident.
  private func offerDrill(of entry: JobAid.Entry, in jobAid: JobAid) {
    guard case .incident(let incident) = entry else { return }
    let key = jobAid.word(for: incident, in: words.language)
    output.paragraph(
      output.style.faint(words.escalation.drillThis(key)), firstIndent: "  ", indent: "  ")
  }

  private func offer(
    _ entries: [JobAid.Entry], _ intro: String, _ offering: Bool, _ tellingOfPaper: Bool
  ) {
    guard !entries.isEmpty else { return }
    output.paragraph(intro)
    let screen = LookupScreen(words, output)
    guard offering else {
      // Two digits would be a response code.
      listed = Array(entries.prefix(9))
      return screen.numbered(listed)
    }
    show(
      menu: entries.map { entry in
        MenuEntry(screen.heading(entry)) {
          screen.show(entry)
          self.offerDrill(of: entry, in: self.workspace.library.jobAid())
          if tellingOfPaper { screen.tellOfPaper(below: entry) }
          return .goOn
        }
      })
  }
}
