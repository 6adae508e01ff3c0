import Messages
import Records
import Training

extension Visit {
  /// Why something comes and how it was graded: what `arguments` find, or what was answered last.
  func why(_ arguments: [String]) throws -> Shell.Flow {
    try record.refresh()
    let typed = arguments.joined(separator: " ").trimmed
    let log = record.card.memory
    guard typed.isEmpty else { return explain(meantBy: typed) }
    guard let latest = log.latest?.day else {
      output.paragraph(words.refreshers.nothingToExplain)
      return .goOn
    }
    let schedule = schedule
    let answered = schedule.catalogue.refreshers.filter {
      log.recollections[$0.what]?.latest.day == latest
    }
    output.paragraph(words.refreshers.explained(latest, now.businessDay))
    for refresher in answered { explain(refresher, schedule, briefly: true) }
    output.paragraph(output.style.faint(words.refreshers.rulesNote(log.basis)))
    return .goOn
  }

  private func explain(meantBy typed: String) -> Shell.Flow {
    let schedule = schedule
    let word = ReplyFolding.folded(typed)
    let all = schedule.catalogue.refreshers
    let named =
      all.first { $0.what.id == typed }.map { [$0] }
      ?? all.filter { refresher in
        refresher.title.languages.contains {
          ReplyFolding.folded(refresher.title.text(in: $0)).contains(word)
        }
      }
    // What was never asked has nothing to be explained.
    let asked = named.filter { record.card.memory.recollections[$0.what] != nil }
    let found = asked.isEmpty ? Array(named.prefix(1)) : asked
    switch found.count {
    case 0: output.paragraph(words.refreshers.notFound(typed))
    case 1: explain(found[0], schedule, briefly: false)
    default:
      output.paragraph(words.refreshers.several(typed))
      shell.show(
        menu: found.prefix(Visit.mostExplained).map { refresher in
          Shell.MenuEntry(title(of: refresher)) { [self] in
            explain(refresher, schedule, briefly: false)
            return .goOn
          }
        })
    }
    return .goOn
  }

  private static let mostExplained = 12

  private func title(of refresher: Refresher) -> String {
    refresher.title.text(in: words.language).trimmed.replacing("\n", with: " ")
      .shortened(to: max(64, output.columns() - 8))
  }

  /// One line on its turn, one on its grade and one on memory.
  private func explain(
    _ refresher: Refresher, _ schedule: RefresherSchedule, briefly: Bool
  ) {
    let phrases = words.refreshers
    guard let known = record.card.memory.recollections[refresher.what],
      let due = schedule.due(refresher)
    else { return output.paragraph(phrases.neverAsked(title(of: refresher))) }
    output.paragraph(title(of: refresher), firstIndent: "  ", indent: "  ")
    output.paragraph(
      phrases.gradedAndAgain(known.latest, due), firstIndent: "    ", indent: "    ")
    guard !briefly else { return }
    output.paragraph(
      phrases.comesAgain(due), firstIndent: "    ", indent: "    ")
    output.paragraph(phrases.memory(known), firstIndent: "    ", indent: "    ")
    output.paragraph(
      output.style.faint(phrases.rulesNote(record.card.memory.basis)), firstIndent: "    ",
      indent: "    ")
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
      output.paragraph(words.refreshers.graded(known.latest))
      output.paragraph(words.refreshers.memory(known))
    }
  }
}
