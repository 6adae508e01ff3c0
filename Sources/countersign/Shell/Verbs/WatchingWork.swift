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
      output.paragraph(words.observations.notSetUp)
      return .goOn
    }
    guard record.card.role(on: now.day).trains else {
      output.paragraph(words.roster.onlyTrainers)
      return .goOn
    }
    // Before the form is asked for: whoever named nobody we know would answer in vain.
    guard let named = try watched(arguments) else { return .goOn }
    let forms = workspace.library.observationForms()
    if forms.count == 1 { return try observe(forms[0], named) }
    output.paragraph(words.observations.whichIntro)
    shell.show(
      menu: forms.map { form in
        Shell.MenuEntry(
          words.observations.formEntry(form.title.text(in: words.language), form.points.count)
        ) { [self] in try observe(form, named) }
      })
    return .goOn
  }

  /// Number and name of each; nil, and told, when one cannot be watched.
  private func watched(_ typed: [String]) throws -> [(employee: EmployeeID, name: String)]? {
    guard let people = employees(meantBy: typed) else { return nil }
    guard !people.contains(record.employee) else {
      output.paragraph(words.observations.ownObservation)
      return nil
    }
    let cards = try people.map { try workspace.record(of: $0).card }
    if let away = cards.first(where: { !$0.isHere(on: now.day) }) {
      output.paragraph(words.observations.notHereThen(away.name, now.day))
      return nil
    }
    return cards.map { ($0.employee, $0.name) }
  }

  private func observe(
    _ form: ObservationForm, _ named: [(employee: EmployeeID, name: String)]
  ) throws -> Shell.Flow {
    var people = named
    if people.isEmpty {
      guard case .line(let line) = ask(words.observations.whomPrompt) else {
        output.paragraph(words.observations.givenUp)
        return .goOn
      }
      let typed = ReplyFolding.halfWidth(line).split { " ,，、".contains($0) }.map(String.init)
      guard let found = try watched(typed) else { return .goOn }
      people = found
    }
    guard !people.isEmpty else {
      output.paragraph(words.observations.givenUp)
      return .goOn
    }
    let observing = Observing(
      form: form, people: people, isLive: true, words: words,
      tell: { [output] in output.paragraph($0) },
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
