/// By what memory states were made: another basis makes others of the same answers.
package struct MemoryBasis: Codable, Hashable, Sendable {
  package let model: MemoryModel
  /// The version of the table that grades answers.
  package let rules: Int
  /// The hour at which a business day begins.
  package let dayBegins: Int

  package static let present = MemoryBasis(
    model: .standard, rules: RecallRule.version, dayBegins: BusinessDay.begins)
}

/// The day a shift belongs to: what is done after midnight is of the day before until it begins.
package enum BusinessDay {
  /// The hour on the wall, 0 to 23.
  package static let begins = 4
}

extension Timestamp {
  /// The day in the sense of a shift.
  package var businessDay: Day {
    hour < BusinessDay.begins ? Day(number: day.number - 1) : day
  }
}
