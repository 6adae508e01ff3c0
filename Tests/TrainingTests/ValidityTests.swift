import Testing

@testable import Training

struct ValidityTests {
  private func term(
    _ validity: Validity, _ completed: String, signed: String? = nil,
    after previous: CertificateTerm? = nil
  ) throws -> CertificateTerm {
    try validity.term(
      completed: date(completed), signed: date(signed ?? completed), after: previous)
  }

  private func monthly(_ mode: Validity.Mode, grace: Int = 3) -> Validity {
    Validity(mode: mode, months: 1, windowDays: 7, graceDays: grace)
  }

  @Test func `the signature moves the day from which it speaks and no other`() throws {
    for mode: Validity.Mode in [
      .completion, .previousExpiry, .fixed(base: try date("2026-03-31")),
    ] {
      let atOnce = try term(.year(mode), "2026-03-02")
      let later = try term(.year(mode), "2026-03-02", signed: "2026-05-01")
      #expect(try later.from == date("2026-05-01") && atOnce.from == date("2026-03-02"))
      #expect(later.until == atOnce.until && later.completed == atOnce.completed)
      #expect(later.renewableFrom == atOnce.renewableFrom && later.graceUntil == atOnce.graceUntil)
    }
  }

  @Test func `window and grace are days before and after the last one`() throws {
    let found = try term(.year(.completion), "2026-03-02")
    #expect(found.until.number - found.renewableFrom.number == 60)
    #expect(found.graceUntil.number - found.until.number == 14)
    let bare = try term(Validity(mode: .completion, months: 12), "2026-03-02")
    #expect(bare.until == bare.renewableFrom && bare.until == bare.graceUntil)
  }

  @Test func `the 31st comes back after every short month`() throws {
    let validity = monthly(.previousExpiry)
    var held = try term(validity, "2027-12-31")
    var ends = [held.until]
    for _ in 0..<13 {
      held = validity.term(
        completed: held.renewableFrom, signed: held.renewableFrom, after: held)
      ends.append(held.until)
    }
    #expect(
      ends.map(\.description) == [
        "2028-01-31", "2028-02-29", "2028-03-31", "2028-04-30", "2028-05-31", "2028-06-30",
        "2028-07-31", "2028-08-31", "2028-09-30", "2028-10-31", "2028-11-30", "2028-12-31",
        "2029-01-31", "2029-02-28",
      ])
  }

  @Test func `the leap day comes back every fourth year`() throws {
    let validity = Validity.year(.previousExpiry)
    var held = try term(validity, "2024-02-29")
    var ends = [held.until]
    for _ in 0..<4 {
      held = validity.term(completed: held.until, signed: held.until, after: held)
      ends.append(held.until)
    }
    #expect(
      ends.map(\.description) == [
        "2025-02-28", "2026-02-28", "2027-02-28", "2028-02-29", "2029-02-28",
      ])
  }

  @Test func `the last day of grace is in time and the next is not`() throws {
    let validity = Validity.year(.previousExpiry)
    let held = try term(validity, "2026-12-31")
    #expect(try held.graceUntil == date("2028-01-14"))
    let inTime = try term(validity, "2028-01-14", signed: "2028-02-01", after: held)
    #expect(try inTime.until == date("2028-12-31") && inTime.period == 2)
    let late = try term(validity, "2028-01-15", after: held)
    #expect(try late.until == date("2029-01-15") && late.period == 1)
  }

  @Test func `other months count from the last expiry day`() throws {
    let held = try term(.year(.previousExpiry), "2026-08-31")
    let halfYear = Validity(mode: .previousExpiry, months: 6, windowDays: 30)
    let changed = try term(halfYear, "2027-08-01", after: held)
    #expect(try changed.base == date("2027-08-31") && changed.period == 1)
    #expect(try changed.until == date("2028-02-29"))
    let next = try term(halfYear, "2028-02-10", after: changed)
    #expect(try next.until == date("2028-08-31"))
  }

  @Test func `completion mode never looks back`() throws {
    let validity = Validity.year(.completion)
    let held = try term(validity, "2026-03-02")
    #expect(try term(validity, "2027-01-15", after: held) == term(validity, "2027-01-15"))
  }

  @Test(arguments: [
    ("2026-01-10", "2026-03-31", 0), ("2026-03-31", "2026-03-31", 0),
    ("2026-04-01", "2027-03-31", 1), ("2025-03-31", "2025-03-31", -1),
    ("2025-03-30", "2025-03-31", -1), ("2024-04-01", "2025-03-31", -1),
    ("1926-04-01", "1927-03-31", -99),
  ])
  func `a fixed date is the first on or after completion`(
    completed: String, until: String, period: Int
  ) throws {
    let found = try term(.year(.fixed(base: date("2026-03-31"))), completed)
    #expect(try found.until == date(until) && found.period == period)
  }

  @Test func `a fixed date too near is passed over`() throws {
    let validity = Validity.year(.fixed(base: try date("2026-03-31")), minimum: 90)
    #expect(try term(validity, "2025-12-31").until == date("2026-03-31"))
    #expect(try term(validity, "2026-01-01").until == date("2027-03-31"))
    let far = Validity(
      mode: .fixed(base: try date("2026-03-31")), months: 12, minimumActiveDays: 1000)
    #expect(try term(far, "2026-03-31").until == date("2029-03-31"))
  }

  @Test func `fixed month ends are those of each month`() throws {
    let validity = Validity(mode: .fixed(base: try date("2026-01-31")), months: 1)
    for (completed, until) in [
      ("2026-02-01", "2026-02-28"), ("2026-02-28", "2026-02-28"), ("2026-03-01", "2026-03-31"),
      ("2026-04-30", "2026-04-30"), ("2026-05-01", "2026-05-31"), ("2024-02-01", "2024-02-29"),
      ("2025-12-31", "2025-12-31"), ("2025-12-30", "2025-12-31"),
    ] {
      #expect(try term(validity, completed).until == date(until), "\(completed)")
    }
  }

  @Test func `the ends of the calendar are reached`() throws {
    for (base, completed) in [("0001-01-01", "9999-12-31"), ("9999-12-31", "0001-01-01")] {
      for months in [1, 7, 120] {
        let validity = Validity(
          mode: .fixed(base: try date(base)), months: months, windowDays: 400, graceDays: 400,
          minimumActiveDays: 400)
        let found = try term(validity, completed)
        let earliest = try date(completed).plus(400)
        #expect(found.until >= earliest)
        #expect(found.base.adding(months: (found.period - 1) * months) < earliest)
      }
    }
  }
}
