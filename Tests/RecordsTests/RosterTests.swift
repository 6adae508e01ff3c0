import Foundation
import Samples
import Testing

@testable import Records
@testable import Training

struct RosterTests {
  private let test: TestHome
  private let author: EmployeeID
  private var one: EmployeeID { test.employee }
  private let two: EmployeeID
  private let today = Timestamp(date: Samples.start, offset: 8 * 3600)

  init() throws {
    test = try TestHome()
    author = try #require(EmployeeID("9001"))
    two = try #require(EmployeeID("1002"))
  }

  private func now(_ days: Double) -> Timestamp {
    Timestamp(date: today.date + days * 86_400, offset: 8 * 3600)
  }

  private func roster(in days: Double = 0) -> Roster { Roster(test.home, at: now(days)) }

  private func day(_ days: Double) -> Day { now(days).day }

  private func add(
    _ employee: EmployeeID, _ name: String = "王芳", _ role: Role = .learner
  ) throws {
    try roster().add(employee, name: try #require(PersonName(name)), role: role, by: author)
  }

  /// Signs in once, as somebody does who is to manage.
  private func choosePIN(_ employee: EmployeeID) throws {
    try PINKeeper(employee, in: test.home).set("2749")
    try EmployeeRecord(employee, in: test.home, run: UUID(), isSimulated: false)
      .append(.pinSet, at: today)
  }

  private func card(_ employee: EmployeeID? = nil) throws -> Scorecard {
    try EmployeeRecord.reading(employee ?? one, in: test.home).card
  }

  private func events() throws -> [Event] {
    try EmployeeRecord.reading(one, in: test.home).events()
  }

  @Test func `a manager who adds somebody vouches for the name`() throws {
    try roster().add(
      one, name: try #require(PersonName("王芳")), role: .trainer, store: StoreName("2 店"),
      hired: Day("2026-03-01"), by: author)
    let card = try card()
    #expect(card.name == "王芳" && card.isConfirmed && card.role(on: day(9)) == .trainer)
    #expect(
      card.employment.store(on: day(9)) == "2 店" && card.employment.hired == Day("2026-03-01"))
    #expect(try events().map(\.by) == [author, author])
    #expect(SavedScorecard.load(one, in: test.home)?.head.lines == 2)
  }

  @Test func `who adds themselves is not confirmed until somebody does`() throws {
    try roster().add(one, name: try #require(PersonName("王方")), by: nil)
    #expect(try !card().isConfirmed)
    #expect(try events().map(\.by) == [one, one])
    #expect(try roster().confirm(one, by: author).name == "王方")
    #expect(try roster().confirm(one, name: PersonName("王芳"), by: author).name == "王芳")
    #expect(try card().isConfirmed)
  }

  @Test func `nobody is added twice, and somebody without a name still can be`() throws {
    try add(one)
    #expect(throws: Roster.Refusal.isThere(one, name: "王芳")) { try add(one, "李娜") }
    let record = try EmployeeRecord(two, in: test.home, run: UUID(), isSimulated: false)
    try record.append(.pinSet, at: today)
    #expect(throws: Roster.Refusal.badName("")) { try roster().confirm(two, by: author) }
    try add(two, "李娜")
    #expect(try card(two).name == "李娜")
  }

  @Test func `numbers that are not known are told with those that are near`() throws {
    try add(two)
    let refusal = Roster.Refusal.unknown(one, near: [two])
    #expect(throws: refusal) { try roster().confirm(one, by: author) }
    #expect(throws: refusal) { try roster().give(one, role: .trainer, by: author) }
    #expect(throws: refusal) { try roster().disable(one, reason: "x", by: author) }
    #expect(throws: refusal) { try roster().enable(one, reason: "x", by: author) }
    #expect(throws: refusal) { try roster().resetPIN(of: one, reason: "x", by: author) }
    #expect(!test.home.knows(one))
  }

  @Test func `what is not named stays as it was`() throws {
    try add(one)
    _ = try roster().give(one, role: .trainer, by: author)
    _ = try roster().give(one, store: StoreName("2"), by: author)
    let given = try roster().give(one, hired: Day("2026-01-01"), by: author).employment
    #expect(
      given.role(on: day(9)) == .trainer && given.store(on: day(9)) == "2"
        && given.hired == Day("2026-01-01"))
  }

