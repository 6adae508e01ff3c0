import Testing

@testable import Training

struct MemoryHistoryTests {
  private static let tolerance = 1e-9

  /// Whether they are the same but for the last digits.
  private static func agree(_ ours: Double, _ theirs: Double) -> Bool {
    abs(ours - theirs) <= tolerance * abs(theirs)
  }

  @Test func `after each of 7537 reviews py-fsrs says the same`() throws {
    let histories = try MemoryHistory.all()
    #expect(histories.count == 600)
    #expect(histories.map(\.reviews.count).reduce(0, +) == 7537)
    var different: [String] = []
    for history in histories {
      var card = MemorySteps.Card.new
      for (number, review) in history.reviews.enumerated() {
        let before = card.memory.map {
          history.steps.model.retrievability(of: $0, after: review.days)
        }
        let (next, wait) = history.steps.reviewed(card, review.recall, days: review.days)
        let memory = try #require(next.memory)
        if !Self.agree(before ?? 0, review.retrievability)
          || !Self.agree(memory.stability, review.stability)
          || !Self.agree(memory.difficulty, review.difficulty)
          || (next.phase, next.step, wait) != (review.phase, review.step, review.wait)
        {
          different.append("\(history.id), review \(number + 1): \(next), \(wait)")
        }
        card = next
      }
    }
    #expect(different.prefix(5) == [])
  }
}
