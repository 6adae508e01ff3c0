import Foundation
import Integrity
import Samples
import Testing

@testable import Records
@testable import Training

/// Certificates of tills that were apart.
struct MergeCertificatesTests {
  private let certificates: TestCertificates
  private let other: TestHome
  private var ours: Home { certificates.home }
  private var theirs: Home { other.home }
  private var employee: EmployeeID { certificates.employee }

  init() throws {
    certificates = try TestCertificates()
    other = try TestHome()
    certificates.test.isDamaged = true
    other.isDamaged = true
  }

  /// The other till knows from now on what this one knows.
  private func part() throws {
    Kept.remove(theirs.root)
    try FileManager.default.copyItem(at: ours.root, to: theirs.root)
  }

  private func merge(_ from: Home, into: Home) throws -> Merge.Result {
    try Merge(of: from, into: into, by: certificates.manager, at: certificates.now(30)).run()
  }

  /// A certificate that is signed at the other till.
  @discardableResult
  private func signThere(on days: Double = 1) throws -> (certificate: Certificate, file: URL) {
    try issueThere(on: days).sign(
      certificates.draft(completed: Int(days)), by: certificates.signer)
  }

  private func issueThere(on days: Double) throws -> CertificateIssue {
    CertificateIssue(
      try EmployeeRecord(employee, in: theirs, run: UUID(), isSimulated: false),
      try StoreRecord(in: theirs), at: certificates.now(days))
  }

  private func names(_ home: Home) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: home.certificates(of: employee).path))
      ?? []).sorted()
  }

  private func history(_ home: Home) throws -> CertificationHistory {
    let card = try EmployeeRecord.reading(employee, in: home).card
    return try CertificateCheck(in: home, StoreRecord(in: home).facts).history(of: card).history
  }

  @Test func `a certificate comes with its signature and the certification it is for`() throws {
    try part()
    let (certificate, file) = try signThere()
    let result = try merge(theirs, into: ours)
    #expect(names(ours) == [certificate.fileName, certificate.fileName + ".sig"])
    #expect(result.archived == 3)
    #expect(try history(ours).certificates == [certificate])
    #expect(try Verification(in: ours).isGood)
    let copy = ours.certificates(of: employee).appending(path: file.lastPathComponent)
    #expect(try Data(contentsOf: copy) == Data(contentsOf: file))
    #expect(TestJournal.mode(copy) == 0o600)
    #expect(try merge(theirs, into: ours).archived == 0)
  }

  @Test func `nothing comes that is not what the record names`() throws {
    try part()
    let (certificate, file) = try signThere()
    let altered = try signThere(on: 2)
    try Data("x".utf8).write(to: altered.file)
    try Data(count: 64).write(to: Keyring.signatureFile(of: file))
    let folder = file.deletingLastPathComponent()
    for name in ["x.json", "x.json.sig", "notes.txt", ".sig"] {
      try Data("x".utf8).write(to: folder.appending(path: name))
    }
    try FileManager.default.createSymbolicLink(
      at: folder.appending(path: "z.json"), withDestinationURL: file)
    _ = try merge(theirs, into: ours)
    #expect(names(ours) == [certificate.fileName])
    #expect(try history(ours).certificates == [])
    #expect(try Set(Verification(in: ours).certificates.map(\.fault)) == [.unsigned, .missing])
    // Once theirs is put right, it comes after all.
    let signature = try certificates.key.signature(of: Data(contentsOf: file))
    try signature.write(to: Keyring.signatureFile(of: file))
    _ = try merge(theirs, into: ours)
    #expect(try history(ours).certificates == [certificate])
  }

  @Test func `what lies here already is not replaced`() throws {
    try part()
    let file = try signThere().file
    _ = try merge(theirs, into: ours)
    let copy = ours.certificates(of: employee).appending(path: file.lastPathComponent)
    try Data("damaged here".utf8).write(to: copy)
    _ = try merge(theirs, into: ours)
    #expect(try String(contentsOf: copy, encoding: .utf8) == "damaged here")
    #expect(try Verification(in: ours).certificates.map(\.fault) == [.altered])
  }

  @Test(arguments: [true, false])
  func `no folder that is a link is looked into or written to`(isOurs: Bool) throws {
    try part()
    try signThere()
    let folder = (isOurs ? ours : theirs).certificates(of: employee)
    let elsewhere = certificates.home.root.appending(path: "elsewhere")
    if isOurs {
      try AtomicFile.makeFolder(elsewhere)
    } else {
      try FileManager.default.moveItem(at: folder, to: elsewhere)
    }
    let before = try FileManager.default.contentsOfDirectory(atPath: elsewhere.path).sorted()
    try FileManager.default.createSymbolicLink(at: folder, withDestinationURL: elsewhere)
    _ = try merge(theirs, into: ours)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: elsewhere.path).sorted() == before)
    #expect(names(ours) == [])
    #expect(try history(ours).certificates == [])
  }

  @Test func `suspended at one till and renewed at the other, it is both at both`() throws {
    let first = try certificates.sign().certificate
    try part()
    try certificates.issue(on: 5).change(
      first.file, .suspended, from: certificates.day(5), reason: "x", by: certificates.signer)
    let second = try signThere(on: 6).certificate
    for _ in 0..<2 {
      _ = try merge(theirs, into: ours)
      _ = try merge(ours, into: theirs)
    }
    #expect(try history(ours) == history(theirs))
    let held = try history(ours).certificates
    #expect(held.map(\.file) == [first.file, second.file])
    #expect(held.map { $0.suspension(on: certificates.day(7)) != nil } == [true, false])
    for home in [ours, theirs] { #expect(try Verification(in: home).isGood) }
  }

  @Test func `suspended at one till and reinstated at the other, whichever clock is ahead`() throws
  {
    let certificate = try certificates.sign().certificate
    try certificates.issue(on: 1).change(
      certificate.file, .suspended, from: certificates.day(1), reason: "x",
      by: certificates.signer)
    try part()
    try issueThere(on: 3).change(
      certificate.file, .reinstated, from: certificates.day(3), reason: "y",
      by: certificates.signer)
    try certificates.issue(on: 5).change(
      certificate.file, .suspended, from: certificates.day(5), reason: "z",
      by: certificates.signer)
    for _ in 0..<2 {
      _ = try merge(theirs, into: ours)
      _ = try merge(ours, into: theirs)
    }
    for home in [ours, theirs] {
      let held = try #require(try history(home).certificates.first)
      #expect(
        [2, 4, 6].map { held.suspension(on: certificates.day($0))?.reason } == ["x", nil, "z"])
    }
  }

  @Test func `the same certification signed at both tills is two certificates, the later speaks`()
    throws
  {
    try part()
    let here = try certificates.sign(on: 2).certificate
    let there = try signThere(on: 1).certificate
    _ = try merge(theirs, into: ours)
    _ = try merge(ours, into: theirs)
    for home in [ours, theirs] {
      let held = try history(home).certificates(for: "signature-1", on: certificates.day(9))
      #expect(held.map(\.file) == [there.file, here.file])
    }
  }

  @Test func `a forged certificate is merged as what it is`() throws {
    try part()
    let forged = certificates.signer(SigningKey())
    _ = try issueThere(on: 1).sign(certificates.draft(), by: forged)
    _ = try merge(theirs, into: ours)
    #expect(try history(ours).certificates == [])
    #expect(try Verification(in: ours).certificates.map(\.fault) == [.unsigned])
  }
}
