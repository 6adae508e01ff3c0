/// Why somebody does not work on a day, as far as the store wrote it down.
package enum DayOff: Hashable, Sendable {
  /// Leave of more than a day, up to that day.
  case leave(until: Day)
  /// The store is closed.
  case closed
  /// A day off of theirs.
  case own
}

extension RefresherPolicy {
  /// Nil where `employee` works on `day`; without an employee it is about the store alone.
  package func dayOff(of employee: EmployeeID?, on day: Day) -> DayOff? {
    let own = employee.flatMap { off[$0] }
    if let until = own?.leave(on: day) { return .leave(until: until) }
    if !workDays.contains(day) { return .closed }
    return own?.contains(day) ?? true ? nil : .own
  }
}

extension WorkDays {
  /// The last day of the leave that `day` is in; nil where it is in none of more than a day.
  fileprivate func leave(on day: Day) -> Day? {
    daysOff.filter { $0.from < $0.to && $0.from <= day && day <= $0.to }.map(\.to).max()
  }
}
