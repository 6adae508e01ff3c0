import Foundation

/// A learner going through a lesson: each card with its check, then what was missed once more.
package struct LessonRun: Activity {
  package let lesson: Lesson
  private let seed: Seed
  /// Indices of the cards still to be asked, the present one first.
  private var queue: [Int]
  private var asked = 0
  private var rightAtFirst = 0
  private var asking: Asking?

  package init(_ lesson: Lesson, seed: Seed, at now: Date) {
    (self.lesson, self.seed, queue) = (lesson, seed, Array(lesson.cards.indices))
    ask(at: now)
  }

  private var isRepeating: Bool { asked >= lesson.cards.count }

  package var prompt: Prompt? {
    guard let asking, let index = queue.first else { return nil }
    return Prompt(
      told: [isRepeating ? .onceMore : .card(lesson.cards[index])], question: asking.question,
      position: isRepeating
        ? nil : Prompt.Position(number: asked + 1, count: lesson.cards.count))
  }

  package var ending: Ending? {
    guard queue.isEmpty else { return nil }
    return .lesson(
      LessonResult(lesson: lesson, rightAtFirst: rightAtFirst, count: lesson.cards.count))
  }

  package func replying(
    _ reply: Reply, at now: Date
  ) -> (next: LessonRun, facts: [Fact], feedback: Feedback) {
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
      switch asking.answered(line, at: now) {
      case .unreadable(let why): return (self, [], .unreadable(why))
      case .given(let grade, let answered):
        next.settle(isRight: grade.credit == .one, at: now)
        var facts: [Fact] = [.answered(answered)]
        if next.queue.isEmpty {
          facts.append(
            .lessonCompleted(
              Fact.LessonCompleted(
                lesson: lesson.id, right: next.rightAtFirst, count: lesson.cards.count)))
        }
        return (next, facts, .graded(Feedback.Graded(item: asking.item, grade: grade)))
      }
    }
  }

  package func resuming(at now: Date) -> LessonRun {
    var copy = self
    copy.asking = asking?.resuming(at: now)
    return copy
  }

  private mutating func settle(isRight: Bool, at now: Date) {
    guard let index = queue.first else { return }
    queue.removeFirst()
    if isRight, !isRepeating { rightAtFirst += 1 }
    if !isRight { queue.append(index) }
    asked += 1
    ask(at: now)
  }

  private mutating func ask(at now: Date) {
    asking = queue.first.map {
      // Options stand in another order each time the question comes.
      Asking(lesson.cards[$0].check, seed: seed.derived(for: "round \(asked)"), at: now)
    }
  }
}

/// A lesson gone through: every check was right in the end.
package struct LessonResult: Sendable {
  package let lesson: Lesson
  package let rightAtFirst: Int
  package let count: Int
}
