import Console
import Content
import Messages
import Records
import Training

extension Visit {
  /// The live checklist: which form, who is watched, then point after point.
  func observe(_ arguments: [String]) throws -> Shell.Flow {
    if workspace.isSimulated {
      output.paragraph(words.people.notInSimulation)
      return .goOn
    }
    guard workspace.store.isSetUp else {
      output.paragraph(words.store.notSetUp)
      return .goOn
    }
    guard record.card.role(on: now.day).trains else {
      output.paragraph(words.roster.onlyTrainers)
      return .goOn
    }
    let forms = workspace.library.index.observationForms
    if forms.count == 1 { return try observe(forms[0], arguments) }
    output.paragraph(words.observations.whichIntro)
    shell.show(
      menu: forms.map { form in
        Shell.MenuEntry(
          words.observations.formEntry(form.title.text(in: words.language), form.points.count)
        ) { [self] in try observe(form, arguments) }
      })
    return .goOn
  }

  private func observe(_ form: ObservationForm, _ arguments: [String]) throws -> Shell.Flow {
    var typed = arguments
    if typed.isEmpty {
      guard case .line(let line) = ask(words.observations.whomPrompt) else {
        output.paragraph(words.observations.givenUp)
        return .goOn
      }
      typed = ReplyFolding.halfWidth(line).split { " ,，、".contains($0) }.map(String.init)
    }
    var people: [(employee: EmployeeID, name: String)] = []
    for word in typed {
      guard let employee = EmployeeID(word), workspace.home.knows(employee) else {
        let near = EmployeeID(word).map { workspace.home.numbersNear($0).map(\.text) } ?? []
        output.paragraph(words.shell.unknownEmployee(word, near))
        return .goOn
      }
      guard employee != record.employee else {
        output.paragraph(words.observations.ownObservation)
        return .goOn
      }
      if !people.contains(where: { $0.employee == employee }) {
        people.append((employee, try workspace.record(of: employee).card.name))
      }
    }
    guard !people.isEmpty else {
      output.paragraph(words.observations.givenUp)
      return .goOn
    }
    let observing = Observing(
      form: form, people: people, words: words, tell: { [output] in output.paragraph($0) },
      ask: { [self] prompt in
        while true {
          switch ask(prompt) {
          case .line(let line): return line
          case .timedOut: continue
          default: return nil
          }
        }
      })
    guard let seen = observing.run() else {
      output.paragraph(words.observations.givenUp)
      return .goOn
    }
    try Observing.record(
      seen, form, on: now.day, remark: nil, by: record.employee, in: workspace.home, at: now)
    let title = form.title.text(in: words.language)
    for one in seen {
      output.paragraph(words.observations.recorded(one.name, title, now.day, one.level))
    }
    output.line("")
    showMainMenu()
    return .goOn
  }
}
