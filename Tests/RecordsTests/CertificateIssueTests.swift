import Foundation
import Integrity
import Samples
import Testing

@testable import Records
@testable import Training

struct CertificateIssueTests {
  private let certificates: TestCertificates
  private var home: Home { certificates.home }
  private var folder: URL { home.certificates(of: certificates.employee) }

  init() throws {
    certificates = try TestCertificates()
  }

  private func names(_ folder: URL) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()
  }

  @Test func `a certificate is a signed file, kept for its owner alone, and a line that names it`()
    throws
  {
    let before = try certificates.record().head
    let (certificate, file) = try certificates.sign()
    let bytes = try Data(contentsOf: file)
    #expect(certificate.file == Digest(of: bytes).hex)
    #expect(names(folder) == [certificate.fileName, certificate.fileName + ".sig"])
    #expect(TestJournal.mode(file) == 0o600)
    #expect(TestJournal.mode(folder) == 0o700)
    let signature = try Data(contentsOf: Keyring.signatureFile(of: file))
    #expect(certificates.key.publicKey.verifies(signature, of: bytes))
    let document = try CanonicalJSON.decoded(CertificateDocument.self, from: bytes)
    // The head is that of the line before.
    #expect(document.head == before && document.key == "9001-1")
    let card = try certificates.record().card
    #expect(card.history.certificates == [certificate])
    #expect(SavedScorecard.load(certificates.employee, in: home)?.head.lines == before.lines + 1)
  }

  @Test func `the certification as it was can be read again from the archive`() throws {
    let (_, file) = try certificates.sign()
    let document = try CanonicalJSON.decoded(
      CertificateDocument.self, from: Data(contentsOf: file))
    let events = try certificates.record().events()
    guard case .certificateSigned(let signed)? = events.last?.body else {
      Issue.record("\(String(describing: events.last))")
      return
    }
    #expect(signed.content == document.content)
    let bytes = try Archive(home.archive).bytes(signed.content)
    let kept = try CanonicalJSON.decoded(Certification.self, from: bytes)
    #expect(!String(decoding: bytes, as: UTF8.self).contains("revision"))
    #expect(kept.revised(as: signed.content) == TestCertificates.certification)
  }

  @Test func `one that is renewed on the same day is another certificate`() throws {
    let files = try (0..<2).map { _ in try certificates.sign().certificate.file }
    #expect(Set(files).count == 2 && names(folder).count == 4)
    #expect(try certificates.counted().history.certificates.map(\.file) == files)
  }

  @Test func `a store that is not set up signs none`() throws {
    let elsewhere = try TestHome()
    let issue = CertificateIssue(
      try elsewhere.record(), try StoreRecord(in: elsewhere.home), at: elsewhere.now())
    #expect(throws: RecordProblem.notSetUp) {
      try issue.sign(certificates.draft(), by: certificates.signer)
    }
    #expect(!elsewhere.home.knows(elsewhere.employee))
  }

  @Test(arguments: ["9999-12-31", "0001-01-01"])
  func `a certificate whose days could not be written is not signed`(until: String) throws {
    let term = Validity(mode: .completion, months: 12, windowDays: 60, graceDays: 14)
      .importedTerm(from: certificates.day(0), until: try #require(Day(until)))
    let before = try certificates.test.journal()
    #expect(throws: RecordProblem.impossibleTerm) {
      try certificates.issue().sign(certificates.draft(term: term), by: certificates.signer)
    }
    #expect(try certificates.test.journal() == before)
    #expect(names(folder) == [])
  }

  @Test func `nothing is written through a link`() throws {
    certificates.test.isDamaged = true
    let elsewhere = home.root.appending(path: "elsewhere")
    try AtomicFile.makeFolder(elsewhere)
    try FileManager.default.createSymbolicLink(at: folder, withDestinationURL: elsewhere)
    #expect(throws: JournalError.notAFile(path: folder.path)) { try certificates.sign() }
    #expect(names(elsewhere) == [])
    #expect(try certificates.record().card.history.certificates == [])
  }

  @Test func `without its line a file is no certificate, and verify tells that it lies there`()
    throws
  {
    certificates.test.isDamaged = true
    let issue = try certificates.issue()
    let journal = home.journal(of: certificates.employee)
    let aside = home.root.appending(path: "aside")
    try FileManager.default.moveItem(at: journal, to: aside)
    try FileManager.default.createSymbolicLink(at: journal, withDestinationURL: aside)
    #expect(throws: (any Error).self) {
      try issue.sign(certificates.draft(), by: certificates.signer)
    }
    try FileManager.default.removeItem(at: journal)
    try FileManager.default.moveItem(at: aside, to: journal)
    #expect(try certificates.counted().history.certificates == [])
    let stray = Set(try certificates.told())
    #expect(stray.isSubset(of: [.notOnRecord]))
    #expect(try Verification(in: home).isGood == names(folder).isEmpty)
  }
}
