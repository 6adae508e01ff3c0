/// Something asked and answered on a day: what the answer showed of memory.
package struct Retrieval: Codable, Hashable, Sendable {
  /// The business day.
  package let day: Day
  package let rule: RecallRule
  package let credit: Fraction
  package let hints: Int
  /// Whole seconds that it took; 0 where nobody took the time.
  package let seconds: Int
  /// Right without help, and fast or without a flaw.
  let isFluent: Bool

  /// Of the day's time, in seconds; 0 for something whole.
  let budgeted: Int

  package var recall: Recall { rule.recall }

  /// The same, as of another day.
  func moved(to day: Day) -> Retrieval {
    Retrieval(
      day: day, rule: rule, credit: credit, hints: hints, seconds: seconds, budgeted: budgeted,
      isFluent: isFluent)
  }

  init(
    day: Day, rule: RecallRule, credit: Fraction, hints: Int = 0, seconds: Int = 0,
    budgeted: Int = 0, isFluent: Bool
  ) {
    self.budgeted = budgeted
    (self.day, self.rule, self.credit) = (day, rule, credit)
    (self.hints, self.seconds, self.isFluent) = (hints, seconds, isFluent)
  }
}

extension Retrieval {
  /// What `fact`, established on the business day `day`, shows; nil where nothing was retrieved.
  /// `before` is what was known of the same until then.
  package static func of(
    _ fact: Fact, on day: Day, before: (Remembered) -> Recollection?
  ) -> (Remembered, Retrieval)? {
    func whole(
      _ what: Remembered, passed: Bool, score: Fraction, isFlawless: Bool, hints: Int = 0
    ) -> (Remembered, Retrieval) {
      let rule = RecallRule(
        passed: passed, isFlawless: isFlawless, isHelped: hints > 0,
        wasFluent: before(what)?.wasFluent(before: day) ?? false)
      return (
        what,
        Retrieval(
          day: day, rule: rule, credit: score, hints: hints,
          isFluent: rule == .passed || rule == .flawless)
      )
    }
    switch fact {
    case .answered(let answered):
      let what = Remembered(.item, answered.item)
      let rule = RecallRule(
        answered, wasFluent: before(what)?.wasFluent(before: day) ?? false)
      return (
        what,
        Retrieval(
          day: day, rule: rule, credit: answered.credit, hints: answered.hints,
          seconds: answered.seconds,
          budgeted: max(answered.spentSeconds, answered.usualSeconds + Feedback.secondsToRead),
          isFluent: rule.recall >= .good && answered.seconds <= answered.usualSeconds)
      )
    // In a guided run every step is told: nothing is retrieved.
    case .practiceEnded(let ended) where ended.mode != .guided:
      return whole(
        Remembered(.procedure, ended.procedure), passed: ended.passed, score: ended.score,
        isFlawless: ended.score == .one && ended.missteps == 0, hints: ended.hints)
    case .scenarioEnded(let ended):
      return whole(
        Remembered(.scenario, ended.scenario),
        passed: ended.standing != .bad && ended.criticalFailures.isEmpty, score: ended.score,
        isFlawless: ended.standing == .good && ended.score == .one)
    case .escalationEnded(let ended):
      return whole(
        Remembered(.escalation, ended.incident), passed: ended.passed, score: ended.score,
        isFlawless: ended.score == .one)
    default: return nil
    }
  }
}
