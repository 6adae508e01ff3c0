/// A few short cards, each with a quick check.
package struct Lesson: Codable, Sendable {
  package let id: String
  package let title: LocalizedText
  package let minutes: Int
  package let cards: [Card]
  /// Nil in lessons of before there was a choice.
  private let certainty: Bool?
  /// So many misses in one sitting set a question aside; nil in lessons of before there was an end to it.
  let mostMisses: Int?

  /// Who missed a question so often had better see it another day.
  static let missesInOneSitting = 3

  /// Whether learners tell how sure they are of each answer.
  package var asksCertainty: Bool { certainty ?? false }

  package init(
    id: String, title: LocalizedText, minutes: Int, cards: [Card], asksCertainty: Bool = false
  ) {
    (self.id, self.title, self.minutes, self.cards) = (id, title, minutes, cards)
    certainty = asksCertainty ? true : nil
    mostMisses = Lesson.missesInOneSitting
  }

  private enum CodingKeys: String, CodingKey {
    case id, title, minutes, cards, mostMisses
    case certainty = "asksCertainty"
  }
}

extension Lesson {
  package func asking(certainty: Bool) -> Lesson {
    Lesson(id: id, title: title, minutes: minutes, cards: cards, asksCertainty: certainty)
  }

  /// The lesson with the cards that hold on `day`: a card holds as long as its check does.
  ///
  /// Where none holds, all stay: a lesson without cards could be begun for ever and never learnt.
  package func on(_ day: Day) -> Lesson {
    let valid = cards.filter { $0.check.isValid(on: day) }
    return Lesson(
      id: id, title: title, minutes: minutes, cards: valid.isEmpty ? cards : valid,
      asksCertainty: asksCertainty)
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
