import Messages
import Records
import Training

extension Visit {
  /// Why something comes and how it was graded: what `arguments` find, or what was answered last.
  func why(_ arguments: [String]) throws -> Shell.Flow {
    try record.refresh()
    let typed = arguments.joined(separator: " ").trimmed
    let explanation = explanation
    guard typed.isEmpty else { return explain(meantBy: typed, explanation) }
    guard let (day, answered) = explanation.latest else {
      output.paragraph(words.refreshers.nothingToExplain)
      return .goOn
    }
    output.paragraph(words.refreshers.explained(day, now.businessDay))
    for refresher in answered { explain(refresher, explanation, briefly: true) }
    output.paragraph(output.style.faint(explanation.note))
    return .goOn
  }

  private var explanation: RefresherExplanation {
    RefresherExplanation(schedule: schedule, log: record.card.memory, words: words)
  }

  private func explain(
    meantBy typed: String, _ explanation: RefresherExplanation
  ) -> Shell.Flow {
    let found = explanation.found(by: typed)
    switch found.count {
    case 0: output.paragraph(words.refreshers.notFound(typed))
    case 1: explain(found[0], explanation, briefly: false)
    default:
      output.paragraph(words.refreshers.several(typed))
      shell.show(
        menu: found.prefix(Visit.mostExplained).map { refresher in
          Shell.MenuEntry(explanation.title(of: refresher)) { [self] in
            explain(refresher, explanation, briefly: false)
            return .goOn
          }
        })
    }
    return .goOn
  }

  private static let mostExplained = 12

  private func explain(
    _ refresher: Refresher, _ explanation: RefresherExplanation, briefly: Bool
  ) {
    output.paragraph(
      explanation.title(of: refresher, shortenedTo: max(64, output.columns() - 8)),
      firstIndent: "  ", indent: "  ")
    for line in explanation.lines(of: refresher, briefly: briefly) {
      output.paragraph(line, firstIndent: "    ", indent: "    ")
    }
    guard !briefly else { return }
    for line in explanation.history((try? record.retrievals(of: refresher.what)) ?? []) {
      output.paragraph(line, firstIndent: "    ", indent: "      ")
    }
    output.paragraph(
      output.style.faint(explanation.note), firstIndent: "    ", indent: "    ")
  }
}

extension ActivityConversation {
  /// Why the question that stands comes now, and what is left of it.
  func explain(_ prompt: Prompt, _ session: LiveSession) {
    guard case .drill(let drill) = session.subject, case .item(let item, _, _) = prompt.question,
      let due = drill.due(of: item.id)
    else { return output.paragraph(words.refreshers.noReason) }
    output.paragraph(words.refreshers.reason(due))
    if let known = visit.record.card.memory.recollections[due.refresher.what] {
      output.paragraph(words.refreshers.graded(known.opening))
      output.paragraph(words.refreshers.memory(known))
    }
  }

  /// In a drill, how the answer just given was graded at the first try, and when the question comes
  /// again.
  func tellGrade(after feedback: Feedback, _ session: LiveSession) {
    guard case .graded(let graded) = feedback, case .drill(let drill) = session.subject,
      drill.purpose != .cram
    else { return }
    let schedule = visit.workspace.schedule(
      of: visit.record.card, certificationHistory, on: now.businessDay)
    let what = Remembered(.item, graded.item.id)
    guard let known = visit.record.card.memory.recollections[what], known.latest == known.opening,
      let refresher = schedule.catalogue.refreshers.first(where: { $0.what == what }),
      let due = schedule.due(refresher)
    else { return }
    output.paragraph(output.style.faint(words.refreshers.noted(known.opening, due)))
  }
}
