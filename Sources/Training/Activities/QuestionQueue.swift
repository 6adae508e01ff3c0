import Foundation

/// Questions asked one after the other, and those that were missed again until they are right, or were
/// missed so often that another day is better for them.
struct QuestionQueue: Codable, Sendable {
  private let items: [Item]
  private let seed: Seed
  private let asksCertainty: Bool
  /// Seconds to read what stands before each question the first time.
  private let before: [Int]
  /// Seconds to read what was said to the latest answer; 0 where there was none.
  private var afterFeedback = 0
  /// So many misses set a question aside; nil asks until it is right.
  private let mostMisses: Int?
  private var misses: [Int: Int] = [:]
  /// Indices of the questions still to be asked, the present one first.
  private var pending: [Int]
  private var asked = 0
  private(set) var rightAtFirst = 0
  private(set) var asking: Asking?

  init(
    _ items: [Item], seed: Seed, asksCertainty: Bool = false, before: [Int] = [], mostMisses: Int?,
    at now: Date
  ) {
    (self.items, self.seed, self.asksCertainty) = (items, seed, asksCertainty)
    self.before = before
    self.mostMisses = mostMisses
    pending = Array(items.indices)
    ask(at: now)
  }

  var count: Int { items.count }
  var isEmpty: Bool { pending.isEmpty }
  /// How many are still to be asked, the present one among them.
  var left: Int { pending.count }
  /// Whether the present question was missed before.
  var isRepeating: Bool { asked >= items.count }
  /// The index of the present question.
  var index: Int? { pending.first }

  var position: Prompt.Position? {
    isRepeating ? nil : Prompt.Position(number: asked + 1, count: items.count)
  }

  /// The same with nothing more to be asked than what was missed.
  func withoutUnasked(at now: Date) -> QuestionQueue {
    guard !isRepeating else { return self }
    var copy = self
    copy.pending = pending.filter { misses[$0] != nil }
    copy.asked = max(asked, items.count)
    copy.ask(at: now)
    return copy
  }

  func replying(_ reply: Reply, at now: Date) -> (
    next: QuestionQueue, facts: [Fact], feedback: Feedback
  ) {
    guard let asking else { return (self, [], .storyGoesOn) }
    var next = self
    switch reply {
    case .timeUp:
      return (self, [], .unreadable(.emptyLine))
    case .hint:
      let (hinted, facts, feedback) = asking.hinted()
      next.asking = hinted
      return (next, facts, feedback)
    case .line(let line):
      switch asking.replying(line, at: now) {
      case .unreadable(let why): return (self, [], .unreadable(why))
      case .answered(let held, let answered):
        next.asking = held
        return (next, [.answered(answered)], .storyGoesOn)
      case .settled(let grade, let answered, let certainty):
        let isSetAside = next.settle(isRight: grade.credit == .one, at: now)
        return (
          next, asking.facts(answered, certainty),
          .graded(
            Feedback.Graded(
              item: asking.item, grade: grade, certainty: certainty, isSetAside: isSetAside))
        )
      }
    }
  }

  func resuming(at now: Date) -> QuestionQueue {
    var copy = self
    copy.asking = asking?.resuming(at: now)
    return copy
  }

  /// Goes on to the next question; returns whether the present one is set aside.
  private mutating func settle(isRight: Bool, at now: Date) -> Bool {
    guard let index = pending.first else { return false }
    pending.removeFirst()
    afterFeedback = isRight ? Feedback.secondsWhenRight : Feedback.secondsWhenMissed
    if isRight, !isRepeating { rightAtFirst += 1 }
    if !isRight { misses[index, default: 0] += 1 }
    let isSetAside = !isRight && mostMisses.map { misses[index, default: 0] >= $0 } ?? false
    if !isRight, !isSetAside { pending.append(index) }
    asked += 1
    ask(at: now)
    return isSetAside
  }

  private mutating func ask(at now: Date) {
    asking = pending.first.map {
      // Options stand in another order each time the question comes.
      Asking(
        items[$0], seed: seed.derived(for: "round \(asked)"), asksCertainty: asksCertainty,
        before: afterFeedback + (isRepeating || !before.indices.contains($0) ? 0 : before[$0]),
        at: now)
    }
  }
}
