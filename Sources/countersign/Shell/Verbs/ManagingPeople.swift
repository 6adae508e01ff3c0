import Console
import Foundation
import Messages
import Records
import Reports
import Training

/// What is done to one person, or to a spreadsheet of them, in the shell.
extension Visit {
  private var author: EmployeeID { record.employee }

  func perform(_ act: RosterAct, _ arguments: [String]) throws {
    if act == .importing { return try importPeople(arguments.joined(separator: " ")) }
    guard let typed = arguments.first else { return showRosterUsage() }
    // Whom we do not know yet has a number only.
    let found = act == .add ? EmployeeID(typed) : employee(meantBy: typed)
    guard let employee = found else {
      if act == .add { output.paragraph(words.commands.badEmployee(typed)) }
      return
    }
    var rest = Array(arguments.dropFirst())
    let day = rest.first.flatMap(TypedDay.day)
    if day != nil { rest.removeFirst() }
    try perform(act, employee, from: day, rest.joined(separator: " "))
    try record.refresh()
  }

  /// One person as they stand in the list.
  func show(_ employee: EmployeeID) throws {
    let card = try EmployeeRecord.reading(employee, in: workspace.home).card
    let report = RosterReport(of: [Roster.Member(employee: employee, card: card)], on: now.day)
    for line in ReportLayout(columns: output.columns()).lines(report.details(words)) {
      output.line(line)
    }
  }

  private func perform(
    _ act: RosterAct, _ employee: EmployeeID, from day: Day?, _ rest: String
  ) throws {
    let phrases = words.roster
    switch act {
    case .importing: break
    case .add: try add(employee, rest, hired: day)
    case .confirm:
      let name = PersonName(rest)
      if !rest.isEmpty, name == nil { throw Roster.Refusal.badName(rest) }
      if name?.isDoubtful ?? false { return output.paragraph(phrases.doubtfulName(rest)) }
      let card = try roster.confirm(employee, name: name, by: author)
      output.paragraph(phrases.confirmed(employee, card.name))
    case .disable:
      let reason = try asked(rest, phrases.reasonPrompt, about: employee)
      let card = try roster.disable(employee, from: day, reason: reason, by: author)
      output.paragraph(
        phrases.disabled(employee, card.name, card.employment.leaving?.from ?? now.day))
      try tellOfKey(of: employee)
    case .enable:
      let reason = try asked(rest, phrases.reasonPrompt, about: employee)
      let card = try roster.enable(employee, from: day, reason: reason, by: author)
      output.paragraph(phrases.enabled(employee, card.name))
    case .role:
      guard !rest.isEmpty else { return showRosterUsage() }
      guard let role = Role(typed: rest) else { return output.paragraph(phrases.badRole(rest)) }
      if role.manages {
        guard try shell.typesPIN(of: record, phrases.confirmFirst) else {
          return output.paragraph(phrases.notChanged)
        }
      }
      tell(try roster.give(employee, role: role, from: day, by: author), on: day ?? now.day)
    case .transfer:
      let typed = try asked(rest, words.roster.storePrompt, about: employee)
      guard let store = StoreName(typed) else { return output.paragraph(words.store.badStoreName) }
      tell(
        try roster.give(employee, store: store, from: day, by: author), on: day ?? now.day)
    case .resetPIN: try resetPIN(of: employee, rest)
    case .export: try export(employee, to: rest)
    case .erase: try erase(employee, rest)
    }
  }

  /// A manager chooses the new one here and now; others do at their next visit.
  private func resetPIN(of employee: EmployeeID, _ rest: String) throws {
    let reason = try asked(rest, words.roster.reasonPrompt, about: employee)
    let theirs = try roster.record(of: employee)
    var pin: String?
    if roster.manages(theirs) {
      guard try shell.typesPIN(of: record, words.people.oldPINPrompt) else {
        return output.paragraph(words.roster.notChanged)
      }
      output.paragraph(words.roster.newPINFor(theirs.card.name))
      guard let chosen = shell.chosenPIN(for: employee) else { return }
      pin = chosen
    }
    let card = try roster.resetPIN(of: employee, reason: reason, newPIN: pin, by: author)
    output.paragraph(
      pin == nil ? words.roster.pinReset(employee, card.name) : words.people.pinSet)
  }

  private func tellOfKey(of employee: EmployeeID) throws {
    let key = try StoreRecord(in: workspace.home).facts.key(of: employee)
    if let key { output.paragraph(words.roster.keyStillValid(key.name)) }
  }

  private func tell(_ card: Scorecard, on day: Day) {
    output.paragraph(
      words.roster.changed(
        card.employee, card.name, card.role(on: day), card.employment.store(on: day)))
  }

