/// How often an exam may be sat, how often it may be interrupted, and what is told afterwards.
package struct ExamPolicy: Codable, Hashable, Sendable {
  /// How many attempts there are before a pause of `coolDownDays`.
  package let attempts: Int
  package let coolDownDays: Int
  /// How often a begun exam may be gone on with after it was left.
  package let interruptions: Int
  package let reveal: Reveal

  package init(
    attempts: Int = 3, coolDownDays: Int = 7, interruptions: Int = 3, reveal: Reveal = .missed
  ) {
    (self.attempts, self.coolDownDays) = (attempts, coolDownDays)
    (self.interruptions, self.reveal) = (interruptions, reveal)
  }

  /// What somebody is told who sat the exam; a mock tells everything.
  package enum Reveal: String, Codable, CaseIterable, Hashable, Sendable {
    /// Only the score and the result.
    case nothing
    /// Which questions were missed, and the rules to read again.
    case missed
    /// The right answers too.
    case everything
  }

  /// An attempt as the policy looks at it.
  package struct Attempt: Hashable, Sendable {
    package let day: Day
    package let passed: Bool

    package init(day: Day, passed: Bool) {
      (self.day, self.passed) = (day, passed)
    }
  }

  package enum Standing: Hashable, Sendable {
    /// It may be sat; so many attempts are left, this one among them.
    case open(left: Int)
    /// All attempts of this round are used; the next round begins on that day.
    case closed(until: Day)
  }

  /// Whether the exam may be sat on `day` after these attempts, the earliest first.
  ///
  /// A beginning counts as an attempt. A pass begins a new round, and so does an attempt after the
  /// cool-down: `coolDownDays` after the last attempt of a round that is used up.
  package func standing(after earlier: [Attempt], on day: Day) -> Standing {
    var used = 0
    var latest: Day?
    for attempt in earlier {
      if used >= attempts { used = 0 }
      used = attempt.passed ? 0 : used + 1
      latest = attempt.day
    }
    guard used >= attempts, let latest else { return .open(left: attempts - used) }
    let reopened = Day(number: latest.number + coolDownDays)
    return day >= reopened ? .open(left: attempts) : .closed(until: reopened)
  }
}
