import Foundation
import Training

extension Roster {
  package enum Taken: Hashable, Sendable {
    case added, changed, same
  }

  /// Takes what a table says of somebody: adds them, or writes down what is different now.
  ///
  /// Without an author (a store that is not set up) nobody who is there is changed.
  package func take(_ entry: RosterEntry, by author: EmployeeID?) throws -> Taken {
    guard home.knows(entry.employee) else {
      try add(
        entry.employee, name: entry.name, role: entry.role ?? .learner, store: entry.store,
        hired: entry.hired, by: author)
      if let left = entry.left, let author { try leave(entry.employee, left, by: author) }
      return .added
    }
    let card = try record(of: entry.employee).card
    guard let author else { return .same }
    let employment = card.employment
    var taken = Taken.same
    if card.name != entry.name.text || !card.isConfirmed {
      _ = try confirm(entry.employee, name: entry.name, by: author)
      taken = .changed
    }
    let (role, store, hired) = (
      entry.role == employment.role(on: now.day) ? nil : entry.role,
      entry.store?.text == employment.store(on: now.day) ? nil : entry.store,
      entry.hired == employment.hired ? nil : entry.hired
    )
    if role != nil || store != nil || hired != nil {
      _ = try give(entry.employee, role: role, store: store, hired: hired, by: author)
      taken = .changed
    }
    if let left = entry.left, employment.leaving?.from != left {
      if employment.leaving != nil {
        _ = try enable(entry.employee, reason: Roster.importReason, by: author)
      }
      try leave(entry.employee, left, by: author)
      taken = .changed
    }
    return taken
  }

  private static let importReason = "import"

  private func leave(_ employee: EmployeeID, _ day: Day, by author: EmployeeID) throws {
    _ = try disable(employee, from: day, reason: Roster.importReason, by: author)
  }
}
