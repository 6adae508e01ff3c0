/// Waits of minutes before reviews are days apart, as in py-fsrs. Lessons use none.
package struct MemorySteps: Hashable, Sendable {
  /// Something learned, and where it stands on the way to reviews days apart.
  package struct Card: Hashable, Sendable {
    package enum Phase: Int, Hashable, Sendable {
      case learning = 1
      case review, relearning
    }

    /// Nil before the first review.
    package let memory: Memory?
    package let phase: Phase
    /// Which step it waits on, from 0; nil in `review`.
    package let step: Int?

    package static let new = Card(memory: nil, phase: .learning, step: 0)
  }

  package let learning: [Duration]
  package let relearning: [Duration]
  package let model: MemoryModel
  /// The chance of recall at which the next review is due.
  package let retention: Double
  /// The most days between two reviews.
  package let most: Int

  package init(
    learning: [Duration] = [.seconds(60), .seconds(600)], relearning: [Duration] = [.seconds(600)],
    model: MemoryModel = .standard, retention: Double = 0.9, atMost most: Int = 36500
  ) {
    self.learning = learning
    self.relearning = relearning
    self.model = model
    self.retention = retention
    self.most = most
  }

  /// The card after a review `days` whole days after the last, and how long until the next.
  package func reviewed(_ card: Card, _ recall: Recall, days: Int) -> (card: Card, wait: Duration) {
    let memory =
      card.memory.map { model.memory(after: recall, $0, days: days) } ?? model.first(recall)
    switch place(of: card, after: recall) {
    case .review:
      let days = model.interval(of: memory, to: retention, atMost: most)
      return (Card(memory: memory, phase: .review, step: nil), .seconds(86400 * days))
    case .step(let phase, let step, let wait):
      return (Card(memory: memory, phase: phase, step: step), wait)
    }
  }

  private enum Place {
    case review
    case step(Card.Phase, Int, Duration)
  }

  private func place(of card: Card, after recall: Recall) -> Place {
    switch card.phase {
    case .learning:
      return place(card.step ?? 0, of: learning, .learning, after: recall)
    case .relearning:
      return place(card.step ?? 0, of: relearning, .relearning, after: recall)
    case .review:
      guard recall == .again, let wait = relearning.first else { return .review }
      return .step(.relearning, 0, wait)
    }
  }

  private func place(
    _ step: Int, of steps: [Duration], _ phase: Card.Phase, after recall: Recall
  ) -> Place {
    guard let first = steps.first, recall == .again || steps.indices.contains(step) else {
      return .review
    }
    switch recall {
    case .again:
      return .step(phase, 0, first)
    case .hard where step == 0:
      return .step(phase, 0, steps.count == 1 ? first * 3 / 2 : (first + steps[1]) / 2)
    case .hard:
      return .step(phase, step, steps[step])
    case .good where step + 1 < steps.count:
      return .step(phase, step + 1, steps[step + 1])
    case .good, .easy:
      return .review
    }
  }
}
