import Console
import Messages
import Training

extension Visit {
  /// What was missed before, once more.
  func mistakes() throws -> Shell.Flow {
    try record.refresh()
    let waiting = record.card.mistakes(on: now.day)
    guard !waiting.isEmpty else {
      let rightToday = Set(record.card.items.filter { $0.value.mistake != nil }.keys)
      output.paragraph(words.activities.noMistakes(rightToday.count))
      for item in workspace.library.items() where rightToday.contains(item.id) {
        let stem = item.stem.text(in: words.language).trimmed.replacing("\n", with: " ")
        output.line("  - " + stem.shortened(to: output.columns() - 4))
      }
      return .goOn
    }
    return try begin(.mistakes, Mistakes.id) { [self] in
      dueMistakes().map { due in
        output.paragraph(words.activities.mistakesIntro(due.items.count, waiting.count))
        return .mistakes(due)
      }
    }
  }

  /// The mistakes to ask now, as the content has them today; nil when none of them is there any more.
  func dueMistakes() -> Mistakes? {
    let items = workspace.items
    let mistakes = record.card.mistakes(on: now.day)
    let asked = itemsAsked(by: certificationAnswers)
    // What a certificate waits for comes first.
    let due = (mistakes.filter(asked.contains) + mistakes.filter { !asked.contains($0) })
      .compactMap { items[$0] }.filter { $0.isValid(on: now.day) }
    return due.isEmpty ? nil : Mistakes(items: Array(due.prefix(Mistakes.most)))
  }
}
