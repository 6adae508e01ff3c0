import Foundation

/// Questions that somebody missed, to be asked again.
package struct Mistakes: Codable, Sendable {
  package static let id = "mistakes"
  /// So many at a time take about five minutes.
  package static let most = 8

  package let items: [Item]
  /// So many misses in one sitting set a question aside; nil in those of before there was an end to it.
  let mostMisses: Int?

  package init(items: [Item]) {
    (self.items, mostMisses) = (items, Lesson.missesInOneSitting)
  }
}

/// A learner going through what they missed before.
package struct MistakesRun: Activity {
  private let mistakes: Mistakes
  private var questions: QuestionQueue

  package init(_ mistakes: Mistakes, seed: Seed, at now: Date) {
    self.mistakes = mistakes
    questions = QuestionQueue(
      mistakes.items, seed: seed, mostMisses: mistakes.mostMisses, at: now)
  }

  package var prompt: Prompt? {
    questions.asking.map {
      Prompt(
        told: questions.isRepeating ? [.onceMore(left: questions.left)] : [], question: $0.question,
        position: questions.position)
    }
  }

  package var ending: Ending? {
    guard questions.isEmpty else { return nil }
    return .mistakes(right: questions.rightAtFirst, of: questions.count)
  }

  package func replying(
    _ reply: Reply, at now: Date
  ) -> (next: MistakesRun, facts: [Fact], feedback: Feedback) {
    let (questions, facts, feedback) = self.questions.replying(reply, at: now)
    var next = self
    next.questions = questions
    let isOver = !facts.isEmpty && questions.isEmpty
    let closing = Fact.MistakesReviewed(right: questions.rightAtFirst, count: questions.count)
    return (next, facts + (isOver ? [.mistakesReviewed(closing)] : []), feedback)
  }

  package func resuming(at now: Date) -> MistakesRun {
    var copy = self
    copy.questions = questions.resuming(at: now)
    return copy
  }
}
