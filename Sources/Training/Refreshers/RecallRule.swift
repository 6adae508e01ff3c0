/// Why an answer counts as recalled so well; the table stands in docs/REFRESHERS.md.
///
/// Nobody grades themselves: what they did decides.
package enum RecallRule: String, Codable, CaseIterable, Hashable, Sendable {
  /// Not fully right.
  case wrong
  /// Right after the second hint, which says nearly all.
  case secondHint
  case afterHint
  /// Right, and more than twice as long as reading and answering takes.
  case slow
  /// Right, after so long that something else must have come between.
  case interrupted
  case right
  /// Right and fast, as on the day before that it was asked.
  case fluent
  /// A procedure, scenario or drill that was not passed.
  case failed
  /// Passed, with help or with something to mend.
  case shortcomings
  case passed
  /// Without a flaw, as the time before.
  case flawless

  /// Of this table; another version grades the same answers otherwise.
  package static let version = 1

  package var recall: Recall {
    switch self {
    case .wrong, .secondHint, .failed: .again
    case .afterHint, .slow, .shortcomings: .hard
    case .interrupted, .right, .passed: .good
    case .fluent, .flawless: .easy
    }
  }

  /// What is longer than reading and answering takes by more than this is an interruption, in seconds.
  package static let pause = 30
  /// So long an answer takes where the record does not say how long reading it takes, in seconds.
  package static let usualSeconds = 12
}

extension RecallRule {
  /// The rule for an answer; `wasFluent` when the one before, on an earlier day, was right, fast and
  /// without a hint.
  init(_ answered: Fact.Answered, wasFluent: Bool) {
    let expected = answered.usualSeconds
    self =
      if answered.credit < .one {
        .wrong
      } else if answered.hints >= 2 {
        .secondHint
      } else if answered.hints == 1 {
        .afterHint
      } else if answered.seconds > expected + RecallRule.pause {
        .interrupted
      } else if answered.seconds > expected * 2 {
        .slow
      } else if answered.seconds <= expected, wasFluent {
        .fluent
      } else {
        .right
      }
  }

  /// The rule for something whole.
  init(passed: Bool, isFlawless: Bool, isHelped: Bool, wasFluent: Bool) {
    self =
      if !passed {
        .failed
      } else if isHelped || !isFlawless {
        .shortcomings
      } else if wasFluent {
        .flawless
      } else {
        .passed
      }
  }
}

extension Fact.Answered {
  /// Whole seconds that reading and answering takes, 0 to 600 whatever a record says.
  var usualSeconds: Int { min(max(expected ?? RecallRule.usualSeconds, 0), 600) }

  /// Whole seconds spent on it, an interruption left out.
  var spentSeconds: Int { min(max(seconds, 0), usualSeconds + RecallRule.pause) }
}