  private func add(_ employee: EmployeeID, _ rest: String, hired: Day?) throws {
    guard employee.text.contains(where: \.isNumber) else {
      return output.paragraph(words.roster.nameForNumber(employee.text))
    }
    let typed = rest.isEmpty ? line(words.roster.namePrompt(employee)) : rest
    // A role behind the name is one, and no part of it.
    let parts = typed.split(whereSeparator: \.isWhitespace).map(String.init)
    let author = workspace.store.isSetUp ? author : nil
    let role = parts.count > 1 ? parts.last.flatMap(Role.init(typed:)) : nil
    if let role, role.manages { throw Roster.Refusal.noPINYet(employee) }
    let named = role == nil || author == nil ? typed : parts.dropLast().joined(separator: " ")
    if PersonName(named)?.isDoubtful ?? false {
      return output.paragraph(words.roster.doubtfulName(named))
    }
    guard let name = PersonName(named) else { return output.paragraph(words.shell.badName) }
    guard let employee = withoutLetters(employee) else {
      return output.paragraph(words.roster.notChanged)
    }
    try roster.add(
      employee, name: name, role: author == nil ? .learner : role ?? .learner, hired: hired,
      by: author)
    output.paragraph(words.roster.added(employee, name.text, author != nil))
    if let role, author != nil, role != .learner {
      output.paragraph(words.roster.changed(employee, name.text, role, nil))
    }
  }

  /// A number with letters that may have been meant for digits is asked about; nil to give up.
  private func withoutLetters(_ employee: EmployeeID) -> EmployeeID? {
    guard let digits = employee.readAsDigits else { return employee }
    output.paragraph(words.shell.lettersInNumber(employee, digits))
    let choices = [words.shell.digitsMeant(digits), words.shell.letterNumber(employee)]
    for (number, choice) in zip(1..., choices) {
      output.paragraph("\(number) \(choice)", firstIndent: "  ", indent: "    ")
    }
    switch ReplyFolding.folded(line(words.shell.pickPrompt)) {
    case "1", ReplyFolding.folded(digits.text): return digits
    case "2", ReplyFolding.folded(employee.text): return employee
    default: return nil
    }
  }

  private func importPeople(_ path: String) throws {
    guard !path.isEmpty else { return showRosterUsage() }
    let file = try RosterFile(path)
    for remark in file.remarks(words.roster, in: workspace.home) { output.paragraph(remark) }
    guard file.reading.problems.isEmpty else {
      return output.paragraph(
        words.roster.importProblems(file.reading.problems.count, file.reading.rows.count))
    }
    if let manager = file.managerWithoutPIN(in: workspace.home) {
      throw Roster.Refusal.noPINYet(manager)
    }
    output.paragraph(try file.take(into: roster, by: author, words.roster))
    let deadlines = try certifying.deadlines(of: file.people)
    if !deadlines.isEmpty { output.paragraph(words.roster.mustCertify(deadlines)) }
  }

  /// To a file of that name, or to the screen.
  private func export(_ employee: EmployeeID, to path: String) throws {
    _ = try roster.record(of: employee)
    let export = try PersonExport(employee, in: workspace.home, on: now.day)
    guard !path.isEmpty else {
      for line in ReportLayout(columns: output.columns()).lines(export.report(words)) {
        output.line(line)
      }
      return
    }
    guard !FileManager.default.fileExists(atPath: path) else {
      return output.paragraph(words.roster.fileThere(path))
    }
    let text = ReportLayout(columns: 80).text(export.report(words))
    try AtomicFile.write(Data(text.utf8), to: URL(fileURLWithPath: path))
    output.paragraph(words.roster.exported(path))
  }

  /// Asks for the number once more and for the signing passphrase: this cannot be undone.
  private func erase(_ employee: EmployeeID, _ rest: String) throws {
    let old = try roster.record(of: employee)
    let reason = try asked(rest, words.roster.reasonPrompt, about: employee)
    output.paragraph(words.roster.eraseWarning(employee, old.card.name, old.head.lines))
    if roster.isLastManager(employee) { throw Roster.Refusal.lastManager(employee) }
    let store = try StoreRecord(in: workspace.home)
    guard let key = store.facts.key(of: author) else {
      return output.paragraph(words.store.noSigningKey(author))
    }
    guard EmployeeID(line(words.roster.erasePrompt)) == employee,
      let passphrase = shell.typedSecret(words.store.signerPassphrasePrompt(key.name))
    else { return output.paragraph(words.roster.notErased) }
    guard let signer = try store.keyring.open(key.name, passphrase: passphrase) else {
      return output.paragraph(words.store.wrongPassphrase(key.name))
    }
    try roster.erase(
      employee, reason: reason, by: author, key: key.name, signer: signer, in: store)
    output.paragraph(words.roster.erased(employee))
    try tellOfKey(of: employee)
  }

  private func line(_ prompt: String) -> String {
    if case .line(let typed) = ask(prompt) { typed.trimmed } else { "" }
  }

  /// What was typed already, or is typed now; for nobody it is not asked.
  private func asked(
    _ given: String, _ prompt: String, about employee: EmployeeID
  ) throws -> String {
    _ = try roster.record(of: employee)
    return given.isEmpty ? line(prompt) : given
  }
}
