import Foundation

/// Questions asked one after the other, and those that were missed again until they are right.
struct QuestionQueue: Codable, Sendable {
  private let items: [Item]
  private let seed: Seed
  private let asksCertainty: Bool
  /// Indices of the questions still to be asked, the present one first.
  private var pending: [Int]
  private var asked = 0
  private(set) var rightAtFirst = 0
  private(set) var asking: Asking?

  init(_ items: [Item], seed: Seed, asksCertainty: Bool = false, at now: Date) {
    (self.items, self.seed, self.asksCertainty) = (items, seed, asksCertainty)
    pending = Array(items.indices)
    ask(at: now)
  }

  var count: Int { items.count }
  var isEmpty: Bool { pending.isEmpty }
  /// Whether the present question was missed before.
  var isRepeating: Bool { asked >= items.count }
  /// The index of the present question.
  var index: Int? { pending.first }

  var position: Prompt.Position? {
    isRepeating ? nil : Prompt.Position(number: asked + 1, count: items.count)
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
        next.settle(isRight: grade.credit == .one, at: now)
        return (
          next, asking.facts(answered, certainty),
          .graded(Feedback.Graded(item: asking.item, grade: grade, certainty: certainty))
        )
      }
    }
  }

  func resuming(at now: Date) -> QuestionQueue {
    var copy = self
    copy.asking = asking?.resuming(at: now)
    return copy
  }

  private mutating func settle(isRight: Bool, at now: Date) {
    guard let index = pending.first else { return }
    pending.removeFirst()
    if isRight, !isRepeating { rightAtFirst += 1 }
    if !isRight { pending.append(index) }
    asked += 1
    ask(at: now)
  }

  private mutating func ask(at now: Date) {
    asking = pending.first.map {
      // Options stand in another order each time the question comes.
      Asking(
        items[$0], seed: seed.derived(for: "round \(asked)"), asksCertainty: asksCertainty, at: now)
    }
  }
}
