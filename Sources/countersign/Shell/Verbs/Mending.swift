import Messages
import Training

extension Visit {
  /// What was missed before, once more.
  func mistakes() throws -> Shell.Flow {
    try record.refresh()
    let waiting = record.card.mistakes(on: now.day)
    guard !waiting.isEmpty else {
      let rightToday = record.card.items.values.count { $0.mistake != nil }
      output.paragraph(words.activities.noMistakes(rightToday))
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
    let items = Dictionary(workspace.library.items().map { ($0.id, $0) }) { first, _ in first }
    let due = record.card.mistakes(on: now.day).compactMap { items[$0] }
      .filter { $0.isValid(on: now.day) }
    return due.isEmpty ? nil : Mistakes(items: Array(due.prefix(Mistakes.most)))
  }
}
