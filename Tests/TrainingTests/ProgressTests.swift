import Testing

@testable import Training

struct ProgressTests {
  @Test func `at first whatever was ever done counts`() throws {
    var person = TestPerson(.test(asks: [.lesson, .exam]))
    #expect(try person.progress("2026-03-01").state == .notStarted)
    try person.learn(on: "2019-03-02")
    let found = try person.progress("2026-03-01")
    #expect(found.path == .first && found.countsFrom == nil && found.state == .underway)
    #expect(found.missing == [.exam("exam", sittings: 0)])
    try person.pass("2026-03-02")
    let term = try #require(person.progress("2026-03-05").state.term)
    #expect(try term.completed == date("2026-03-02") && term.from == date("2026-03-05"))
  }

  @Test func `before the window there is nothing to do`() throws {
    var person = TestPerson(.test())
    try person.learn(on: "2026-03-02")
    try person.sign("2026-03-02")
    let found = try person.progress("2026-12-31")
    #expect(found.state == .notYet(from: try date("2027-01-01")))
    #expect(found.path == .renewal && found.fulfilments.isEmpty)
    try person.learn(on: "2026-12-31")
    #expect(try person.progress("2027-01-01").state == .notStarted)
    try person.learn(on: "2027-01-01")
    #expect(try person.progress("2027-01-01").state.term?.until == date("2028-03-02"))
  }

  @Test func `a renewal completed in grace may be signed long after`() throws {
    var person = TestPerson(.test())
    try person.learn(on: "2026-03-02")
    try person.sign("2026-03-02")
    try person.learn(on: "2027-03-16")
    let found = try person.progress("2028-01-01")
    #expect(found.path == .renewal)
    let term = try person.sign("2028-01-01")
    #expect(try term.until == date("2028-03-02") && term.from == date("2028-01-01"))
  }

  @Test func `after the grace all is asked again, and the window's work counts`() throws {
    let renewal = [Requirement(id: "refresh", .lessons(["refresher"]))]
    var person = TestPerson(.test(asks: [.lesson, .exam], renewals: [renewal]))
    try person.learn(on: "2026-03-02")
    try person.pass("2026-03-02")
    try person.sign("2026-03-02")
    try person.learn(on: "2027-01-05")
    #expect(try person.progress("2027-03-16").missing == [.lessons(["refresher"])])
    let late = try person.progress("2027-03-17")
    #expect(late.path == .again && late.state == .underway)
    #expect(try late.countsFrom == date("2027-01-01"))
    #expect(late.missing == [.exam("exam", sittings: 0)])
    try person.pass("2027-04-01")
    let term = try person.sign("2027-04-02")
    #expect(try term.base == date("2027-04-01") && term.until == date("2028-04-01"))
  }

  @Test func `who comes after the grace starts a new count, whatever was done in it`() throws {
    let renewal = [Requirement(id: "refresh", .lessons(["refresher"]))]
    var person = TestPerson(.test(renewals: [renewal]))
    try person.learn(on: "2026-03-02")
    try person.sign("2026-03-02")
    try person.learn(on: "2027-03-10")
    let term = try person.sign("2027-03-17")
    #expect(try term.completed == date("2027-03-10") && term.base == date("2027-03-10"))
    #expect(try term.until == date("2028-03-10") && term.period == 1)
  }

  @Test
  func `after a revocation all is asked again, and what was done until its day counts no more`()
    throws
  {
    var person = TestPerson(.test())
    try person.learn(on: "2026-03-02")
    try person.sign("2026-03-02")
    try person.learn(on: "2026-06-09")
    let day = try date("2026-06-10")
    person.history.changeCertificate("2026-03-02") { $0.revoke(from: day, reason: "?") }
    #expect(try person.progress("2026-06-09").path == .renewal)
    let found = try person.progress("2026-06-10")
    #expect(found.path == .again && found.state == .notStarted)
    #expect(try found.countsFrom == date("2026-06-11"))
    try person.learn(on: "2026-06-10")
    #expect(try person.progress("2026-06-11").state == .notStarted)
    try person.learn(on: "2026-06-11")
    let term = try person.sign("2026-06-12")
    #expect(try term.base == date("2026-06-11") && term.until == date("2027-06-11"))
    #expect(try person.progress("2026-06-12").path == .renewal)
  }

