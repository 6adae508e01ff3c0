import Training

/// What somebody is in the store and when they are there: dated facts, each asked for a day.
package struct Employment: Codable, Hashable, Sendable {
  /// Their first day, where it is known.
  package private(set) var hired: Day?
  private var roles: [RoleChange] = []
  private var stores: [StoreChange] = []
  package private(set) var absences: [Absence] = []

  package init() {}

  private struct RoleChange: Codable, Hashable, Sendable {
    let from: Day
    let role: Role
  }

  private struct StoreChange: Codable, Hashable, Sendable {
    let from: Day
    let store: String
    /// Told of somebody who was here already.
    let isTransfer: Bool
  }

  /// From the first day on which they are not here to the one on which they are back.
  package struct Absence: Codable, Hashable, Sendable {
    package let from: Day
    package let reason: String
    /// Who recorded it.
    package let author: EmployeeID
    package fileprivate(set) var until: Day?
  }

  /// A learner until something else was said.
  package func role(on day: Day) -> Role {
    roles.last { $0.from <= day }?.role ?? .learner
  }

  /// Whether their role on `day`, or one that begins later, manages.
  func manages(from day: Day) -> Bool {
    role(on: day).manages || roles.contains { $0.from > day && $0.role.manages }
  }

  package func store(on day: Day) -> String? {
    stores.last { $0.from <= day }?.store
  }

  /// The store they were transferred to; nil for who is where they were taken on.
  package func transfer(on day: Day) -> String? {
    stores.last { $0.from <= day }.flatMap { $0.isTransfer ? $0.store : nil }
  }

  /// Since when they have had the role of `day` here without a break; `added` is when the record began.
  package func since(on day: Day, added: Day?) -> Day? {
    guard let start = hired ?? added else { return nil }
    let said = roles.filter { $0.from <= day }
    // One that another took the place of on the same day never began.
    let changes = said.enumerated().filter { index, change in
      !said.dropFirst(index + 1).contains { $0.from == change.from }
    }.map(\.element)
    let role = changes.last?.role ?? .learner
    let began = zip([Role.learner] + changes.map(\.role), changes)
      .filter { $0.0 != $0.1.role && $0.1.role == role }.last?.1.from
    let returned = absences.compactMap(\.until).filter { $0 <= day }.max()
    return [start, began, returned].compactMap { $0 }.max()
  }

  /// The absence that a day falls into.
  package func absence(on day: Day) -> Absence? {
    absences.last { $0.from <= day && $0.until.map { day < $0 } ?? true }
  }

  /// The absence without an end: they left, or are about to.
  package var leaving: Absence? { absences.last { $0.until == nil } }
}

extension Employment {
  mutating func apply(_ employed: EventBody.Employed) {
    let isTransfer = employed.role == nil && employed.hired == nil || !stores.isEmpty
    hired = employed.hired ?? hired
    if let role = employed.role {
      roles.insert(
        RoleChange(from: employed.from, role: role), at: place(employed.from, in: roles.map(\.from))
      )
    }
    if let store = employed.store {
      stores.insert(
        StoreChange(from: employed.from, store: store, isTransfer: isTransfer),
        at: place(employed.from, in: stores.map(\.from)))
    }
  }

  mutating func apply(_ left: EventBody.Left, by author: EmployeeID) {
    guard leaving == nil else { return }
    absences.append(Absence(from: left.from, reason: left.reason, author: author))
  }

  mutating func apply(_ returned: EventBody.Returned) {
    guard let index = absences.lastIndex(where: { $0.until == nil }) else { return }
    if returned.from <= absences[index].from {
      absences.remove(at: index)
    } else {
      absences[index].until = returned.from
    }
  }

  /// By day; of two for one day, the one said later stands later.
  private func place(_ day: Day, in days: [Day]) -> Int {
    days.firstIndex { day < $0 } ?? days.count
  }
}

extension Scorecard {
  /// Whether they are here on `day`: hired, and not gone.
  package func isHere(on day: Day) -> Bool { employment.absence(on: day) == nil }

  package func role(on day: Day) -> Role { employment.role(on: day) }

  /// Their place in the store as certification asks for it; nil for a record without a beginning.
  package func post(on day: Day) -> CertificationProgram.Post? {
    employment.since(on: day, added: addedOn).map {
      CertificationProgram.Post(role: role(on: day), since: $0)
    }
  }
}
