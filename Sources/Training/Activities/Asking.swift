import Foundation

/// An item being asked: which hints were taken, since when the question stands, and whether only the
/// learner's certainty is still to be told.
package struct Asking: Codable, Sendable {
  package let item: Item
  package let seed: Seed
  package private(set) var hintsTaken = 0
  private var since: Date
  private let asksCertainty: Bool
  /// Seconds to read what stands before the question.
  private let before: Int
  /// What the answer was worth, once it is given and how sure they were is asked.
  private var given: Grade?

  /// `before` is in seconds: a card or what was said to the answer before, which are read first.
  package init(
    _ item: Item, seed: Seed, asksCertainty: Bool = false, before: Int = 0, at now: Date
  ) {
    self.before = before
    (self.item, self.seed, since) = (item.drawn(seed: seed), seed.derived(for: item.id), now)
    self.asksCertainty = asksCertainty
  }

  package var question: Prompt.Question {
    given == nil
      ? .item(
        item, shown: item.interaction.shown(seed: seed), hintsLeft: item.hints.count - hintsTaken)
      : .certainty(item)
  }

  package func resuming(at now: Date) -> Asking {
    var copy = self
    copy.since = now
    return copy
  }

  /// The next hint, or why there is none.
  func hinted() -> (next: Asking, facts: [Fact], feedback: Feedback) {
    guard !item.hints.isEmpty, given == nil else { return (self, [], .noHint(.noneHere)) }
    guard hintsTaken < item.hints.count else { return (self, [], .noHint(.noneLeft)) }
    var copy = self
    copy.hintsTaken += 1
    return (
      copy, [.hinted(Fact.Hinted(item: item.id, number: copy.hintsTaken))],
      .hint(item.hints[hintsTaken], number: copy.hintsTaken, count: item.hints.count)
    )
  }

  /// What came of `line` at `now`: nothing, an answer whose certainty is asked next, or the end of
  /// this question.
  func replying(_ line: String, at now: Date) -> Outcome {
    if let given { return telling(line, given) }
    switch item.interaction.graded(line, seed: seed) {
    case .unreadable(let why): return .unreadable(why)
    case .answer(let grade):
      let answered = Fact.Answered(
        item: item.id, revision: item.revision, given: grade.given, credit: grade.credit,
        hints: hintsTaken, seconds: wholeSeconds(from: since, to: now),
        expected: min(600, before + item.readingSeconds))
      guard asksCertainty else { return .settled(grade, answered, certainty: nil) }
      var copy = self
      copy.given = grade
      return .answered(copy, answered)
    }
  }

  private func telling(_ line: String, _ grade: Grade) -> Outcome {
    guard !line.trimmed.isEmpty else { return .unreadable(.emptyLine) }
    guard let certainty = Certainty(typed: line) else {
      return .unreadable(.notOneOf(count: Certainty.allCases.count))
    }
    return .settled(grade, nil, certainty: certainty)
  }

  enum Outcome {
    case unreadable(Reading.Unreadable)
    /// The answer is in; how sure the learner is comes next.
    case answered(Asking, Fact.Answered)
    /// Nothing is left to ask; the answer is there if it came with this reply.
    case settled(Grade, Fact.Answered?, certainty: Certainty?)
  }

  /// The facts of an outcome that settles the question.
  func facts(_ answered: Fact.Answered?, _ certainty: Certainty?) -> [Fact] {
    let answer = answered.map { [Fact.answered($0)] } ?? []
    return answer
      + (certainty.map { [.certain(Fact.Certain(item: item.id, certainty: $0))] } ?? [])
  }
}

/// Seconds that passed, never negative: clocks are set back.
func wholeSeconds(from start: Date, to end: Date) -> Int {
  max(0, Int(end.timeIntervalSince(start)))
}
