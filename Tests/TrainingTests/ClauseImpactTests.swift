import Samples
import Testing

@testable import Training

struct ClauseImpactTests {
  private static let changed = Day(number: 20_600)
  private let change = ClauseChange(
    clause: "rule", number: "1.1", text: Samples.both("规则", "rule"), changed: changed, within: 10,
    lessons: ["first", "other"])
  private let level = Certification(
    id: "level", title: Samples.both("一级", "Level"), meaning: Samples.both("会", "can"),
    requirements: [Requirement(id: "lessons", .lessons(["first"]))],
    validity: Validity(mode: .completion, months: 12))

  private func day(_ after: Int) -> Day { Day(number: Self.changed.number + after) }

  private func history(
    certifiedOn completed: Int?, learnedOn days: Int..., revokedOn revoked: Int? = nil
  ) throws -> CertificationHistory {
    var history = CertificationHistory()
    for number in days { history.completed(lesson: "first", on: day(number)) }
    guard let completed else { return history }
    let signer = try #require(EmployeeID("9001"))
    var certificate = Certificate(
      file: "f", certification: "level",
      term: level.validity.term(completed: day(completed), signed: day(completed)), kind: .first,
      signer: signer, key: "9001-1", isProctored: true, isSelfAttested: false)
    if let revoked { certificate.revoke(from: day(revoked), reason: "?") }
    history.issued(certificate)
    return history
  }

  private func state(_ history: CertificationHistory, on after: Int) -> ClauseImpact.State? {
    change.impact(on: level, history, on: day(after))?.state
  }

  @Test func `who was certified before has until the day, and is overdue after it`() throws {
    let history = try history(certifiedOn: -5, learnedOn: -6)
    #expect(state(history, on: -1) == .missing(["first"], isOverdue: false))
    #expect(state(history, on: 10) == .missing(["first"], isOverdue: false))
    #expect(state(history, on: 11) == .missing(["first"], isOverdue: true))
  }

  @Test func `who learned it since is done, from that day on`() throws {
    let history = try history(certifiedOn: -5, learnedOn: -6, 3)
    #expect(state(history, on: 2) == .missing(["first"], isOverdue: false))
    #expect(state(history, on: 3) == .done(on: day(3)))
  }

  @Test func `nothing is asked of who holds none, of a revoked one, or one completed since`() throws
  {
    #expect(state(try history(certifiedOn: nil, learnedOn: -6), on: 1) == nil)
    #expect(state(try history(certifiedOn: 0, learnedOn: 0), on: 1) == nil)
    #expect(state(try history(certifiedOn: -5, learnedOn: -6, revokedOn: 1), on: 1) == nil)
  }

  @Test func `only lessons that the certification asks for are to be learned again`() throws {
    let impact = change.impact(
      on: level, try history(certifiedOn: -5, learnedOn: -6), on: day(0))
    #expect(impact?.lessons == ["first"])
    let other = ClauseChange(
      clause: "r", number: "2", text: Samples.both("则", "r"), changed: Self.changed, within: 1,
      lessons: ["other"])
    #expect(
      other.impact(on: level, try history(certifiedOn: -5, learnedOn: -6), on: day(0)) == nil)
  }
}
