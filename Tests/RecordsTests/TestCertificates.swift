import Foundation
import Integrity
import Samples
import Testing

@testable import Records
@testable import Training

/// A store whose manager, 9001, signs certificates for 1001 with the key 9001-1.
final class TestCertificates {
  let test: TestHome
  let store: TestStore
  let key = SigningKey()
  private var seconds = 600.0

  var home: Home { test.home }
  var employee: EmployeeID { test.employee }
  var manager: EmployeeID { store.manager }
  /// The manager with the right key.
  var signer: CertificateIssue.Signer { signer(key) }
  var check: CertificateCheck {
    get throws { CertificateCheck(in: home, try store.record().facts) }
  }

  init(_ source: String = #fileID) throws {
    test = try TestHome(source)
    store = try TestStore(in: test.home)
    try store.certify(key)
    try add(test.employee, "王芳")
  }

  /// A minute later, some days after the beginning.
  func now(_ days: Double = 0) -> Timestamp {
    seconds += 60
    return store.stamp(seconds + days * 86_400)
  }

  func day(_ days: Int) -> Day { store.day(Double(days)) }

  func id(_ text: String) throws -> EmployeeID { try #require(EmployeeID(text)) }

  func add(_ employee: EmployeeID, _ name: String) throws {
    try record(employee).append(
      .added(EventBody.Added(name: name, confirmed: true, employee: employee)), at: now())
    guard employee == manager else { return }
    try record(employee).append(
      .employed(EventBody.Employed(role: .manager, from: day(0))), at: now())
  }

  /// From a day on 1001 is not here any more, so that the manager is alone.
  func leaves(on days: Int) throws {
    try record().append(.left(EventBody.Left(from: day(days), reason: "x")), at: now())
  }

  func record(_ employee: EmployeeID? = nil) throws -> EmployeeRecord {
    try EmployeeRecord(employee ?? self.employee, in: home, run: UUID(), isSimulated: false)
  }

  /// Somebody who signs with some key, under some name.
  func signer(
    _ key: SigningKey, named name: String = "9001-1", _ employee: EmployeeID? = nil
  ) -> CertificateIssue.Signer {
    CertificateIssue.Signer(employee: employee ?? manager, key: name, signing: key)
  }

  func issue(for holder: EmployeeID? = nil, on days: Double = 0) throws -> CertificateIssue {
    CertificateIssue(try record(holder), try store.record(), at: now(days))
  }

  static let certification: Certification = {
    let bytes = (try? CanonicalJSON.encoded(unrevised)) ?? Data()
    return unrevised.revised(as: Digest(of: bytes).hex)
  }()

  private static let unrevised = Certification(
    id: "signature-1", title: Samples.both("电子签名（一级）", "Electronic signature, level 1"),
    meaning: Samples.both("我看着学完的。", "I saw it learned."),
    requirements: [Requirement(id: "lessons", .lessons(["why"]))],
    validity: Validity(mode: .previousExpiry, months: 12, windowDays: 60, graceDays: 14))

  func draft(
    for holder: EmployeeID? = nil, _ certification: Certification = TestCertificates.certification,
    completed days: Int = 0, by signer: EmployeeID? = nil, isSelfAttested: Bool = false,
    term: CertificateTerm? = nil
  ) throws -> CertificateDraft {
    CertificateDraft(
      employee: holder ?? employee, name: "王芳", certification: certification, kind: .first,
      term: term ?? certification.validity.term(completed: day(days), signed: day(days)),
      met: [CertificateDocument.Met(requirement: "lessons", on: day(days), waived: nil)],
      isProctored: false, isSelfAttested: isSelfAttested, signer: signer ?? manager,
      signerName: "陈静",
      release: CertificateDocument.Release(
        name: "2027.1", manifest: Digest(of: Data("manifest".utf8)), locallyModified: false))
  }

  /// A certificate signed some days after the beginning, with everything right but what is given.
  @discardableResult
  func sign(
    for holder: EmployeeID? = nil, _ certification: Certification = TestCertificates.certification,
    on days: Double = 0, by signer: CertificateIssue.Signer? = nil, isSelfAttested: Bool = false
  ) throws -> (certificate: Certificate, file: URL) {
    let signer = signer ?? self.signer
    return try issue(for: holder, on: days).sign(
      draft(
        for: holder, certification, completed: Int(days), by: signer.employee,
        isSelfAttested: isSelfAttested), by: signer)
  }

  /// A line added by hand, with a chain that hangs together.
  func forge(
    _ body: EventBody, in holder: EmployeeID? = nil, by author: EmployeeID? = nil,
    on days: Double = 0
  ) throws {
    try record(holder).append(body, at: now(days), by: author ?? manager)
  }

  /// What counts of somebody, from the journal.
  func counted(_ holder: EmployeeID? = nil) throws -> (
    history: CertificationHistory, faults: [CertificateFault]
  ) {
    let card = try EmployeeRecord.reading(holder ?? employee, in: home).card
    let (history, faults) = try check.history(of: card)
    return (history, faults.map(\.fault))
  }

  /// What `verify` tells of the certificates of everybody.
  func told() throws -> [CertificateFault] {
    try Verification(in: home).certificates.map(\.fault)
  }

  /// What `verify FILE` says, as a word.
  func verdict(_ file: URL, on days: Int = 0) throws -> String {
    switch try check.verdict(ofFile: file, on: day(days)) {
    case .success(let verdict): "good \(verdict.document.employee)"
    case .failure(let fault): "\(fault)"
    case nil: "no certificate"
    }
  }
}

extension TestCertificates {
  /// Expects that the certificate in `file` does not count, for the same reason wherever one looks.
  func expect(
    _ fault: CertificateFault, of file: URL? = nil, on days: Int = 0,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let (history, faults) = try counted()
    #expect(history.certificates == [], sourceLocation: sourceLocation)
    #expect(faults == [fault], sourceLocation: sourceLocation)
    #expect(try told() == [fault], sourceLocation: sourceLocation)
    #expect(try !Verification(in: home).isGood, sourceLocation: sourceLocation)
    guard let file else { return }
    #expect(
      try verdict(file, on: days) == "\(fault)", sourceLocation: sourceLocation)
  }

  /// A certificate whose line was taken out of the journal.
  func unrecorded() throws -> (certificate: Certificate, file: URL) {
    let before = try test.journal()
    let signed = try sign()
    try before.write(to: home.journal(of: employee))
    try FileManager.default.removeItem(at: home.scorecard(of: employee))
    return signed
  }

  /// The event that names a certificate.
  func signed(_ certificate: Certificate) -> EventBody.CertificateSigned {
    EventBody.CertificateSigned(
      file: certificate.file, certification: certificate.certification,
      content: String(repeating: "0", count: 64), term: certificate.term, kind: certificate.kind,
      key: certificate.key, proctored: certificate.isProctored,
      selfAttested: certificate.isSelfAttested)
  }
}