  @Test func `never signed before it was over, it is to be done again after it`() throws {
    var person = TestPerson(.test())
    try person.learn(on: "2026-03-02")
    #expect(try person.progress("2027-03-02").state.term != nil)
    let over = try person.progress("2027-03-03")
    #expect(over.path == .again && over.state == .notStarted)
    #expect(try over.countsFrom == date("2027-03-03"))
    try person.learn(on: "2027-03-03")
    #expect(try person.progress("2028-03-03").state.term?.completed == date("2027-03-03"))
    #expect(try person.progress("2028-03-04").countsFrom == date("2028-03-04"))
  }

  @Test func `a renewal never signed before it was over counts no more`() throws {
    var person = TestPerson(.test())
    try person.learn(on: "2026-03-02")
    try person.sign("2026-03-02")
    try person.learn(on: "2027-03-10")
    #expect(try person.progress("2028-03-02").path == .renewal)
    // From its completion a year would last until 10 March; but its term was over on the 2nd.
    let over = try person.progress("2028-03-03")
    #expect(over.path == .again && over.state == .notStarted)
    #expect(try over.countsFrom == date("2028-03-03"))
  }

  @Test func `with a grace longer than the period a renewal may be over before it is completed`()
    throws
  {
    var person = TestPerson(
      .test(Validity(mode: .previousExpiry, months: 1, windowDays: 7, graceDays: 90)))
    try person.learn(on: "2026-01-31")
    try person.sign("2026-01-31")
    try person.learn(on: "2026-04-20")
    let found = try person.progress("2026-04-20")
    #expect(found.path == .again)
    #expect(try found.countsFrom == date("2026-04-01"))
    #expect(try found.state.term?.until == date("2026-05-20"))
  }

  @Test func `a waiver that completed a renewal is not undone by doing it after all`() throws {
    var person = TestPerson(.test())
    try person.learn(on: "2026-03-02")
    try person.sign("2026-03-02")
    let author = try #require(EmployeeID("9001"))
    person.history.waived(
      CertificationHistory.Waiver(
        certification: "signature", requirement: "learn", reason: .equivalentUnit,
        day: try date("2027-03-10"), author: author))
    let before = try #require(person.progress("2027-04-01").state.term)
    try person.learn(on: "2027-04-01")
    #expect(try person.progress("2027-04-01").state.term == before)
  }

  @Test func `one of several lessons is a beginning`() throws {
    var person = TestPerson(.test(asks: [Requirement(id: "r", .lessons(["a", "b"]))]))
    #expect(try person.progress("2026-03-02").state == .notStarted)
    try person.learn("a", on: "2026-03-02")
    #expect(try person.progress("2026-03-01").state == .notStarted)
    #expect(try person.progress("2026-03-02").state == .underway)
  }

  @Test func `an exam that was failed is a beginning`() throws {
    var person = TestPerson(.test(asks: [.exam]))
    let day = try date("2026-03-02")
    person.history.sat(
      exam: "exam", CertificationHistory.Sitting(session: "1", day: day, passed: false))
    #expect(try person.progress("2026-03-02").state == .underway)
  }

  @Test func `who asks for nothing is not ready`() throws {
    let person = TestPerson(.test(asks: []))
    #expect(try person.progress("2026-03-02").state == .notStarted)
  }

  @Test func `a suspension leaves the way as it is`() throws {
    var person = TestPerson(.test())
    try person.learn(on: "2026-03-02")
    try person.sign("2026-03-02")
    let before = try person.progress("2027-01-05")
    let day = try date("2027-01-02")
    person.history.changeCertificate("2026-03-02") { $0.suspend(from: day, reason: "?") }
    #expect(try person.progress("2027-01-05") == before)
  }
}
