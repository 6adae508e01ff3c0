import Training

extension Home {
  /// Whom somebody means who typed a number or a name.
  package enum Meant: Hashable, Sendable {
    /// Somebody by their number, which may be nobody's yet, or by a name that only they have.
    case one(EmployeeID)
    /// All that are called so, in the order of their numbers.
    case several([EmployeeID])
    /// It is no number, and nobody is called so.
    case nobody
  }

  /// Names are the same whatever their case, spaces and punctuation.
  package func employee(meantBy typed: String) -> Meant {
    let id = EmployeeID(typed)
    if let id, knows(id) { return .one(id) }
    let named = employees(named: ReplyFolding.folded(typed))
    if named.count > 1 { return .several(named) }
    return (named.first ?? id).map { .one($0) } ?? .nobody
  }

  private func employees(named name: String) -> [EmployeeID] {
    guard !name.isEmpty else { return [] }
    return everybody().filter { employee in
      let card = try? EmployeeRecord.reading(employee, in: self).card
      return card.map { ReplyFolding.folded($0.name) == name } ?? false
    }
  }
}
