import Training

/// Something that stands in a calendar on one day, without an hour.
package struct CalendarEntry: Hashable, Sendable {
  /// The same in every export for the same thing, so that importing it anew moves what is there: ASCII
  /// without spaces.
  package let id: String
  package let day: Day
  /// One line.
  package let summary: String
  /// What is to be done; empty for nothing.
  package let details: String

  package init(id: String, day: Day, summary: String, details: String = "") {
    (self.id, self.day, self.summary, self.details) = (id, day, summary, details)
  }
}
