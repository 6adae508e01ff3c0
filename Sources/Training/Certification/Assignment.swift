/// Who must hold a certification, and by when.
package struct Assignment: Codable, Hashable, Sendable {
  package let certification: String
  package let roles: [Role]
  /// Days from the start, which itself is day 0; the day that many days later is in time.
  package let within: Int
  /// The rule begins here: nobody is overdue by it before `since` + `within`.
  package let since: Day?
  /// What somebody may do who has no certificate yet and is in time.
  package let meanwhile: WorkStanding

  package init(
    certification: String, roles: [Role], within: Int, since: Day? = nil,
    meanwhile: WorkStanding = .supervised
  ) {
    (self.certification, self.roles, self.within) = (certification, roles, within)
    (self.since, self.meanwhile) = (since, meanwhile)
  }

  /// The last day in time for somebody who has had the role here since `start`.
  package func deadline(from start: Day) -> Day {
    Day(number: max(start, since ?? start).number + within)
  }
}
