import Foundation
import Integrity
import Samples
import Testing

@testable import Records
@testable import Training

/// Who may sign, with which key and when: what others signed does not count, and everybody who looks is told.
struct CertificateCheckTests {
  private let certificates: TestCertificates
  private var home: Home { certificates.home }

  init() throws {
    certificates = try TestCertificates()
    certificates.test.isDamaged = true
  }

  @Test func `one that a manager signed counts`() throws {
    let (certificate, file) = try certificates.sign()
    let (history, faults) = try certificates.counted()
    #expect(history.certificates == [certificate] && faults == [])
    #expect(try certificates.told() == [])
    #expect(try certificates.verdict(file) == "good 1001")
    #expect(try Verification(in: home).isGood)
  }

  @Test func `one signed by a key that the forger made is forged, whatever the journal says`()
    throws
  {
    let file = try certificates.sign(by: certificates.signer(SigningKey())).file
    try certificates.expect(.forged, of: file)
  }

  @Test func `nor does the root key sign certificates`() throws {
    let file = try certificates.sign(by: certificates.signer(certificates.store.root)).file
    try certificates.expect(.forged, of: file)
    for name in [Keyring.root, "9001-2"] {
      try certificates.sign(
        on: 1, by: certificates.signer(certificates.store.root, named: name))
    }
    #expect(try certificates.told() == [.forged, .forged, .forged])
  }

  @Test func `another store's manager signs for another store`() throws {
    let other = try TestCertificates()
    other.test.isDamaged = true
    let (certificate, file) = try other.sign()
    let place = home.certificates(of: certificates.employee)
    try FileManager.default.copyItem(at: file.deletingLastPathComponent(), to: place)
    #expect(try certificates.verdict(place.appending(path: file.lastPathComponent)) == "forged")
    try certificates.forge(.certificateSigned(certificates.signed(certificate)))
    try certificates.expect(.forged, of: place.appending(path: file.lastPathComponent))
  }

  @Test func `a document of another store is none of ours, with the same key`() throws {
    let other = try TestCertificates()
    other.test.isDamaged = true
    try other.store.certify(certificates.key)
    let (certificate, file) = try other.sign(
      by: other.signer(certificates.key, named: "9001-1"))
    let place = home.certificates(of: certificates.employee)
    try FileManager.default.copyItem(at: file.deletingLastPathComponent(), to: place)
    try certificates.forge(.certificateSigned(certificates.signed(certificate)))
    try certificates.expect(.forged)
  }

  @Test func `a key is its owner's, though another number begins like its name`() throws {
    let (other, key) = (try certificates.id("9001-1"), SigningKey())
    #expect(try certificates.store.certify(key, to: other) == "9001-1-1")
    let file = try certificates.sign(by: certificates.signer(key, named: "9001-1-1")).file
    try certificates.expect(.forged, of: file)
    try certificates.sign(on: 1, by: certificates.signer(key, named: "9001-1-1", other))
    #expect(try certificates.told() == [.forged])
  }

  @Test func `nor does it count when the journal names another signer`() throws {
    let (certificate, file) = try certificates.unrecorded()
    try certificates.forge(
      .certificateSigned(certificates.signed(certificate)), by: certificates.id("9002"))
    try certificates.expect(.swapped, of: file)
  }

  @Test func `who was no manager that day certifies nobody`() throws {
    let (trainer, key) = (try certificates.id("9002"), SigningKey())
    try certificates.add(trainer, "李强")
    let name = try certificates.store.certify(key, to: trainer)
    let file = try certificates.sign(by: certificates.signer(key, named: name, trainer)).file
    let fault = CertificateFault.notManager(trainer)
    #expect(try certificates.told() == [fault])
    #expect(try certificates.verdict(file) == "\(fault)")
    try certificates.record(trainer).append(
      .employed(EventBody.Employed(role: .manager, from: certificates.day(0))),
      at: certificates.now())
    #expect(try certificates.told() == [])
  }

  @Test func `a key signs nothing before it was certified`() throws {
    try certificates.sign(on: -2)
    #expect(try certificates.told() == [.keyTooNew(from: certificates.day(0))])
  }

  /// On which day the key of a certificate that counts was revoked.
  private func keyRevoked(_ file: URL) throws -> Day? {
    let verdict = try certificates.check.verdict(ofFile: file, on: certificates.day(0))
    return try verdict?.get().keyRevoked?.at.day
  }

  @Test func `what a key signed before it was revoked stands, and nothing after`() throws {
    let before = try certificates.sign()
    #expect(try keyRevoked(before.file) == nil)
    try certificates.store.revoke("9001-1", at: 3600)
    #expect(try certificates.counted().faults == [])
    #expect(try keyRevoked(before.file) == certificates.day(0))
    let after = try certificates.sign(on: 1)
    #expect(try certificates.counted().history.certificates == [before.certificate])
    let fault = CertificateFault.keyRevoked(on: certificates.day(0))
    #expect(try certificates.told() == [fault])
    #expect(try certificates.verdict(after.file, on: 1) == "\(fault)")
  }

  @Test func `who comes later does not make the signer any less alone`() throws {
    let (manager, later) = (certificates.manager, try certificates.id("1003"))
    try certificates.add(manager, "陈静")
    try certificates.leaves(on: 1)
    try certificates.record(later).append(
      .added(EventBody.Added(name: "李娜", confirmed: true, employee: later)),
      at: certificates.now(5))
    for (day, isAlone) in [(2.0, true), (5, false)] {
      let signed = try certificates.sign(for: manager, on: day, isSelfAttested: true)
      let held = try certificates.counted(manager).history.certificates
      #expect(held.contains(signed.certificate) == isAlone, "day \(day)")
    }
  }

  @Test func `nobody signs for themself, unless they are alone and the certificate says so`() throws
  {
    let manager = certificates.manager
    try certificates.add(manager, "陈静")
    let file = try certificates.sign(for: manager).file
    #expect(try certificates.counted(manager).faults == [.selfSigned])
    #expect(try certificates.verdict(file) == "selfSigned")
    let inCompany = try certificates.sign(for: manager, isSelfAttested: true)
    #expect(try certificates.verdict(inCompany.file) == "selfSigned")
    try certificates.leaves(on: 1)
    let marked = try certificates.sign(for: manager, on: 1, isSelfAttested: true)
    #expect(try certificates.counted(manager).history.certificates == [marked.certificate])
    #expect(try certificates.verdict(marked.file, on: 1) == "good 9001")
  }
}
