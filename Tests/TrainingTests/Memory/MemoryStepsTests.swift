import Foundation
import Testing

@testable import Training

struct MemoryStepsTests {
  /// The days of waiting after each recall, each review at the moment it is due.
  private static func days(_ recalls: [Recall], by steps: MemorySteps = MemorySteps()) -> [Int] {
    var (card, wait) = (MemorySteps.Card.new, Duration.zero)
    return recalls.map { recall in
      (card, wait) = steps.reviewed(card, recall, days: Self.days(wait))
      return Self.days(wait)
    }
  }

  private static func days(_ wait: Duration) -> Int { Int(wait.components.seconds) / 86400 }

  @Test func `thirteen reviews, two of them failed`() {
    let recalls: [Recall] =
      [.good, .good, .good, .good, .good, .good, .again, .again, .good, .good, .good, .good, .good]
    #expect(Self.days(recalls) == [0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21])
  }

  @Test func `without steps each review is days before the next`() {
    let none = MemorySteps(learning: [], relearning: [])
    let recalls = Recall.allCases + Recall.allCases
    #expect(Self.days(recalls, by: none).allSatisfy { $0 >= 1 })
  }

  @Test func `waits within the steps`() {
    func waits(_ recalls: [Recall], _ learning: [Int]) -> [Int64] {
      let steps = MemorySteps(learning: learning.map { .seconds($0) })
      var card = MemorySteps.Card.new
      return recalls.map { recall in
        let (next, wait) = steps.reviewed(card, recall, days: 0)
        card = next
        return wait.components.seconds
      }
    }
    #expect(waits([.hard, .again, .good, .hard, .good], [60, 600]) == [330, 60, 600, 600, 86400])
    #expect(waits([.hard], [60]) == [90])
    #expect(waits([.easy], [60, 600]) == [8 * 86400])
  }

  @Test func `a card on a step that is no more leaves the steps, unless it failed`() {
    let card = MemorySteps.Card(
      memory: Memory(stability: 3, difficulty: 5), phase: .relearning, step: 4)
    let steps = MemorySteps()
    for recall in [Recall.hard, .good, .easy] {
      #expect(steps.reviewed(card, recall, days: 1).card.phase == .review)
    }
    let failed = steps.reviewed(card, .again, days: 1)
    #expect(failed.card.phase == .relearning && failed.card.step == 0)
    #expect(failed.wait == .seconds(600))
  }
}
