import Console
import Messages
import Records
import Training

/// What a line at the main prompt means.
extension Visit {
  func interpret(_ line: String) throws -> Shell.Flow {
    let mayBeSecret = shell.isAfterMissedSecret
    shell.isAfterMissedSecret = false
    var text = ReplyFolding.halfWidth(line).trimmed
    if text.first == "/" || text.first == "、" { text = String(text.dropFirst()) }
    guard !text.isEmpty else { return showWhereWeAre() }
    let word = text.lowercased()
    if Verb.menuWords.contains(word) || isNo(word) {
      showMainMenu()
      return .goOn
    }
    if let entry = shell.entry(meantBy: text) { return try entry.action() }
    if let typed = Shell.lookedUp(in: text) { return try perform(.lookup, [typed]) }
    if text.allSatisfy({ $0.isNumber || $0 == "." }) {
      return try interpret(number: text, mayBeSecret: mayBeSecret)
    }
    return try interpret(words: text.split(whereSeparator: \.isWhitespace).map(String.init), text)
  }

  /// Names, reasons, and a PIN typed in the wrong place are in no history.
  func isToBeRemembered(_ line: String) -> Bool {
    let text = ReplyFolding.halfWidth(line).trimmed
    let first = text.split(whereSeparator: \.isWhitespace).first.map(String.init) ?? ""
    if case .verb(let verb) = Verb.matching(first), [.employees, .certificate].contains(verb) {
      return false
    }
    return !shell.isLikeAPIN(text)
  }

  /// Unless an entry of the list says so itself, no is the way back from it.
  private func isNo(_ word: String) -> Bool {
    !shell.isMainMenu && !shell.menu.isEmpty && Shell.noes.contains(word)
      && !shell.menu.contains { $0.also.contains(word) }
  }

  /// Return alone shows again what can be picked.
  private func showWhereWeAre() -> Shell.Flow {
    if shell.menu.isEmpty {
      showMainMenu()
    } else {
      shell.show(menu: shell.menu, isMain: shell.isMainMenu)
    }
    output.paragraph(words.shell.emptyLine)
    return .goOn
  }

  /// A number that is in no menu: a response code, or a rule.
  private func interpret(number: String, mayBeSecret: Bool) throws -> Shell.Flow {
    if number.count >= 2, !shell.isLikeAPIN(number), canBeLookedUp(number) {
      return try perform(.lookup, [number])
    }
    if mayBeSecret, shell.isLikeAPIN(number) {
      output.paragraph(words.shell.notThePassphrase)
    } else if shell.menu.isEmpty {
      // The list is put away: what its numbers were must not begin something else.
      showMainMenu()
      output.paragraph(words.shell.pickAgain)
    } else {
      output.paragraph(
        words.shell.notInMenu(shell.isLikeAPIN(number) ? nil : number, shell.menu.count))
    }
    isSlip = true
    return .goOn
  }

  private func interpret(words typed: [String], _ text: String) throws -> Shell.Flow {
    let (first, rest) = (typed[0], Array(typed.dropFirst()))
    if first.lowercased() == Countersign.configuration.commandName {
      return try interpret(command: rest)
    }
    // Managers say what they want to do, and not to what.
    if ["签发", "qf", "sign"].contains(first.lowercased()) {
      return try perform(.certificate, typed)
    }
    let match = Verb.matching(first)
    if case .verb(let verb) = match { return try perform(verb, rest) }
    isSlip = true
    if let inside = InsideCommand.allCases.first(where: { $0.names.contains(first.lowercased()) }) {
      output.paragraph(
        words.shell.insideOnly("/" + inside.names[words.language == .zh ? 2 : 1]))
    } else if Countersign.commandNames.contains(first.lowercased()) {
      output.paragraph(words.shell.typedOutside(text))
    } else if case .ambiguous(let verbs) = match {
      output.paragraph(words.shell.ambiguousWord(first, verbs.map { name(of: $0) }))
    } else if case .none(let nearest) = match {
      return try unknown(first, text, nearest)
    }
    return .goOn
  }

  /// `countersign` and what follows belong behind the prompt of the system, unless a word of ours follows.
  private func interpret(command typed: [String]) throws -> Shell.Flow {
    guard let first = typed.first else {
      showMainMenu()
      return .goOn
    }
    if case .verb(let verb) = Verb.matching(first), !typed.contains(where: { $0.hasPrefix("-") }) {
      return try perform(verb, Array(typed.dropFirst()))
    }
    isSlip = true
    output.paragraph(words.shell.typedOutside(typed.joined(separator: " ")))
    return .goOn
  }

  private func unknown(_ first: String, _ text: String, _ nearest: Verb?) throws -> Shell.Flow {
    if canBeLookedUp(text) {
      let isMistypedVerb = nearest != nil && text.allSatisfy(\.isASCII)
      if !isMistypedVerb { return try perform(.lookup, [text]) }
      output.paragraph(words.shell.lookItUp(text))
    } else if nearest == nil, couldBeLookedUp(text) {
      output.paragraph(words.shell.lookItUp(text))
    } else {
      output.paragraph(words.shell.unknownWord(first, nearest.map { name(of: $0) }))
    }
    return .goOn
  }

  /// As it can be typed, without an input method too.
  private func name(of verb: Verb) -> String {
    verb.name(in: words.language) + (words.language == .zh ? "（\(verb.initials)）" : "")
  }

  /// Whether the name of something, or how it begins, was typed without saying to look it up.
  private func canBeLookedUp(_ typed: String) -> Bool {
    if case .found = Lookup.of(typed, in: workspace.library.jobAid()) { true } else { false }
  }

  /// Whether several things have what was typed in them.
  private func couldBeLookedUp(_ typed: String) -> Bool {
    if case .nothing = Lookup.of(typed, in: workspace.library.jobAid()) { false } else { true }
  }
}
