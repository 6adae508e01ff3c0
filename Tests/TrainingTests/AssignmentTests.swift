import Testing

@testable import Training

struct AssignmentTests {
  private func deadline(from start: String, within: Int, since: String? = nil) throws -> String {
    try Assignment(
      certification: "signature", roles: [.learner], within: within, since: since.map(date)
    ).deadline(from: date(start)).description
  }

  @Test func `the start itself is day 0`() throws {
    #expect(try deadline(from: "2026-03-02", within: 0) == "2026-03-02")
    #expect(try deadline(from: "2026-03-02", within: 30) == "2026-04-01")
    #expect(try deadline(from: "2027-12-31", within: 60) == "2028-02-29")
  }

  @Test func `nobody has less time than from the day the rule began`() throws {
    #expect(try deadline(from: "2019-05-01", within: 30, since: "2026-03-02") == "2026-04-01")
    #expect(try deadline(from: "2026-03-03", within: 30, since: "2026-03-02") == "2026-04-02")
  }
}
