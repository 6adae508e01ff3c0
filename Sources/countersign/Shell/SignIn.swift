import Console
import Foundation
import Messages
import Records
import Training

extension Shell {
  /// Asks for a number until somebody is known by it; nil when they would rather leave.
  func signIn() -> EmployeeRecord? {
    while true {
      switch ask(words.shell.numberPrompt) {
      case .endOfInput: return nil
      case .timedOut: continue
      case .interrupted: output.paragraph(words.shell.interrupted)
      case .line(let typed):
        switch understood(typed) {
        case .quit: return nil
        case .told: continue
        case .number(let id):
          if let record = record(of: id) { return record }
        }
      }
    }
  }

  private enum Understood {
    case number(EmployeeID)
    case told
    case quit
  }

  private func understood(_ typed: String) -> Understood {
    let text = ReplyFolding.halfWidth(typed).trimmed
    guard !text.isEmpty else {
      output.paragraph(words.shell.firstVisit)
      return .told
    }
    if let language = Language(rawValue: text.lowercased()) ?? Shell.language(named: text) {
      words = Phrasebook.of(language)
      output.paragraph(words.shell.languageNow)
      output.paragraph(words.shell.firstVisit)
      return .told
    }
    let word = text.first == "/" || text.first == "、" ? String(text.dropFirst()) : text
    if case .verb(let verb) = Verb.matching(word),
      verb.names.contains(word.lowercased()) || word == "?"
    {
      if verb == .quit { return .quit }
      output.paragraph(words.shell.firstVisit)
      return .told
    }
    guard let id = EmployeeID(text) else {
      output.paragraph(words.shell.badNumber(text))
      return .told
    }
    return .number(id)
  }

  private func record(of id: EmployeeID) -> EmployeeRecord? {
    do {
      if workspace.home.knows(id) { return try workspace.record(of: id) }
      return try newcomer(id)
    } catch {
      explain(error)
      return nil
    }
  }

  /// Somebody whose number is not known: one of the near ones mistyped, or new.
  private func newcomer(_ id: EmployeeID) throws -> EmployeeRecord? {
    let near = try workspace.home.numbersNear(id).map { try workspace.record(of: $0) }
    output.paragraph(words.shell.unknownNumber(id))
    var picked: EmployeeRecord?
    let known = near.map { record in
      MenuEntry(words.shell.thatIsMe(record.employee, record.card.name)) {
        picked = record
        return .goOn
      }
    }
    let new = MenuEntry(words.shell.newEmployee(id)) { [self] in
      picked = try registered(id)
      return .goOn
    }
    let again = MenuEntry(words.shell.typeAgain) { .goOn }
    show(menu: known + [new, again])
    try pickOnce()
    return picked
  }

  /// Reads until one entry of the menu is picked; false when it was left.
  @discardableResult
  func pickOnce() throws -> Bool {
    while true {
      switch ask(words.shell.pickPrompt) {
      case .endOfInput, .interrupted: return false
      case .timedOut: continue
      case .line(let typed):
        let text = ReplyFolding.halfWidth(typed).trimmed
        if text == "0" { return false }
        let numbered = Int(text).flatMap { menu.indices.contains($0 - 1) ? menu[$0 - 1] : nil }
        if let entry = numbered ?? entry(named: text) {
          _ = try entry.action()
          return true
        }
        output.paragraph(words.shell.notInMenu(text, menu.count))
      }
    }
  }

  private func registered(_ id: EmployeeID) throws -> EmployeeRecord? {
    while true {
      guard case .line(let typed) = ask(words.shell.namePrompt) else { return nil }
      let name = typed.trimmed.precomposedStringWithCanonicalMapping
      guard (1...40).contains(name.count), name.contains(where: \.isLetter) else {
        output.paragraph(words.shell.badName)
        continue
      }
      let record = try workspace.record(of: id)
      try record.append(
        .added(EventBody.Added(name: name, confirmed: false)), at: workspace.clock.now())
      output.paragraph(words.shell.unconfirmedNote)
      return record
    }
  }

  static func language(named text: String) -> Language? {
    switch text.lowercased() {
    case "zh", "中文", "汉语", "chinese", "zw": .zh
    case "en", "英文", "英语", "english", "yw": .en
    default: nil
    }
  }
}
