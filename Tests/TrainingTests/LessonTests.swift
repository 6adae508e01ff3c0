import Samples
import Testing

@testable import Training

struct LessonTests {
  private let day = Day(number: 20_781)

  private func lesson(until days: [Int?]) -> Lesson {
    let lesson = Samples.lesson
    let cards = zip(lesson.cards, days).map { card, until in
      let item = card.check
      return Card(
        id: card.id, title: card.title, text: card.text, drawing: nil, clauses: card.clauses,
        check: Item(
          id: item.id, topic: item.topic, critical: item.critical, stem: item.stem,
          interaction: item.interaction, clause: item.clause, hints: item.hints,
          explanation: item.explanation, validUntil: until.map { Day(number: $0) }))
    }
    return Lesson(id: lesson.id, title: lesson.title, minutes: lesson.minutes, cards: cards)
  }

  @Test func `a card holds as long as its check does`() {
    let ids = Samples.lesson.cards.map(\.id)
    let left = lesson(until: [20_780, 20_781, nil]).on(day).cards.map(\.id)
    #expect(left == [ids[1], ids[2]])
  }

  @Test func `a lesson is never left without a card, so that it can be learnt`() {
    let left = lesson(until: [20_780, 20_780, 20_780]).on(day).cards.map(\.id)
    #expect(left == Samples.lesson.cards.map(\.id))
  }
}
