import Console
import Foundation
import Messages
import Records
import Training

extension Shell {
  /// Asks for a number until somebody is known by it; nil when they would rather leave.
  func signIn() -> EmployeeRecord? {
    while true {
      let mayBeSecret = isAfterMissedSecret
      isAfterMissedSecret = false
      switch ask(mayBeSecret ? words.shell.numberNotPINPrompt : words.shell.numberPrompt) {
      case .endOfInput: return nil
      case .timedOut: continue
      case .interrupted: output.paragraph(words.shell.interrupted)
      case .line(let typed):
        switch understood(typed, mayBeSecret: mayBeSecret) {
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

  enum Found {
    case somebody(EmployeeRecord)
    case nobody
    case quit
  }

  private func understood(_ typed: String, mayBeSecret: Bool) -> Understood {
    let text = ReplyFolding.halfWidth(typed).trimmed
    guard !text.isEmpty, !Verb.menuWords.contains(text.lowercased()) else {
      output.paragraph(words.shell.firstVisit)
      return .told
    }
    if let language = Shell.language(named: text) {
      speak(language)
      return .told
    }
    // Who has a customer in front of them need not sign in.
    if let typed = Shell.lookedUp(in: text) {
      lookup(typed, offering: false)
      return .told
    }
    let parts = text.split(separator: " ").map(String.init)
    if let first = parts.first, let verb = verb(in: first), parts.count == 1 || verb == .lang {
      return understood(verb, parts.dropFirst().joined(separator: " "))
    }
    guard let id = EmployeeID(text) else {
      output.paragraph(words.shell.badNumber(text))
      return .told
    }
    if mayBeSecret, isLikeAPIN(text), !workspace.home.knows(id) {
      output.paragraph(words.shell.notThePIN)
      return .told
    }
    return .number(id)
  }

  private func understood(_ verb: Verb, _ argument: String) -> Understood {
    switch verb {
    case .quit: return .quit
    case .lang:
      if argument.isEmpty {
        speak(words.language == .zh ? .en : .zh)
      } else if let language = Shell.language(named: argument) {
        speak(language)
      } else {
        output.paragraph(words.shell.unknownLanguage(argument))
      }
    case .help: for line in words.shell.numberHelp { output.paragraph(line) }
    default: output.paragraph(words.shell.signInFirst(verb.name(in: words.language)))
    }
    return .told
  }

  private func speak(_ language: Language) {
    languageAsked = language
    words = Phrasebook.of(language)
    output.paragraph(words.shell.languageNow)
    output.paragraph(words.shell.firstVisit)
  }

  /// What may be a PIN in the wrong place, and so is neither kept nor said again.
  func isLikeAPIN(_ text: String) -> Bool {
    text.count >= 4 && text.allSatisfy(\.isNumber)
  }

  /// The verb that `text` is the whole name of.
  func verb(in text: String) -> Verb? {
    let word = text.first == "/" || text.first == "、" ? String(text.dropFirst()) : text
    guard case .verb(let verb) = Verb.matching(word),
      verb.names.contains(word.lowercased())
        || ["?", "？", "q", "exit", "language"].contains(word.lowercased())
    else { return nil }
    return verb
  }

  /// The record that `id` names, once somebody has shown that it is theirs.
  func record(of id: EmployeeID) -> Found {
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

  /// Has somebody new register under `id`.
  func registered(_ id: EmployeeID) throws -> Found {
    while true {
      guard case .line(let typed) = ask(words.shell.namePrompt) else {
        output.paragraph(words.shell.notRegistered)
        return .nobody
      }
      switch verb(in: typed.trimmed) {
      case .quit: return .quit
      case .help:
        output.paragraph(words.shell.nameHelp)
        continue
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
      if typed.trimmed == "0" { return .wrongNumber }
      switch ReplyFolding.folded(typed) {
      case "1", "y", "yes", "d", "dui", "对", "对的", "是", "是的", "好", "ok": return .right
      case "2", "n", "no", "c", "cuo", "不对", "错", "错了", "否", "不", "不是": return .wrongName
      case "3", "tc", "quit", "退出": return .wrongNumber
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
