import Foundation

/// A learner sitting an exam, or a mock exam: the same but for what it counts.
package struct ExamRun: Activity {
  package let form: ExamForm
  package let isMock: Bool
  package let deadline: Date
  private let seed: Seed
  private var asking: Asking?
  private var answers: [Fact.Answered] = []
  private var ranOutOfTime = false

  package init(_ form: ExamForm, isMock: Bool, seed: Seed, at now: Date) {
    (self.form, self.isMock, self.seed) = (form.drawn(seed: seed), isMock, seed)
    deadline = now.addingTimeInterval(Double(form.minutes) * 60)
    ask(at: now)
  }

  package var prompt: Prompt? {
    asking.map {
      Prompt(
        told: [], question: Self.withoutHints($0.question),
        position: Prompt.Position(number: number($0), count: form.items.count),
        deadline: deadline)
    }
  }

  /// While certainty is asked, the answer is in already.
  private func number(_ asking: Asking) -> Int {
    if case .certainty = asking.question { return answers.count }
    return answers.count + 1
  }

  package var ending: Ending? {
    guard asking == nil else { return nil }
    return .exam(
      ExamResult(form: form, isMock: isMock, answers: answers, ranOutOfTime: ranOutOfTime))
  }

  package func replying(
    _ reply: Reply, at now: Date
  ) -> (next: ExamRun, facts: [Fact], feedback: Feedback) {
    guard let asking else { return (self, [], .noted) }
    // The deadline itself is still in time.
    if now > deadline { return outOfTime() }
    switch reply {
    case .timeUp: return (self, [], .unreadable(.emptyLine))
    case .hint: return (self, [], .noHint(.notInExams))
    case .line(let line):
      var next = self
      switch asking.replying(line, at: now) {
      case .unreadable(let why): return (self, [], .unreadable(why))
      case .answered(let held, let answered):
        next.answers.append(answered)
        next.asking = held
        return (next, [.answered(answered)], .noted)
      case .settled(_, let answered, let certainty):
        next.answers += answered.map { [$0] } ?? []
        next.ask(at: now)
        return (next, asking.facts(answered, certainty) + next.closingFacts, .noted)
      }
    }
  }

  package func resuming(at now: Date) -> ExamRun {
    var copy = self
    copy.asking = asking?.resuming(at: now)
    return copy
  }

  private func outOfTime() -> (next: ExamRun, facts: [Fact], feedback: Feedback) {
    var next = self
    next.ranOutOfTime = true
    next.asking = nil
    return (next, next.closingFacts, .timeIsUp)
  }

  private var closingFacts: [Fact] {
    guard case .exam(let result)? = ending else { return [] }
    return [
      .examEnded(
        Fact.ExamEnded(
          exam: form.exam, score: result.score, count: form.items.count, passMark: form.passMark,
          passed: result.passed, criticalsMissed: result.criticalsMissed.map(\.id),
          ranOutOfTime: ranOutOfTime, counts: !isMock))
    ]
  }

  private mutating func ask(at now: Date) {
    let index = answers.count
    asking =
      form.items.indices.contains(index)
      ? Asking(form.items[index], seed: seed, asksCertainty: form.asksCertainty, at: now) : nil
  }

  private static func withoutHints(_ question: Prompt.Question) -> Prompt.Question {
    guard case .item(let item, let shown, _) = question else { return question }
    return .item(item, shown: shown, hintsLeft: 0)
  }
}
