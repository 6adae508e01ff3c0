import Foundation
import Integrity
import Samples
import Testing

@testable import Records
@testable import Training

/// What is so of a day, and what was known on another.
struct HorizonTests {
  private let certificates: TestCertificates

  init() throws {
    certificates = try TestCertificates()
  }

  /// Whether an event that was recorded on day 10 is within sight.
  private func holds(_ body: EventBody, asOf day: Int, known: Int? = nil) throws -> Bool {
    let event = Event(
      seq: 1, at: certificates.store.stamp(10 * 86_400), by: certificates.manager,
      isSimulated: false, body: body, previous: .zero)
    return Horizon(asOf: certificates.day(day), known: known.map(certificates.day)).holds(event)
  }

  /// Expects that a body recorded on day 10 matters from `day` on, for who knows day 10.
  private func expect(
    _ body: EventBody, from day: Int, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    #expect(try !holds(body, asOf: day - 1), sourceLocation: sourceLocation)
    #expect(try holds(body, asOf: day), sourceLocation: sourceLocation)
    #expect(try holds(body, asOf: day, known: 10), sourceLocation: sourceLocation)
    #expect(try !holds(body, asOf: 99, known: 9), sourceLocation: sourceLocation)
  }

  private func signed(from day: Int) -> EventBody {
    .certificateSigned(
      EventBody.CertificateSigned(
        file: "", certification: "c", content: "",
        term: Validity(mode: .completion, months: 1).term(
          completed: certificates.day(day), signed: certificates.day(day)), kind: .imported,
        key: "9001-1", proctored: false, selfAttested: false))
  }

  private func changed(_ act: EventBody.CertificateChanged.Act, from day: Int) -> EventBody {
    .certificateChanged(
      EventBody.CertificateChanged(
        file: "", act: act, from: certificates.day(day), reason: "x",
        statement: SignedStatement("", key: "9001-1", by: certificates.key)))
  }

  @Test func `what is of its own day matters from that day on, before or after it was recorded`()
    throws
  {
    let observed = EventBody.observed(
      EventBody.Observed(
        form: "sale", content: "", occurredOn: certificates.day(3), level: .alone, outcomes: [:]))
    try expect(observed, from: 3)
    for day in [4, 20] { try expect(signed(from: day), from: day) }
  }

  @Test func `what somebody does matters from when they do it`() throws {
    try expect(.acknowledged(EventBody.Acknowledged(text: "t", revision: "r")), from: 10)
    try expect(
      .waived(
        EventBody.Waived(
          certification: "c", requirement: "r", reason: .testedOut, words: "x",
          statement: SignedStatement("", key: "9001-1", by: certificates.key))), from: 10)
    try expect(
      .replied(EventBody.Replied(session: UUID(), step: 0, reply: .hint, facts: [])), from: 10)
  }

  @Test func `what corrects another event or dates itself is always of the past`() throws {
    let result = Fact.ExamEnded(
      exam: "exam", score: .one, count: 1, passMark: 80, passed: true, criticalsMissed: [],
      ranOutOfTime: false, counts: true)
    for body: EventBody in [
      .proctored(EventBody.Proctored(session: UUID())),
      .regraded(
        EventBody.Regraded(
          session: UUID(), item: "i", revision: "r", credit: .one, result: result, reason: "x")),
      .added(EventBody.Added(name: "x", confirmed: true)),
      .employed(EventBody.Employed(role: .trainer, from: certificates.day(20))),
      .left(EventBody.Left(from: certificates.day(20), reason: "x")),
    ] + EventBody.CertificateChanged.Act.allCases.map({ changed($0, from: 20) }) {
      #expect(try holds(body, asOf: 1))
      #expect(try !holds(body, asOf: 1, known: 9))
    }
  }

  @Test func `a report sees what was on the screen that evening`() throws {
    let certificate = try certificates.sign(on: 1).certificate
    // On day 5 it is found that the exam of day 1 was not theirs.
    try certificates.issue(on: 5).change(
      certificate.file, .revoked, from: certificates.day(2), reason: "代考", by: certificates.signer)
    func isRevoked(asOf day: Int, known: Int?) throws -> Bool? {
      let card = try EmployeeRecord.reading(
        certificates.employee, in: certificates.home,
        horizon: Horizon(asOf: certificates.day(day), known: known.map(certificates.day))
      ).card
      return try certificates.check.history(of: card).history.certificates.first.map {
        $0.revocation(on: certificates.day(day)) != nil
      }
    }
    #expect(try isRevoked(asOf: 0, known: nil) == nil)
    #expect(try isRevoked(asOf: 1, known: nil) == false)
    #expect(try isRevoked(asOf: 3, known: nil) == true)
    #expect(try isRevoked(asOf: 3, known: 3) == false)
    #expect(try isRevoked(asOf: 3, known: 5) == true)
  }
}
