import Foundation

/// An item being asked: which hints were taken, and since when the question stands.
package struct Asking: Codable, Sendable {
  package let item: Item
  package let seed: Seed
  package private(set) var hintsTaken = 0
  private var since: Date

  package init(_ item: Item, seed: Seed, at now: Date) {
    (self.item, self.seed, since) = (item.drawn(seed: seed), seed.derived(for: item.id), now)
  }

  package var question: Prompt.Question {
    .item(
      item, shown: item.interaction.shown(seed: seed), hintsLeft: item.hints.count - hintsTaken)
  }

  package func resuming(at now: Date) -> Asking {
    var copy = self
    copy.since = now
    return copy
  }

  /// The next hint, or why there is none.
  func hinted() -> (next: Asking, facts: [Fact], feedback: Feedback) {
    guard !item.hints.isEmpty else { return (self, [], .noHint(.noneHere)) }
    guard hintsTaken < item.hints.count else { return (self, [], .noHint(.noneLeft)) }
    var copy = self
    copy.hintsTaken += 1
    return (
      copy, [.hinted(Fact.Hinted(item: item.id, number: copy.hintsTaken))],
      .hint(item.hints[hintsTaken], number: copy.hintsTaken, count: item.hints.count)
    )
  }

  /// What `line` is worth as an answer given at `now`.
  func answered(_ line: String, at now: Date) -> Answer {
    switch item.interaction.graded(line, seed: seed) {
    case .unreadable(let why): .unreadable(why)
    case .answer(let grade):
      .given(
        grade,
        Fact.Answered(
          item: item.id, revision: item.revision, given: grade.given, credit: grade.credit,
          hints: hintsTaken, seconds: wholeSeconds(from: since, to: now)))
    }
  }

  enum Answer {
    case unreadable(Reading.Unreadable)
    case given(Grade, Fact.Answered)
  }
}

/// Seconds that passed, never negative: clocks are set back.
func wholeSeconds(from start: Date, to end: Date) -> Int {
  max(0, Int(end.timeIntervalSince(start)))
}
