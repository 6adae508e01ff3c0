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
      if isSomebody(word) || word.contains(where: \.isNumber) {
        for employee in employees(meantBy: arguments) ?? [] {
          guard seesOthers || employee == record.employee else {
            output.paragraph(words.roster.onlyTrainers)
            return .goOn
          }
          try show(employee)
        }
      } else {
        output.paragraph(words.shell.notUnderstood(word))
        showRosterUsage()
      }
      return .goOn
    }
    guard isAllowed(act) else { return .goOn }
    do {
      try perform(act, Array(arguments.dropFirst()))
    } catch let error
      where error is Roster.Refusal || error is RosterFile.Unreadable
      || error is SpreadsheetText.Problem
    {
      output.paragraph(words.explanation(of: error))
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

  private var role: Role { record.card.role(on: now.day) }
  /// In a store that is not set up nobody vouches for roles, and anybody may be anybody.
  private var seesOthers: Bool { !workspace.store.isSetUp || role.trains }
  var roster: Roster { Roster(workspace.home, at: now) }

  private func listPeople() -> Shell.Flow {
    let members = roster.members().filter { seesOthers || $0.employee == record.employee }
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
          try perform(.confirm, [member.employee.text])
          // So that the next number does not confirm somebody else.
          showMainMenu()
          return .goOn
        }
      })
    if role.manages { showRosterUsage() }
    return .goOn
  }

  func showRosterUsage() {
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
}