  @Test func `who leaves is here until that day, and may come back`() throws {
    try add(one)
    #expect(throws: Roster.Refusal.hasNotLeft(one)) {
      try roster().enable(one, reason: "back", by: author)
    }
    let left = try roster().disable(one, from: day(3), reason: " moved\n", by: author)
    #expect(left.employment.leaving?.reason == "moved")
    #expect(left.isHere(on: day(2)) && !left.isHere(on: day(3)) && !left.isHere(on: day(4)))
    #expect(throws: Roster.Refusal.hasLeft(one, from: day(3))) {
      try roster().disable(one, reason: "again", by: author)
    }
    let back = try roster(in: 5).enable(one, reason: "back", by: author)
    #expect(back.isHere(on: day(5)) && back.employment.leaving == nil)
  }

  @Test(arguments: ["", " ", "\n\t", "　"])
  func `without a reason nothing is done`(reason: String) throws {
    try add(one)
    try PINKeeper(one, in: test.home).set("2749")
    let before = try test.journal()
    let roster = roster()
    #expect(throws: Roster.Refusal.reasonMissing) {
      try roster.disable(one, reason: reason, by: author)
    }
    #expect(throws: Roster.Refusal.reasonMissing) {
      try roster.resetPIN(of: one, reason: reason, by: author)
    }
    #expect(try test.journal() == before)
    #expect(PINKeeper(one, in: test.home).isKept)
  }

  @Test func `a reason is not longer than anybody reads`() throws {
    try add(one)
    let long = String(repeating: "因", count: 600)
    let card = try roster().disable(one, reason: long, by: author)
    #expect(card.employment.leaving?.reason.count == 500)
  }

  @Test func `a PIN that is reset is gone from the card and the disk`() throws {
    try add(one)
    try PINKeeper(one, in: test.home).set("2749")
    try EmployeeRecord(one, in: test.home, run: UUID(), isSimulated: false)
      .append(.pinSet, at: today)
    #expect(try card().hasPIN)
    #expect(try !roster().resetPIN(of: one, reason: "forgot", by: author).hasPIN)
    #expect(!PINKeeper(one, in: test.home).isKept)
    #expect(try events().last?.by == author)
  }

  @Test func `nobody manages, or goes on managing, without a PIN`() throws {
    try add(one)
    #expect(throws: Roster.Refusal.noPINYet(one)) {
      try roster().give(one, role: .manager, by: author)
    }
    try choosePIN(one)
    _ = try roster().give(one, role: .manager, by: author)
    #expect(throws: Roster.Refusal.noPINYet(one)) {
      try roster().resetPIN(of: one, reason: "forgot", by: author)
    }
    let card = try roster().resetPIN(of: one, reason: "forgot", newPIN: "9274", by: author)
    #expect(card.hasPIN)
    let keeper = PINKeeper(one, in: test.home)
    #expect(try keeper.check("9274", at: today.date) == .right(after: 0))
  }

  @Test func `nor whoever is to manage on a later day, or when they are back`() throws {
    for employee in [one, try #require(EmployeeID("7"))] {
      try add(employee)
      try choosePIN(employee)
    }
    let later = Day(number: today.day.number + 1)
    _ = try roster().give(one, role: .manager, from: later, by: author)
    let away = try #require(EmployeeID("7"))
    _ = try roster().give(away, role: .manager, by: author)
    try add(author, "陈静", .manager)
    try choosePIN(author)
    _ = try roster().disable(away, reason: "left", by: author)
    for employee in [one, away] {
      #expect(throws: Roster.Refusal.noPINYet(employee)) {
        try roster().resetPIN(of: employee, reason: "forgot", by: author)
      }
    }
  }

  @Test func `managers are who may manage and is here`() throws {
    for (number, role) in [("1", Role.manager), ("2", .manager), ("3", .trainer), ("4", .author)] {
      try add(try #require(EmployeeID(number)), "王芳", role)
    }
    try choosePIN(try #require(EmployeeID("2")))
    #expect(roster().managers().map(\.text) == ["1", "2"])
    _ = try roster().disable(
      try #require(EmployeeID("1")), from: day(2), reason: "x", by: author)
    #expect(roster(in: 1).managers().map(\.text) == ["1", "2"])
    #expect(roster(in: 2).managers().map(\.text) == ["2"])
  }

  @Test func `the last manager stays one`() throws {
    try add(one, "王芳", .manager)
    try choosePIN(one)
    let refusal = Roster.Refusal.lastManager(one)
    let before = try test.journal()
    for role in [Role.learner, .trainer, .author] {
      #expect(throws: refusal) { try roster().give(one, role: role, by: one) }
    }
    #expect(throws: refusal) { try roster().disable(one, reason: "x", by: one) }
    #expect(throws: refusal) { try roster().disable(one, from: day(9), reason: "x", by: one) }
    #expect(try test.journal() == before)
    _ = try roster().give(one, role: .manager, store: StoreName("2"), by: one)
    try add(two, "李娜", .manager)
    // Who has no PIN yet is no help: anybody could choose it.
    #expect(throws: refusal) { try roster().give(one, role: .learner, by: two) }
    try choosePIN(two)
    #expect(try roster().give(one, role: .learner, by: two).role(on: day(9)) == .learner)
    #expect(throws: Roster.Refusal.lastManager(two)) {
      try roster().disable(two, reason: "x", by: two)
    }
  }

  @Test func `one who is about to leave does not make another dispensable`() throws {
    try add(one, "王芳", .manager)
    try add(two, "李娜", .manager)
    try choosePIN(one)
    try choosePIN(two)
    _ = try roster().disable(two, from: day(7), reason: "x", by: one)
    #expect(throws: Roster.Refusal.lastManager(one)) {
      try roster().disable(one, reason: "x", by: two)
    }
    #expect(throws: Roster.Refusal.lastManager(one)) {
      try roster().give(one, role: .trainer, by: two)
    }
    // Who is leaving anyway may be made something else meanwhile.
    _ = try roster().give(two, role: .trainer, by: one)
    _ = try roster().enable(two, reason: "stays", by: one)
    _ = try roster().give(two, role: .manager, by: one)
    _ = try roster().disable(one, reason: "x", by: two)
  }

  @Test func `one whose record cannot be read is no other manager`() throws {
    test.isDamaged = true
    try add(one, "王芳", .manager)
    try add(two, "李娜", .manager)
    try Data("x\n".utf8).write(to: test.home.journal(of: two))
    #expect(throws: Roster.Refusal.lastManager(one)) {
      try roster().disable(one, reason: "x", by: one)
    }
    let members = roster().members()
    #expect(members.map(\.employee) == [one, two])
    #expect(members[0].card?.name == "王芳" && members[0].error == nil)
    #expect(members[1].card == nil && members[1].error is JournalError)
  }

  @Test func `a table that is taken again changes nothing, whoever left by it`() throws {
    let entry = RosterEntry(
      employee: one, name: try #require(PersonName("王芳")), role: .trainer,
      store: StoreName("城西店"), hired: day(-30), left: day(-1))
    #expect(try roster().take(entry, by: author) == .added)
    let before = try events().count
    #expect(try roster(in: 1).take(entry, by: author) == .same)
    #expect(try events().count == before)
    let later = RosterEntry(employee: one, name: entry.name, left: day(0))
    #expect(try roster(in: 2).take(later, by: author) == .changed)
    #expect(try card().employment.leaving?.from == day(0))
  }
}
