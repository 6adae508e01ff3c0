import Testing

@testable import Training

struct CertificationTests {
  private static func list(_ id: String) -> [Requirement] {
    [Requirement(id: id, .lessons([id]))]
  }

  private func certification(_ mode: Validity.Mode, lists: Int) -> Certification {
    .test(.year(mode, minimum: 60), renewals: (0..<lists).map { Self.list("list \($0)") })
  }

  private func turns(_ certification: Certification, _ periods: ClosedRange<Int>) throws -> [String]
  {
    let base = try date("2026-03-31")
    return periods.map { period in
      let held = CertificateTerm(
        completed: base, from: base, until: base, renewableFrom: base, graceUntil: base, base: base,
        period: period, months: 12)
      // In fixed mode the count makes no difference, in the others the period.
      return certification.renewal(after: held, count: abs(period) + 1).map(\.id).joined()
    }
  }

  @Test func `without lists a renewal asks for the same as at first`() throws {
    for mode: Validity.Mode in [.completion, .fixed(base: try date("2026-03-31"))] {
      #expect(try turns(certification(mode, lists: 0), -1...1) == ["learn", "learn", "learn"])
    }
  }

  @Test func `on fixed dates all have the list of the period`() throws {
    let certification = certification(.fixed(base: try date("2026-03-31")), lists: 3)
    #expect(
      try turns(certification, -4...4) == [
        "list 2", "list 0", "list 1", "list 2", "list 0", "list 1", "list 2", "list 0", "list 1",
      ])
  }

  @Test func `else each has the lists in their own order`() throws {
    for mode: Validity.Mode in [.completion, .previousExpiry] {
      #expect(
        try turns(certification(mode, lists: 3), 0...4) == [
          "list 0", "list 1", "list 2", "list 0", "list 1",
        ])
    }
  }

  @Test func `lists take turns with each certificate, revoked or taken over or lapsed`() throws {
    var person = TestPerson(certification(.previousExpiry, lists: 2))
    try person.learn(on: "2026-03-02")
    try person.sign("2026-03-02")
    #expect(try person.progress("2027-01-01").missing == [.lessons(["list 0"])])
    let day = try date("2026-06-10")
    person.history.changeCertificate("2026-03-02") { $0.revoke(from: day, reason: "?") }
    try person.learn(on: "2026-06-12")
    try person.sign("2026-06-12")
    #expect(try person.progress("2027-05-01").missing == [.lessons(["list 1"])])
    let paper = try date("2027-05-10")
    person.history.issued(
      try Certificate.test(
        CertificateTerm(
          completed: paper, from: paper, until: paper.plus(365),
          renewableFrom: paper.plus(300), graceUntil: paper.plus(370), base: paper.plus(365),
          period: 0, months: 12), file: "paper", kind: .imported))
    #expect(try person.progress("2028-05-01").missing == [.lessons(["list 0"])])
  }

  @Test func `of standings the worse is the smaller`() {
    #expect(Seed(7).shuffled(WorkStanding.allCases).sorted() == [.no, .supervised, .alone])
  }

  @Test func `it reads back as it was written, with its revision`() throws {
    let certification = certification(.fixed(base: try date("2026-03-31")), lists: 2)
      .revised(as: "ab")
    let read = try CanonicalJSON.decoded(
      Certification.self, from: CanonicalJSON.encoded(certification))
    #expect(read == certification && read.revision == "ab")
  }

  @Test func `the lessons it asks for are those of all its lists`() {
    let certification = Certification.test(
      asks: [.lesson, .exam], renewals: [Self.list("a"), Self.list("b")])
    #expect(certification.lessonsTaught == ["lesson", "a", "b"])
  }
}
