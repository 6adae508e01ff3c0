import Foundation
import Integrity
import Samples
import Testing

@testable import Records
@testable import Training

/// What managers do with certificates counts when they signed exactly that, for exactly this person.
struct CertificateActsTests {
  private typealias Changed = EventBody.CertificateChanged
  private let certificates: TestCertificates
  private let certificate: Certificate

  init() throws {
    certificates = try TestCertificates()
    certificates.test.isDamaged = true
    certificate = try certificates.sign().certificate
  }

  private func change(
    _ act: Changed.Act, on days: Double, from: Int? = nil, by signer: CertificateIssue.Signer? = nil
  ) throws {
    try certificates.issue(on: days).change(
      certificate.file, act, from: certificates.day(from ?? Int(days)), reason: "钥匙",
      by: signer ?? certificates.signer)
  }

  /// What the certificate is worth on a day.
  private func status(on days: Int) throws -> String {
    guard let certificate = try certificates.counted().history.certificates.first else {
      return "none"
    }
    switch CertificateStatus(of: certificate, on: certificates.day(days)) {
    case .revoked: return "revoked"
    case .suspended: return "suspended"
    case .valid: return "valid"
    case let other: return "\(other)"
    }
  }

  @Test func `a suspension holds from its day to the reinstatement's, a revocation for good`()
    throws
  {
    try change(.suspended, on: 1, from: 2)
    try change(.reinstated, on: 3, from: 5)
    #expect(try [1, 2, 4, 5].map(status) == ["valid", "suspended", "suspended", "valid"])
    try change(.revoked, on: 6, from: 4)
    #expect(try [3, 4, 9].map(status) == ["suspended", "revoked", "revoked"])
    try change(.reinstated, on: 7)
    #expect(try status(on: 9) == "revoked")
    #expect(try certificates.counted().faults == [])
    #expect(try Verification(in: certificates.home).isGood)
  }

  @Test func `of a file that was altered only what stopped it is believed, from that day on`()
    throws
  {
    let earlier = try certificates.sign(on: 0.5)
    try change(.revoked, on: 1, from: 4)
    let file = try certificates.check.file(of: certificate, holder: certificates.employee)
    try Data("{}".utf8).write(to: file)
    func speaking(on days: Int) throws -> [String] {
      try certificates.counted().history
        .certificates(for: certificate.certification, on: certificates.day(days)).map(\.file)
    }
    #expect(try speaking(on: 2) == [earlier.certificate.file])
    #expect(try speaking(on: 4).contains(certificate.file))
    #expect(try certificates.told() == [.altered])
  }

  @Test func `a revoked file says since when and why`() throws {
    try change(.revoked, on: 3)
    let file = try certificates.check.file(of: certificate, holder: certificates.employee)
    #expect(try certificates.verdict(file, on: 2) == "good 1001")
    let verdict = try certificates.check.verdict(ofFile: file, on: certificates.day(3))
    guard case .failure(.revoked(let revocation)) = verdict else {
      Issue.record("\(String(describing: verdict))")
      return
    }
    #expect(revocation.from == certificates.day(3) && revocation.reason == "钥匙")
  }

  /// A line whose statement is about something else than the line says.
  private func readdressed(_ what: String) throws -> EventBody {
    let at = certificates.store.stamp(86_400)
    let other = try certificates.id("1002")
    let text = try ActStatement.changed(
      what == "act" ? .suspended : .reinstated,
      file: what == "certificate" ? Digest(of: Data("x".utf8)).hex : certificate.file,
      employee: what == "employee" ? other : certificates.employee,
      from: certificates.day(what == "day" ? 9 : 1), reason: what == "reason" ? "别的" : "钥匙",
      at: what == "moment" ? certificates.store.stamp(0) : at)
    let words = what == "spaces" ? text.replacing(":", with: ": ") : text
    return .certificateChanged(
      Changed(
        file: certificate.file, act: .reinstated, from: certificates.day(1), reason: "钥匙",
        statement: SignedStatement(words, key: "9001-1", by: certificates.key)))
  }

  @Test(arguments: ["act", "certificate", "employee", "day", "reason", "moment", "spaces", ""])
  func `a statement about something else counts for nothing`(what: String) throws {
    try change(.suspended, on: 0)
    let at = certificates.store.stamp(86_400)
    try certificates.record().append(readdressed(what), at: at, by: certificates.manager)
    let isRight = what.isEmpty
    #expect(try certificates.counted().faults == (isRight ? [] : [.forged]))
    #expect(try certificates.told() == (isRight ? [] : [.forged]))
    #expect(try status(on: 2) == (isRight ? "valid" : "suspended"))
  }

  @Test(arguments: ["own key", "root", "named root", "another's key", "another author"])
  func `nor one that another signed`(who: String) throws {
    try change(.suspended, on: 0)
    let (other, key) = (try certificates.id("9002"), SigningKey())
    try certificates.store.certify(key, to: other)
    let signer =
      switch who {
      case "own key": certificates.signer(SigningKey())
      case "root": certificates.signer(certificates.store.root)
      case "named root": certificates.signer(certificates.store.root, named: Keyring.root)
      case "another's key": certificates.signer(key, named: "9002-1")
      default: certificates.signer(certificates.key, named: "9001-1", other)
      }
    try change(.reinstated, on: 1, by: signer)
    #expect(try certificates.told() == [.forged])
    #expect(try status(on: 2) == "suspended")
  }

  @Test func `nor one that was signed after the key was revoked`() throws {
    try change(.suspended, on: 0)
    try certificates.store.revoke("9001-1", at: 86_400)
    try change(.reinstated, on: 2)
    #expect(try certificates.told() == [.keyRevoked(on: certificates.day(1))])
    #expect(try status(on: 3) == "suspended")
  }

