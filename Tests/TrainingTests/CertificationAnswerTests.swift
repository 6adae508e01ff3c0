import Testing

@testable import Training

struct CertificationAnswerTests {
  private let first = Certification.test(asks: [.lesson])
  private let refresher = Certification(
    id: "refresher", title: LocalizedText(everywhere: "r"), meaning: LocalizedText(everywhere: "m"),
    requirements: [.lesson], renewals: [], validity: .year(.completion), lapsed: .supervised)

  private func asked(
    _ history: CertificationHistory, meanwhile: WorkStanding, on day: String
  ) throws -> [String] {
    let program = CertificationProgram(
      certifications: [first, refresher],
      assignments: [
        Assignment(certification: first.id, roles: [.learner], within: 30, meanwhile: meanwhile),
        Assignment(
          certification: refresher.id, roles: [.learner], within: 365, meanwhile: .alone),
      ])
    return try program.answers(
      history, CertificationProgram.Post(role: .learner, since: date("2026-03-02")), on: date(day)
    ).pressing.map(\.certification.id)
  }

  @Test(arguments: ["2026-03-02", "2026-05-01", "2027-03-02"])
  func `a refresher waits for the first certificate, overdue or not, until it is overdue itself`(
    day: String
  ) throws {
    #expect(
      try asked(CertificationHistory(), meanwhile: .supervised, on: day) == ["signature"])
  }

  @Test func `it is asked for when it is overdue, and when the first certificate is there`() throws
  {
    #expect(
      try asked(CertificationHistory(), meanwhile: .supervised, on: "2027-03-03")
        == ["signature", "refresher"])
    var person = TestPerson(first)
    try person.learn(on: "2026-03-02")
    try person.sign("2026-03-02")
    #expect(
      try asked(person.history, meanwhile: .supervised, on: "2026-03-02")
        == ["signature", "refresher"])
  }

  @Test func `where nothing keeps anybody from work, all of it is asked for`() throws {
    #expect(
      try asked(CertificationHistory(), meanwhile: .alone, on: "2026-03-02")
        == ["signature", "refresher"])
  }
}
