import Foundation
import Training

/// Who works here: what a manager does to the list, each act an event in the person's own journal.
package struct Roster {
  package let home: Home
  let now: Timestamp

  package init(_ home: Home, at now: Timestamp) {
    (self.home, self.now) = (home, now)
  }

  /// Why something is not done.
  package enum Refusal: Error, Hashable, Sendable {
    case unknown(EmployeeID, near: [EmployeeID])
    case isThere(EmployeeID, name: String)
    case hasLeft(EmployeeID, from: Day)
    case hasNotLeft(EmployeeID)
    /// Nobody would be left who may manage.
    case lastManager(EmployeeID)
    case badName(String)
    case reasonMissing
    /// A reason that stays for ever names the person who is erased.
    case reasonNames
    /// Without a PIN of theirs, whoever types the number first would manage the store.
    case noPINYet(EmployeeID)
  }

  /// One person as the list shows them.
  package struct Member: Sendable {
    package let employee: EmployeeID
    /// Nil when the record cannot be read.
    package let card: Scorecard?
    package let error: (any Error)?

    package init(employee: EmployeeID, card: Scorecard?, error: (any Error)? = nil) {
      (self.employee, self.card, self.error) = (employee, card, error)
    }
  }

  package func members() -> [Member] {
    home.everybody().map { employee in
      do {
        let record = try EmployeeRecord.reading(employee, in: home)
        return Member(employee: employee, card: record.card, error: nil)
      } catch {
        return Member(employee: employee, card: nil, error: error)
      }
    }
  }

  package func record(of employee: EmployeeID) throws -> EmployeeRecord {
    guard home.knows(employee) else {
      throw Refusal.unknown(employee, near: home.numbersNear(employee))
    }
    return try EmployeeRecord(employee, in: home, run: UUID(), isSimulated: false)
  }

  /// Adds somebody; `author` is missing where the store is not set up and nobody vouches for it.
  @discardableResult
  package func add(
    _ employee: EmployeeID, name: PersonName, role: Role = .learner, store: StoreName? = nil,
    hired: Day? = nil, by author: EmployeeID?
  ) throws -> EmployeeRecord {
    if home.knows(employee) {
      let name = try record(of: employee).card.name
      guard name.isEmpty else { throw Refusal.isThere(employee, name: name) }
    }
    let record = try EmployeeRecord(employee, in: home, run: UUID(), isSimulated: false)
    try record.append(
      .added(
        EventBody.Added(name: name.text, confirmed: author != nil, employee: employee)), at: now,
      by: author)
    try record.append(
      .employed(
        EventBody.Employed(role: role, store: store?.text, from: hired ?? now.day, hired: hired)),
      at: now,
      by: author)
    try record.save()
    return record
  }

  /// Vouches for somebody's name, put right where `name` is given.
  package func confirm(
    _ employee: EmployeeID, name: PersonName? = nil, by author: EmployeeID
  ) throws -> Scorecard {
    let record = try record(of: employee)
    let name = name?.text ?? record.card.name
    guard !name.isEmpty else { throw Refusal.badName(name) }
    return try saved(record, .confirmed(EventBody.Confirmed(name: name)), by: author)
  }

  package func give(
    _ employee: EmployeeID, role: Role? = nil, store: StoreName? = nil, from: Day? = nil,
    hired: Day? = nil,
    by author: EmployeeID
  ) throws -> Scorecard {
    let record = try record(of: employee)
    if let role, !role.manages { try refuseForLastManager(record) }
    if role?.manages ?? false { try requirePIN(of: record) }
    return try saved(
      record,
      .employed(
        EventBody.Employed(
          role: role, store: store?.text, from: from ?? hired ?? now.day, hired: hired)),
      by: author)
  }

  package func disable(
    _ employee: EmployeeID, from: Day? = nil, reason: String, by author: EmployeeID
  ) throws -> Scorecard {
    let record = try record(of: employee)
    if let left = record.card.employment.leaving {
      throw Refusal.hasLeft(employee, from: left.from)
    }
    try refuseForLastManager(record)
    return try saved(
      record, .left(EventBody.Left(from: from ?? now.day, reason: try worded(reason))), by: author)
  }

  package func enable(
    _ employee: EmployeeID, from: Day? = nil, reason: String, by author: EmployeeID
  ) throws -> Scorecard {
    let record = try record(of: employee)
    guard record.card.employment.leaving != nil else { throw Refusal.hasNotLeft(employee) }
    return try saved(
      record, .returned(EventBody.Returned(from: from ?? now.day, reason: try worded(reason))),
      by: author)
  }

  /// Makes a PIN void; the next one is chosen at the next visit, unless it is given here: a manager is
  /// never without one, or whoever types the number first would manage the store.
  package func resetPIN(
    of employee: EmployeeID, reason: String, newPIN: String? = nil, by author: EmployeeID
  ) throws -> Scorecard {
    let record = try record(of: employee)
    let reason = try worded(reason)
    guard newPIN != nil || !manages(record) else { throw Refusal.noPINYet(employee) }
    var card = try saved(record, .pinReset(EventBody.PINReset(reason: reason)), by: author)
    let keeper = PINKeeper(employee, in: home)
    if let newPIN {
      // In the place of the old one, which is good until then, whatever fails in between.
      try keeper.set(newPIN)
      card = try saved(record, .pinSet, by: author)
    } else {
      try keeper.forget()
    }
    return card
  }

  /// Whether they may manage today or on a later day, also when they are not here now.
  package func manages(_ record: EmployeeRecord) -> Bool {
    record.card.employment.manages(from: now.day)
  }

  private func requirePIN(of record: EmployeeRecord) throws {
    guard record.card.hasPIN, PINKeeper(record.employee, in: home).isKept else {
      throw Refusal.noPINYet(record.employee)
    }
  }

  /// Who has a PIN by the journal and no file of it here, and so cannot sign in.
  package func withoutPINFile() -> [EmployeeID] {
    members().filter { member in
      (member.card?.hasPIN ?? false) && !PINKeeper(member.employee, in: home).isKept
    }.map(\.employee)
  }

  /// Managers who are here on the day of the roster.
  package func managers() -> [EmployeeID] {
    members().filter { member in
      member.card.map { $0.role(on: now.day).manages && $0.isHere(on: now.day) } ?? false
    }.map(\.employee)
  }

  /// Whether nobody would be left to manage without them: whoever is about to leave is no help.
  package func isLastManager(_ employee: EmployeeID) -> Bool {
    let managers = members().filter { $0.card?.role(on: now.day).manages ?? false }
    return managers.contains { $0.employee == employee && $0.card?.isHere(on: now.day) ?? false }
      && !managers.contains {
        $0.employee != employee && $0.card?.employment.leaving == nil && ($0.card?.hasPIN ?? false)
      }
  }

  private func refuseForLastManager(_ record: EmployeeRecord) throws {
    guard record.card.role(on: now.day).manages, isLastManager(record.employee) else { return }
    throw Refusal.lastManager(record.employee)
  }

  private func worded(_ reason: String) throws -> String {
    let reason = String(reason.trimmed.prefix(500))
    guard !reason.isEmpty else { throw Refusal.reasonMissing }
    return reason
  }

  private func saved(
    _ record: EmployeeRecord, _ body: EventBody, by author: EmployeeID
  ) throws -> Scorecard {
    try record.append(body, at: now, by: author)
    try record.save()
    return record.card
  }
}
