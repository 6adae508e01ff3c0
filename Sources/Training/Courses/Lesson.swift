/// A few short cards, each with a quick check.
package struct Lesson: Codable, Sendable {
  package let id: String
  package let title: LocalizedText
  package let minutes: Int
  package let cards: [Card]

  package init(id: String, title: LocalizedText, minutes: Int, cards: [Card]) {
    (self.id, self.title, self.minutes, self.cards) = (id, title, minutes, cards)
  }
}

extension Lesson {
  /// The lesson with the cards that hold on `day`: a card holds as long as its check does.
  package func on(_ day: Day) -> Lesson {
    Lesson(
      id: id, title: title, minutes: minutes, cards: cards.filter { $0.check.isValid(on: day) })
  }
}

/// One screenful: a title, three to eight lines, perhaps a drawing in text, and its check.
package struct Card: Codable, Sendable {
  package let id: String
  package let title: LocalizedText
  package let text: LocalizedText
  package let drawing: LocalizedText?
  package let clauses: [Clause]
  package let check: Item

  package init(
    id: String, title: LocalizedText, text: LocalizedText, drawing: LocalizedText?,
    clauses: [Clause], check: Item
  ) {
    (self.id, self.title, self.text) = (id, title, text)
    (self.drawing, self.clauses, self.check) = (drawing, clauses, check)
  }
}
