import Foundation

/// A learner going through a drill until the time is up: each question once, and what was missed again.
package struct DrillRun: Activity {
  package let drill: Drill
  private var questions: QuestionQueue
  private var spent = 0
  private var right: [String] = []
  private var helped: [String] = []
  private var repaired: [String] = []
  private var missed: [String] = []

  package init(_ drill: Drill, seed: Seed, at now: Date) {
    self.drill = drill
    questions = QuestionQueue(drill.items, seed: seed, mostMisses: Drill.mostMisses, at: now)
  }

  package var prompt: Prompt? {
    guard !isOver, let asking = questions.asking else { return nil }
    return Prompt(told: told(asking.item), question: asking.question, position: questions.position)
  }

  private func told(_ item: Item) -> [Prompt.Told] {
    if questions.isRepeating { return [.onceMore(left: questions.left)] }
    return drill.due(of: item.id).map { [.due($0)] } ?? []
  }

  package var ending: Ending? { isOver ? .drill(result) : nil }

  package func replying(
    _ reply: Reply, at now: Date
  ) -> (next: DrillRun, facts: [Fact], feedback: Feedback) {
    guard !isOver else { return (self, [], .storyGoesOn) }
    let (questions, facts, feedback) = self.questions.replying(reply, at: now)
    var next = self
    next.questions = questions
    for case .answered(let answered) in facts { next.note(answered) }
    // A hint is no end of a question.
    guard facts.contains(where: \.isAnswer) else { return (next, facts, feedback) }
    next.dropUnasked(at: now)
    return (next, facts + (next.isOver ? [.drillEnded(next.result.fact)] : []), feedback)
  }

  package func resuming(at now: Date) -> DrillRun {
    var copy = self
    copy.questions = questions.resuming(at: now)
    return copy
  }

  private var isOver: Bool {
    questions.isEmpty
      || questions.isRepeating && spent >= drill.seconds + Drill.secondsForMisses
  }

  private var result: DrillResult {
    DrillResult(
      drill: drill, right: right, helped: helped, repaired: repaired, missed: missed, seconds: spent
    )
  }

  private mutating func note(_ answered: Fact.Answered) {
    // An interruption is not drilled in.
    spent += answered.spentSeconds
    let isRight = answered.credit == .one
    if missed.contains(answered.item) {
      guard isRight else { return }
      missed.removeAll { $0 == answered.item }
      repaired.append(answered.item)
    } else if isRight, RecallRule(answered, wasFluent: false).recall == .again {
      helped.append(answered.item)
    } else if isRight {
      right.append(answered.item)
    } else {
      missed.append(answered.item)
    }
  }

  /// Once the time is up nothing new is asked; what was missed still is.
  private mutating func dropUnasked(at now: Date) {
    guard spent >= drill.seconds else { return }
    questions = questions.withoutUnasked(at: now)
  }
}

extension Fact {
  fileprivate var isAnswer: Bool {
    if case .answered = self { true } else { false }
  }
}