  @Test func `what was signed once counts once`() throws {
    try change(.suspended, on: 1)
    try change(.reinstated, on: 2)
    try change(.suspended, on: 3)
    let card = try certificates.record().card
    let reinstated = try #require(card.acts.dropFirst().first)
    guard case .changed(let changed) = reinstated.kind else {
      Issue.record("\(reinstated.kind)")
      return
    }
    // Whoever can write to the journal says the manager's words again, as of that moment.
    try certificates.record().append(
      .certificateChanged(changed), at: reinstated.at, by: certificates.manager)
    #expect(try status(on: 4) == "suspended")
    #expect(try certificates.told() == [.repeated])
    // At any other moment they are other words.
    try certificates.forge(.certificateChanged(changed), on: 4)
    #expect(try certificates.told() == [.repeated, .forged])
    #expect(try status(on: 5) == "suspended")
  }

  @Test func `nobody ends their own suspension, but everybody may begin it`() throws {
    let manager = certificates.manager
    try certificates.add(manager, "陈静")
    try certificates.leaves(on: 0)
    let own = try certificates.sign(for: manager, isSelfAttested: true).certificate
    let given = try ownCertificateOfAnotherManager()
    for (file, faults) in [(own.file, [CertificateFault]()), (given, [.selfSigned])] {
      for act in [Changed.Act.suspended, .reinstated] {
        try certificates.issue(for: manager).change(
          file, act, from: certificates.day(0), reason: "x", by: certificates.signer)
      }
      #expect(try certificates.counted(manager).faults == faults)
    }
  }

  /// A certificate of 9001 that 9002 signed.
  private func ownCertificateOfAnotherManager() throws -> String {
    let (other, key) = (try certificates.id("9002"), SigningKey())
    let name = try certificates.store.certify(key, to: other)
    return try certificates.sign(
      for: certificates.manager, by: certificates.signer(key, named: name, other)
    ).certificate.file
  }

  @Test func `a certificate that was revoked does not make place for an older one`() throws {
    let newer = try certificates.sign(on: 10)
    try certificates.issue(on: 11).change(
      newer.certificate.file, .revoked, from: certificates.day(11), reason: "代考",
      by: certificates.signer)
    try FileManager.default.removeItem(at: newer.file)
    let history = try certificates.counted().history
    let speaking = try #require(
      history.certificates(for: "signature-1", on: certificates.day(12)).last)
    #expect(speaking.revocation?.reason == "代考")
    #expect(try certificates.told() == [.missing])
  }

  private func waive(
    for holder: EmployeeID? = nil, by signer: CertificateIssue.Signer? = nil
  ) throws {
    try certificates.issue(for: holder, on: 1).waive(
      "lessons", of: "signature-1", reason: .testedOut, words: "现场考过",
      by: signer ?? certificates.signer)
  }

  @Test func `a waiver counts from its own day, in the name of who signed it`() throws {
    try waive()
    let (history, faults) = try certificates.counted()
    #expect(faults == [])
    #expect(
      history.waivers == [
        CertificationHistory.Waiver(
          certification: "signature-1", requirement: "lessons", reason: .testedOut,
          day: certificates.day(1), author: certificates.manager, words: "现场考过")
      ])
  }

  @Test func `who is alone in the shop may waive for themself, as nobody else can watch`() throws {
    let manager = certificates.manager
    try certificates.add(manager, "陈静")
    try certificates.leaves(on: 1)
    try waive(for: manager)
    #expect(try certificates.counted(manager).faults == [])
    #expect(try certificates.counted(manager).history.waivers.map(\.requirement) == ["lessons"])
  }

  @Test func `nobody waives for themself, or with a key that is not theirs`() throws {
    let manager = certificates.manager
    try certificates.add(manager, "陈静")
    try waive(for: manager)
    #expect(try certificates.counted(manager).faults == [.selfSigned])
    #expect(try certificates.counted(manager).history.waivers == [])
    try waive(by: certificates.signer(SigningKey()))
    #expect(try certificates.counted().faults == [.forged])
    #expect(try certificates.counted().history.waivers == [])
  }

  @Test(arguments: ["requirement", "certification", "reason", "words", "employee", ""])
  func `a waiver of something else counts for nothing`(what: String) throws {
    let at = certificates.store.stamp(86_400)
    let other = try certificates.id("1002")
    let text = try ActStatement.waived(
      what == "requirement" ? "exam" : "lessons",
      of: what == "certification" ? "signature-2" : "signature-1",
      employee: what == "employee" ? other : certificates.employee,
      reason: what == "reason" ? .administrative : .testedOut,
      words: what == "words" ? "别的" : "现场考过", at: at)
    try certificates.record().append(
      .waived(
        EventBody.Waived(
          certification: "signature-1", requirement: "lessons", reason: .testedOut, words: "现场考过",
          statement: SignedStatement(text, key: "9001-1", by: certificates.key))),
      at: at, by: certificates.manager)
    #expect(try certificates.counted().history.waivers.count == (what.isEmpty ? 1 : 0))
    #expect(try certificates.told() == (what.isEmpty ? [] : [.forged]))
  }

  @Test func `nor anything that a key is said to have signed before it was certified`() throws {
    try change(.suspended, on: -2)
    #expect(try certificates.told() == [.keyTooNew(from: certificates.day(0))])
    #expect(try status(on: 2) == "valid")
  }

  @Test func `a reason is shown as it looks, and signed as it stands`() throws {
    try certificates.issue(on: 1).change(
      certificate.file, .revoked, from: certificates.day(1), reason: "a\n合格\u{1B}[2J",
      by: certificates.signer)
    let (history, faults) = try certificates.counted()
    #expect(faults == [])
    #expect(history.certificates.first?.revocation?.reason == "a 合格[2J")
  }
}
