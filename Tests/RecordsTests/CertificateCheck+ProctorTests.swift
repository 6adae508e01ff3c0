import Foundation
import Integrity
import Samples
import Testing
import Training

@testable import Records

@Suite struct CertificateCheckProctorTests {
  private let test: TestHome
  private let store: TestStore
  private let key = SigningKey()
  private let name: String

  init() throws {
    test = try TestHome()
    store = try TestStore(in: test.home)
    name = try store.certify(key)
  }

  /// Whether a proctor's signature counts that was made with `signing` over an exam of `session`.
  private func counts(
    over session: UUID, of employee: EmployeeID, by signing: SigningKey, named: String? = nil
  ) throws -> Bool {
    let record = try test.record()
    let sat = try record.begin(.exam(Samples.form(1)), seed: Samples.seed, at: test.now())
    let text = try ActStatement.proctored(session: session, employee: employee, head: record.head)
    try record.append(
      .proctored(
        EventBody.Proctored(
          session: sat.started.session,
          statement: SignedStatement(text, key: named ?? name, by: signing))), at: test.now(),
      by: store.manager)
    let sitting = try #require(
      ExamSitting.all(of: test.employee, in: try record.events()).last)
    return try CertificateCheck(in: test.home, store.record().facts).isSigned(
      try #require(sitting.proctor), session: session, of: test.employee)
  }

  @Test(arguments: [(0.0, true), (-86_400, false)])
  func `what was signed after the day of the key's revocation does not count`(
    seconds: Double, isCounted: Bool
  ) throws {
    try store.revoke(name, at: seconds)
    #expect(try counts(over: UUID(), of: test.employee, by: key) == isCounted)
  }

  @Test func `only a key of the proctor's, over this exam of this person, counts`() throws {
    let session = UUID()
    #expect(try counts(over: session, of: test.employee, by: key))
    #expect(try !counts(over: session, of: store.manager, by: key))
    #expect(try !counts(over: session, of: test.employee, by: SigningKey()))
    #expect(try !counts(over: session, of: test.employee, by: store.root, named: Keyring.root))
    let proctor = try #require(
      ExamSitting.all(of: test.employee, in: try test.record().events()).first?.proctor)
    #expect(
      try !CertificateCheck(in: test.home, store.record().facts).isSigned(
        proctor, session: UUID(), of: test.employee))
  }
}
