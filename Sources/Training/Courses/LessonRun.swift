import Foundation

/// A learner going through a lesson: each card with its check, then what was missed, a few times at most.
package struct LessonRun: Activity {
  package let lesson: Lesson
  private var questions: QuestionQueue

  package init(_ lesson: Lesson, seed: Seed, at now: Date) {
    self.lesson = lesson
    questions = QuestionQueue(
      lesson.cards.map(\.check), seed: seed, asksCertainty: lesson.asksCertainty,
      before: lesson.cards.map(\.readingSeconds),
      mostMisses: lesson.mostMisses, at: now)
  }

  package var prompt: Prompt? {
    guard let asking = questions.asking, let index = questions.index else { return nil }
    if case .certainty = asking.question {
      return Prompt(told: [], question: asking.question, position: questions.position)
    }
    return Prompt(
      told: [
        questions.isRepeating ? .onceMore(left: questions.left) : .card(lesson.cards[index])
      ],
      question: asking.question, position: questions.position)
  }

  package var ending: Ending? {
    guard questions.isEmpty else { return nil }
    return .lesson(
      LessonResult(
        lesson: lesson, rightAtFirst: questions.rightAtFirst, count: questions.count))
  }

  package func replying(
    _ reply: Reply, at now: Date
  ) -> (next: LessonRun, facts: [Fact], feedback: Feedback) {
    let (questions, facts, feedback) = self.questions.replying(reply, at: now)
    var next = self
    next.questions = questions
    return (next, facts + (facts.isEmpty ? [] : next.closingFacts), feedback)
  }

  package func resuming(at now: Date) -> LessonRun {
    var copy = self
    copy.questions = questions.resuming(at: now)
    return copy
  }

  private var closingFacts: [Fact] {
    guard questions.isEmpty else { return [] }
    return [
      .lessonCompleted(
        Fact.LessonCompleted(
          lesson: lesson.id, right: questions.rightAtFirst, count: questions.count))
    ]
  }
}

/// A lesson gone through: every check was right in the end, or missed so often that it waits among the
/// mistakes.
package struct LessonResult: Sendable {
  package let lesson: Lesson
  package let rightAtFirst: Int
  package let count: Int
}
