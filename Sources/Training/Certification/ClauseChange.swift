/// A clause that means something else from a day on, and by when its holders are to learn it again.
package struct ClauseChange: Codable, Hashable, Sendable {
  package let clause: String
  /// The printed number, such as `2.3`.
  package let number: String
  package let text: LocalizedText
  package let changed: Day
  /// Days from `changed`; the day that many days later is in time.
  package let within: Int
  /// Lessons that teach the clause: gone through on or after `changed`, they are the retraining.
  package let lessons: [String]

  package init(
    clause: String, number: String, text: LocalizedText, changed: Day, within: Int,
    lessons: [String]
  ) {
    (self.clause, self.number, self.text) = (clause, number, text)
    (self.changed, self.within, self.lessons) = (changed, within, lessons)
  }

  package var by: Day { Day(number: changed.number + within) }
}

/// What one person still has to learn again, and by when: the earliest day of all changes.
package struct Retraining: Hashable, Sendable {
  package let changes: [ClauseChange]
  package let lessons: [String]
  package let by: Day
}
