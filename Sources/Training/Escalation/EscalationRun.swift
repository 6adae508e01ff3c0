import Foundation

/// A learner going through a drill: each question once, to the end or to a fatal answer.
package struct EscalationRun: Activity {
  package let drill: EscalationDrill
  private let seed: Seed
  private var asking: Asking?
  private var answers: [EscalationResult.Answer] = []
  private var failure: EscalationDrill.Fatal?

  package init(_ drill: EscalationDrill, seed: Seed, at now: Date) {
    (self.drill, self.seed) = (drill, seed)
    ask(at: now)
  }

  package var prompt: Prompt? {
    guard let asking else { return nil }
    let place = Prompt.Position(number: answers.count + 1, count: drill.questions.count)
    let slip = question?.slip.map { [Prompt.Told.slip($0)] } ?? []
    return Prompt(told: [.place(place)] + slip, question: asking.question, position: place)
  }

  package var ending: Ending? {
    guard asking == nil else { return nil }
    return .escalation(EscalationResult(drill: drill, answers: answers, failure: failure))
  }

  package func replying(
    _ reply: Reply, at now: Date
  ) -> (next: EscalationRun, facts: [Fact], feedback: Feedback) {
    guard let asking else { return (self, [], .storyGoesOn) }
    var next = self
    switch reply {
    case .timeUp: return (self, [], .unreadable(.emptyLine))
    case .hint:
      let (hinted, facts, feedback) = asking.hinted()
      next.asking = hinted
      return (next, facts, feedback)
    case .line(let line):
      switch asking.replying(line, at: now) {
      case .unreadable(let why): return (self, [], .unreadable(why))
      case .answered: return (self, [], .storyGoesOn)
      case .settled(let grade, let answered, _): return settled(asking, grade, answered, at: now)
      }
    }
  }

  /// After an answer: the next question, or the end.
  private func settled(
    _ asking: Asking, _ grade: Grade, _ answered: Fact.Answered?, at now: Date
  ) -> (next: EscalationRun, facts: [Fact], feedback: Feedback) {
    var next = self
    next.failure = question?.fatal.first { grade.given.contains($0.given) }
    next.answers.append(EscalationResult.Answer(credit: grade.credit, given: grade.given))
    next.ask(at: now)
    return (
      next, asking.facts(answered, nil) + next.closingFacts,
      .graded(
        Feedback.Graded(
          item: asking.item, grade: grade, certainty: nil, isSetAside: false, tellsRule: false))
    )
  }

  package func resuming(at now: Date) -> EscalationRun {
    var copy = self
    copy.asking = asking?.resuming(at: now)
    return copy
  }

  private var question: EscalationDrill.Question? {
    drill.questions.indices.contains(answers.count) ? drill.questions[answers.count] : nil
  }

  private mutating func ask(at now: Date) {
    let isOver = failure != nil
    asking = isOver ? nil : question.map { Asking($0.item, seed: seed, at: now) }
  }

  private var closingFacts: [Fact] {
    guard case .escalation(let result)? = ending else { return [] }
    return [.escalationEnded(result.fact)]
  }
}
