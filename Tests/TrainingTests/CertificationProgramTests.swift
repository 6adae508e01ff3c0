import Testing

@testable import Training

struct CertificationProgramTests {
  private let certification = Certification.test(asks: [.lesson, .exam], lapsed: .supervised)

  private func program(
    _ changes: [ClauseChange] = [], meanwhile: WorkStanding = .supervised, since: Day? = nil,
    of certification: Certification? = nil
  ) -> CertificationProgram {
    let certification = certification ?? self.certification
    return CertificationProgram(
      certifications: [certification],
      assignments: [
        Assignment(
          certification: certification.id, roles: [.learner, .trainer], within: 30, since: since,
          meanwhile: meanwhile)
      ], changes: changes)
  }

  private func answer(
    _ program: CertificationProgram, _ history: CertificationHistory, _ role: Role = .learner,
    on day: String
  ) throws -> CertificationAnswer {
    try program.answer(
      for: #require(program.certifications.first), history,
      CertificationProgram.Post(role: role, since: date("2026-03-02")), on: date(day))
  }

  /// Somebody certified on 2026-03-02.
  private func certified() throws -> TestPerson {
    var person = TestPerson(certification)
    try person.learn(on: "2026-03-02")
    try person.pass("2026-03-02")
    try person.sign("2026-03-02")
    return person
  }

  @Test(arguments: WorkStanding.allCases)
  func `who must hold it is learning up to the deadline and overdue after it`(
    meanwhile: WorkStanding
  ) throws {
    let program = program(meanwhile: meanwhile)
    let deadline = try date("2026-04-01")
    let inTime = try answer(program, CertificationHistory(), on: "2026-04-01")
    #expect(inTime.standing == meanwhile && inTime.reason == .learning(until: deadline))
    #expect(inTime.deadline == CertificationAnswer.Deadline(day: deadline, isOver: false))
    let late = try answer(program, CertificationHistory(), on: "2026-04-02")
    #expect(late.standing == .supervised && late.reason == .overdue(since: deadline))
    #expect(late.deadline == CertificationAnswer.Deadline(day: deadline, isOver: true))
    #expect(late.certificate == nil && late.status == nil && late.retraining == nil)
  }

