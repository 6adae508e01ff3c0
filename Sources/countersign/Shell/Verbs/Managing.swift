import Console
import Messages
import Records
import Reports
import Training

extension Visit {
  /// The list of people, or what `arguments` ask to be done to it.
  func employees(_ arguments: [String]) throws -> Shell.Flow {
    guard let word = arguments.first else { return listPeople() }
    guard let act = RosterAct(typed: word) else {
      showRosterUsage()
      return .goOn
    }
    guard isAllowed(act) else { return .goOn }
    let rest = Array(arguments.dropFirst())
    guard let typed = rest.first, let employee = EmployeeID(typed) else {
      if let typed = rest.first { output.paragraph(words.commands.badEmployee(typed)) }
      showRosterUsage()
      return .goOn
    }
    do {
      try perform(act, employee, rest.dropFirst().joined(separator: " "))
    } catch let refusal as Roster.Refusal {
      output.paragraph(words.roster.refusal(refusal))
    }
    return .goOn
  }

  /// Changes one's own PIN.
  func changePIN() throws -> Shell.Flow {
    if workspace.isSimulated {
      output.paragraph(words.people.notInSimulation)
    } else if record.card.hasPIN {
      guard try shell.typesPIN(of: record, words.people.oldPINPrompt) else {
        output.paragraph(words.people.pinNotSet)
        return .goOn
      }
      _ = try shell.choosesPIN(for: record)
    } else {
      output.paragraph(words.people.noPINBeforeSetup)
    }
    return .goOn
  }

  private var role: Role { record.card.employment.role }
  private var roster: Roster { Roster(workspace.home, at: now) }

  private func listPeople() -> Shell.Flow {
    let members = roster.members()
    let report = RosterReport(of: members, on: now.day).report(words)
    for line in ReportLayout(columns: output.columns()).lines(report) { output.line(line) }
    output.line("")
    let unconfirmed = members.filter {
      $0.card.map { !$0.isConfirmed && $0.isHere(on: now.day) } ?? false
    }
    guard role.trains, !workspace.isSimulated else { return .goOn }
    shell.show(
      menu: unconfirmed.prefix(9).map { member in
        Shell.MenuEntry(
          words.roster.confirmEntry(member.employee, member.card?.name ?? "")
        ) { [self] in
          try perform(.confirm, member.employee, "")
          return .goOn
        }
      })
    if role.manages { showRosterUsage() }
    return .goOn
  }

  private func showRosterUsage() {
    output.paragraph(words.roster.shellUsageIntro)
    let width = words.roster.shellUsage.map(\.typed.displayWidth).max() ?? 0
    for (typed, meaning) in words.roster.shellUsage {
      let isNarrow = width + meaning.displayWidth + 4 > output.columns()
      output.paragraph(
        (isNarrow ? typed : typed.padded(to: width)) + "  " + meaning, firstIndent: "  ",
        indent: "    ")
    }
  }

  private func isAllowed(_ act: RosterAct) -> Bool {
    let refusal: String? =
      if workspace.isSimulated {
        words.people.notInSimulation
      } else if !workspace.store.isSetUp, act != .add {
        words.store.notSetUp
      } else if workspace.store.isSetUp, act == .confirm, !role.trains {
        words.roster.onlyTrainers
      } else if workspace.store.isSetUp, act != .confirm, !role.manages {
        words.roster.onlyManagers
      } else {
        nil
      }
    if let refusal { output.paragraph(refusal) }
    return refusal == nil
  }

  private func perform(_ act: RosterAct, _ employee: EmployeeID, _ rest: String) throws {
    let (phrases, author) = (words.roster, record.employee)
    switch act {
    case .add:
      guard let name = PersonName(asked(rest, phrases.namePrompt(employee))) else {
        return output.paragraph(words.shell.badName)
      }
      let author = workspace.store.isSetUp ? author : nil
      try roster.add(employee, name: name, by: author)
      output.paragraph(phrases.added(employee, name.text, author != nil))
    case .confirm:
      let name = PersonName(rest)
      if !rest.isEmpty, name == nil { throw Roster.Refusal.badName(rest) }
      let card = try roster.confirm(employee, name: name, by: author)
      output.paragraph(phrases.confirmed(employee, card.name))
    case .disable:
      let card = try roster.disable(
        employee, reason: asked(rest, phrases.reasonPrompt), by: author)
      output.paragraph(
        phrases.disabled(employee, card.name, card.employment.left ?? now.day))
    case .enable:
      let card = try roster.enable(
        employee, reason: asked(rest, phrases.reasonPrompt), by: author)
      output.paragraph(phrases.enabled(employee, card.name))
    case .role:
      guard let role = Role(typed: rest) else { return output.paragraph(phrases.badRole(rest)) }
      let card = try roster.give(employee, role: role, by: author)
      output.paragraph(phrases.changed(employee, card.name, role, card.employment.store))
    case .transfer:
      guard let store = StoreName(rest) else { return output.paragraph(words.store.badStoreName) }
      let card = try roster.give(employee, store: store, by: author)
      output.paragraph(
        phrases.changed(employee, card.name, card.employment.role, card.employment.store))
    case .resetPIN:
      let card = try roster.resetPIN(
        of: employee, reason: asked(rest, phrases.reasonPrompt), by: author)
      output.paragraph(phrases.pinReset(employee, card.name))
    }
    try record.refresh()
  }

  /// What was typed already, or is typed now.
  private func asked(_ given: String, _ prompt: String) -> String {
    if given.isEmpty, case .line(let typed) = ask(prompt) { return typed.trimmed }
    return given
  }
}
