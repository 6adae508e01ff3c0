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
          switch record(of: id) {
          case .somebody(let record): return record
          case .nobody: continue
          case .quit: return nil
          }
        }
      }
    }
  }

  private enum Understood {
    case number(EmployeeID)
    case told
    case quit
  }

  private enum Found {
    case somebody(EmployeeRecord)
    case nobody
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
    // Who has a customer in front of them need not sign in.
    if let typed = Shell.lookedUp(in: text) {
      lookup(typed, offering: false)
      return .told
    }
    if let verb = verb(in: text) {
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

  /// The verb that `text` is the whole name of.
  func verb(in text: String) -> Verb? {
    let word = text.first == "/" || text.first == "、" ? String(text.dropFirst()) : text
    guard case .verb(let verb) = Verb.matching(word),
      verb.names.contains(word.lowercased()) || ["?", "q", "exit"].contains(word.lowercased())
    else { return nil }
    return verb
  }

  private func record(of id: EmployeeID) -> Found {
    do {
      guard workspace.home.knows(id) else { return try newcomer(id) }
      let record = try workspace.record(of: id)
      if let noted = record.shortened {
        output.paragraph(words.records.shortened(noted.lines, record.head.lines))
      }
      // Nobody could finish registering: the power failed, or the record was lost.
      guard !record.card.name.isEmpty else { return try registered(id) }
      return try admits(record) ? .somebody(record) : .nobody
    } catch {
      explain(error)
      return .nobody
    }
  }

  /// Somebody whose number is not known: new, or one of the near ones mistyped.
  private func newcomer(_ id: EmployeeID) throws -> Found {
    // A record that cannot be read is no reason to turn others away.
    let near = workspace.home.numbersNear(id).compactMap { try? workspace.record(of: $0) }
      .filter { !$0.card.name.isEmpty && $0.card.isHere(on: workspace.clock.now().day) }
    output.paragraph(words.shell.unknownNumber(id))
    var found = Found.nobody
    let new = MenuEntry(words.shell.newEmployee(id)) { [self] in
      found = try registered(id)
      return .goOn
    }
    let again = MenuEntry(words.shell.typeAgain) { .goOn }
    let known = near.map { record in
      MenuEntry(words.shell.thatIsMe(record.employee, record.card.name)) {
        found = try self.admits(record) ? .somebody(record) : .nobody
        return .goOn
      }
    }
    show(menu: [new, again] + known)
    while true {
      switch ask(words.shell.pickPrompt) {
      case .endOfInput: return .quit
      case .interrupted: return .nobody
      case .timedOut: continue
      case .line(let typed):
        let text = ReplyFolding.halfWidth(typed).trimmed
        if let entry = entry(meantBy: text) {
          _ = try entry.action()
          return found
        }
        if Verb.menuWords.contains(text.lowercased()) { return .nobody }
        switch verb(in: text) {
        case .quit: return .quit
        case _?: output.paragraph(words.shell.newcomerHelp(id))
        case nil where text.isEmpty: output.paragraph(words.shell.newcomerHelp(id))
        case nil:
          // The number again, or the right one this time.
          if let other = EmployeeID(text), text.contains(where: \.isNumber),
            other == id || text.count >= 3
          {
            return record(of: other)
          }
          output.paragraph(words.shell.newcomerHelp(id))
        }
      }
    }
  }

  private func registered(_ id: EmployeeID) throws -> Found {
    while true {
      guard case .line(let typed) = ask(words.shell.namePrompt) else { return .nobody }
      switch verb(in: typed.trimmed) {
      case .quit: return .quit
      case _?:
        output.paragraph(words.shell.badName)
        continue
      case nil: break
      }
      guard let name = PersonName(typed)?.text else {
        output.paragraph(words.shell.badName)
        continue
      }
      switch confirmed(name, id) {
      case .right: break
      case .wrongName: continue
      case .wrongNumber: return .nobody
      }
      let record = try workspace.record(of: id)
      try record.append(
        .added(EventBody.Added(name: name, confirmed: false, employee: id)),
        at: workspace.clock.now())
      guard record.card.name == name else {
        output.paragraph(words.shell.takenMeanwhile(id, record.card.name))
        return .nobody
      }
      output.paragraph(words.shell.unconfirmedNote)
      return try admits(record) ? .somebody(record) : .nobody
    }
  }

  private enum Confirmation {
    case right, wrongName, wrongNumber
  }

  /// Whether number and name are the right ones; they will stand on reports.
  private func confirmed(_ name: String, _ id: EmployeeID) -> Confirmation {
    output.paragraph(words.shell.confirmName(name, id))
    show(menu: [
      MenuEntry(words.shell.nameIsRight) { .goOn }, MenuEntry(words.shell.nameIsWrong) { .goOn },
      MenuEntry(words.shell.numberIsWrong) { .goOn },
    ])
    while true {
      guard case .line(let typed) = ask(words.shell.pickPrompt) else { return .wrongNumber }
      switch ReplyFolding.folded(typed) {
      case "1", "y", "yes", "d", "dui", "对", "对的", "是", "是的", "好", "ok": return .right
      case "2", "n", "no", "c", "cuo", "不对", "错", "错了", "否", "不", "不是": return .wrongName
      case "3": return .wrongNumber
      default:
        output.paragraph(words.shell.confirmName(name, id))
        show(menu: menu)
      }
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