  @Test func `nobody is overdue by a rule that began a short while ago`() throws {
    let program = program(since: try date("2026-05-01"))
    #expect(
      try answer(program, CertificationHistory(), on: "2026-05-31").standing == .supervised)
    #expect(
      try answer(program, CertificationHistory(), on: "2026-06-01").reason
        == .overdue(since: date("2026-05-31")))
  }

  @Test func `who need not hold it has no standing until they do`() throws {
    let person = try certified()
    let before = try answer(program(), person.history, .manager, on: "2026-03-01")
    #expect(before.standing == nil && before.reason == .notRequired && before.deadline == nil)
    let after = try answer(program(), person.history, .manager, on: "2026-03-02")
    #expect(after.standing == .alone)
  }

  @Test func `who holds one has their standing by it, whatever the deadline`() throws {
    let person = try certified()
    for (day, standing) in [
      ("2026-03-02", WorkStanding.alone), ("2027-03-02", .alone), ("2027-03-03", .supervised),
      ("2027-03-17", .supervised),
    ] {
      let found = try answer(program(), person.history, on: day)
      #expect(found.standing == standing && found.deadline == nil, "\(day)")
    }
  }

  @Test func `answers are given on what somebody must hold or holds`() throws {
    let program = program()
    let day = try date("2026-03-02")
    func answers(_ role: Role, _ history: CertificationHistory) -> Int {
      program.answers(history, CertificationProgram.Post(role: role, since: day), on: day).count
    }
    #expect(answers(.learner, CertificationHistory()) == 1)
    #expect(answers(.manager, CertificationHistory()) == 0)
    #expect(answers(.manager, try certified().history) == 1)
    #expect(
      CertificationProgram.none.answers(
        try certified().history, CertificationProgram.Post(role: .learner, since: day), on: day
      ).isEmpty)
  }

  @Test func `the first assignment that binds a role is the one`() {
    let program = program()
    #expect(program.assignment(of: "signature", to: .trainer)?.within == 30)
    #expect(program.assignment(of: "signature", to: .manager) == nil)
    #expect(program.assignment(of: "cash", to: .trainer) == nil)
    #expect(program.certification("signature") == certification)
    #expect(program.certification("cash") == nil)
  }

  // Retraining.

  @Test func `a change is open from its day, and overdue after its last`() throws {
    let change = ClauseChange.test(try date("2026-06-01"), within: 30)
    let person = try certified()
    func found(_ day: String) throws -> CertificationAnswer {
      try answer(program([change]), person.history, on: day)
    }
    #expect(try found("2026-05-31").retraining == nil)
    let open = try found("2026-06-01")
    #expect(open.retraining?.lessons == ["lesson"] && open.standing == .alone)
    #expect(try open.retraining?.by == date("2026-07-01"))
    #expect(try found("2026-07-01").status?.name == "valid")
    let overdue = try found("2026-07-02")
    #expect(overdue.status?.name == "retraining overdue" && overdue.standing == .supervised)
  }

  @Test(arguments: ["2026-06-01", "2026-07-01", "2026-08-15"])
  func `learned again it is closed from that day on`(day: String) throws {
    let change = ClauseChange.test(try date("2026-06-01"), within: 30)
    var person = try certified()
    try person.learn(on: "2026-05-31")
    let before = try answer(program([change]), person.history, on: day)
    #expect(before.retraining != nil)
    try person.learn(on: day)
    let after = try answer(program([change]), person.history, on: day)
    #expect(after.retraining == nil && after.status?.name == "valid")
  }

  @Test func `only what changed after completion is to be learned again`() throws {
    let person = try certified()
    for (day, isOpen) in [("2026-03-01", false), ("2026-03-02", false), ("2026-03-03", true)] {
      let change = ClauseChange.test(try date(day), within: 30)
      let found = try answer(program([change]), person.history, on: "2026-03-20")
      #expect((found.retraining != nil) == isOpen, "\(day)")
    }
  }

  @Test func `only lessons that the certification asks for are asked for`() throws {
    let changed = try date("2026-06-01")
    let person = try certified()
    let none = ClauseChange.test(changed, within: 30, lessons: ["another"])
    #expect(try answer(program([none]), person.history, on: "2026-09-01").retraining == nil)
    let some = ClauseChange.test(changed, within: 30, lessons: ["another", "lesson"])
    let found = try answer(program([some]), person.history, on: "2026-09-01")
    #expect(found.retraining?.lessons == ["lesson"])
  }

  @Test func `of several changes the earliest last day counts, and each lesson once`() throws {
    let asked = Certification.test(
      asks: [Requirement(id: "r", .lessons(["a", "b"]))],
      renewals: [[Requirement(id: "s", .lessons(["c"]))]])
    let program = program(
      [
        .test(try date("2026-06-01"), within: 90, lessons: ["a", "c"]),
        .test(try date("2026-06-15"), within: 30, lessons: ["b", "a"]),
        .test(try date("2026-09-01"), within: 1, lessons: ["a"]),
      ], of: asked)
    var person = TestPerson(asked)
    try person.learn("a", on: "2026-03-02")
    try person.learn("b", on: "2026-03-02")
    try person.sign("2026-03-02")
    let both = try answer(program, person.history, on: "2026-07-01").retraining
    #expect(try both?.by == date("2026-07-15") && both?.changes.count == 2)
    #expect(both?.lessons == ["a", "c", "b"])
    try person.learn("b", on: "2026-06-20")
    try person.learn("a", on: "2026-06-20")
    let one = try answer(program, person.history, on: "2026-07-01").retraining
    #expect(try one?.by == date("2026-08-30") && one?.lessons == ["c"])
    try person.learn("c", on: "2026-06-20")
    #expect(try answer(program, person.history, on: "2026-08-31").retraining == nil)
    let again = try answer(program, person.history, on: "2026-09-03")
    #expect(again.retraining?.lessons == ["a"] && again.status?.name == "retraining overdue")
  }

  @Test func `a later certificate answers for what changed before it`() throws {
    let change = ClauseChange.test(try date("2026-12-01"), within: 30)
    var person = try certified()
    #expect(
      try answer(program([change]), person.history, on: "2027-01-10").standing == .supervised)
    try person.learn(on: "2027-01-15")
    try person.pass("2027-01-15")
    try person.sign("2027-01-15")
    let found = try answer(program([change]), person.history, on: "2027-01-15")
    #expect(found.standing == .alone && found.retraining == nil)
  }

  @Test func `who is to learn again may do no more than the dates allow`() throws {
    let change = ClauseChange.test(try date("2026-06-01"), within: 30)
    let strict = Certification.test(asks: [.lesson, .exam], lapsed: .no)
    let person = try certified()
    for (day, standing) in [
      ("2027-03-02", WorkStanding.supervised), ("2027-03-16", .supervised), ("2027-03-17", .no),
    ] {
      let found = try answer(program([change], of: strict), person.history, on: day)
      #expect(found.status?.name == "retraining overdue" && found.standing == standing, "\(day)")
    }
  }
}
