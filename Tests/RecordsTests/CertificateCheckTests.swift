import Foundation
import Integrity
import Samples
import Testing

@testable import Records
@testable import Training

/// What is forged, altered or swapped does not count, and everybody who looks is told.
struct CertificateCheckTests {
  private let certificates: TestCertificates
  private var home: Home { certificates.home }

  init() throws {
    certificates = try TestCertificates()
    certificates.test.isDamaged = true
  }

  /// Expects that the certificate in `file` does not count, for the same reason wherever one looks.
  private func expect(
    _ fault: CertificateFault, of file: URL? = nil, on days: Int = 0,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let (history, faults) = try certificates.counted()
    #expect(history.certificates == [], sourceLocation: sourceLocation)
    #expect(faults == [fault], sourceLocation: sourceLocation)
    #expect(try certificates.told() == [fault], sourceLocation: sourceLocation)
    #expect(try !Verification(in: home).isGood, sourceLocation: sourceLocation)
    guard let file else { return }
    #expect(
      try certificates.verdict(file, on: days) == "\(fault)", sourceLocation: sourceLocation)
  }

  @Test func `one that a manager signed counts`() throws {
    let (certificate, file) = try certificates.sign()
    let (history, faults) = try certificates.counted()
    #expect(history.certificates == [certificate] && faults == [])
    #expect(try certificates.told() == [])
    #expect(try certificates.verdict(file) == "good 1001")
    #expect(try Verification(in: home).isGood)
  }

  @Test func `a copy is as good wherever it lies, also when the file itself is lost`() throws {
    let file = try certificates.sign().file
    let copy = home.root.appending(path: "copy.json")
    for (from, to) in [
      (file, copy), (Keyring.signatureFile(of: file), Keyring.signatureFile(of: copy)),
    ] {
      try FileManager.default.copyItem(at: from, to: to)
    }
    #expect(try certificates.verdict(copy) == "good 1001")
    try FileManager.default.removeItem(at: file)
    #expect(try certificates.verdict(copy) == "good 1001")
  }

  @Test func `one signed by a key that the forger made is forged, whatever the journal says`()
    throws
  {
    let file = try certificates.sign(by: certificates.signer(SigningKey())).file
    try expect(.forged, of: file)
  }

  @Test func `nor does the root key sign certificates`() throws {
    let file = try certificates.sign(by: certificates.signer(certificates.store.root)).file
    try expect(.forged, of: file)
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
    try certificates.forge(.certificateSigned(signed(certificate)))
    try expect(.forged, of: place.appending(path: file.lastPathComponent))
  }

  @Test func `a document of another store is none of ours, with the same key`() throws {
    let other = try TestCertificates()
    other.test.isDamaged = true
    try other.store.certify(certificates.key)
    let (certificate, file) = try other.sign(
      by: other.signer(certificates.key, named: "9001-1"))
    let place = home.certificates(of: certificates.employee)
    try FileManager.default.copyItem(at: file.deletingLastPathComponent(), to: place)
    try certificates.forge(.certificateSigned(signed(certificate)))
    try expect(.forged)
  }

  @Test func `a key is its owner's, though another number begins like its name`() throws {
    let (other, key) = (try certificates.id("9001-1"), SigningKey())
    #expect(try certificates.store.certify(key, to: other) == "9001-1-1")
    let file = try certificates.sign(by: certificates.signer(key, named: "9001-1-1")).file
    try expect(.forged, of: file)
    try certificates.sign(on: 1, by: certificates.signer(key, named: "9001-1-1", other))
    #expect(try certificates.told() == [.forged])
  }

  @Test func `nor does it count when the journal names another signer`() throws {
    let (certificate, file) = try unrecorded()
    try certificates.forge(
      .certificateSigned(signed(certificate)), by: certificates.id("9002"))
    try expect(.swapped, of: file)
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

  @Test func `a certificate over another journal does not count under the same number`() throws {
    let (certificate, file) = try certificates.sign()
    let signature = file.path + ".sig"
    let kept = (try Data(contentsOf: file), try Data(contentsOf: URL(filePath: signature)))
    try FileManager.default.removeItem(at: certificates.home.folder(of: certificates.employee))
    try certificates.add(certificates.employee, "别人")
    try certificates.forge(.certificateSigned(signed(certificate)))
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try kept.0.write(to: file)
    try kept.1.write(to: URL(filePath: signature))
    #expect(try certificates.told() == [.otherJournal])
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

  @Test(arguments: ["byte", "spaces", "shorter", "nothing", "no JSON"])
  func `a file that is not what was signed is altered`(change: String) throws {
    let file = try certificates.sign().file
    let text = try String(contentsOf: file, encoding: .utf8)
    let changed =
      switch change {
      case "byte": text.replacing("王芳", with: "王芬")
      case "spaces": text.replacing(":", with: ": ")
      case "shorter": String(text.dropLast())
      case "nothing": ""
      default: "x"
      }
    try Data(changed.utf8).write(to: file)
    try expect(.altered, of: ["nothing", "no JSON"].contains(change) ? nil : file)
  }

  @Test func `one whose days were moved says so wherever it is taken`() throws {
    let file = try certificates.sign().file
    let copy = home.root.appending(path: "elsewhere.json")
    let until = certificates.day(0).adding(months: 12)
    let text = try String(contentsOf: file, encoding: .utf8)
      .replacing("\(until)", with: "\(until.adding(months: 12))")
    try Data(text.utf8).write(to: copy)
    try FileManager.default.copyItem(
      at: Keyring.signatureFile(of: file), to: Keyring.signatureFile(of: copy))
    #expect(try certificates.verdict(copy) == "altered")
    #expect(try certificates.told() == [])
  }

  @Test func `without its signature it does not count`() throws {
    let file = try certificates.sign().file
    try FileManager.default.removeItem(at: Keyring.signatureFile(of: file))
    try expect(.unsigned, of: file)
  }

  @Test(arguments: [Data(), Data(count: 64), Data("x".utf8)])
  func `nor with one that is none`(signature: Data) throws {
    let file = try certificates.sign().file
    try signature.write(to: Keyring.signatureFile(of: file))
    try expect(.forged, of: file)
  }

  @Test func `without its file it does not count`() throws {
    let (certificate, file) = try certificates.sign()
    try FileManager.default.removeItem(at: file)
    #expect(try certificates.counted().faults == [.missing])
    let verdict = try certificates.check.verdict(
      of: certificate, holder: certificates.employee, on: certificates.day(0))
    guard case .failure(.missing) = verdict else {
      Issue.record("\(verdict)")
      return
    }
    // The signature that stayed is not taken for another certificate.
    #expect(try certificates.told() == [.missing])
  }

  @Test(arguments: ["link", "pipe", "folder", "giant"])
  func `what stands in its place is not read`(kind: String) throws {
    let file = try certificates.sign().file
    let aside = home.root.appending(path: "aside")
    try FileManager.default.moveItem(at: file, to: aside)
    switch kind {
    case "link":
      try FileManager.default.createSymbolicLink(at: file, withDestinationURL: aside)
    case "pipe": #expect(mkfifo(file.path, 0o600) == 0)
    case "folder": #expect(mkdir(file.path, 0o700) == 0)
    default:
      // Nothing but holes.
      try Data().write(to: file)
      #expect(truncate(file.path, off_t(PlainFile.largest) + 1) == 0)
    }
    try expect(.unreadable)
    #expect(try certificates.verdict(file) == "no certificate")
  }

  @Test func `a folder of certificates that is a link is not looked into`() throws {
    try certificates.sign()
    let folder = home.certificates(of: certificates.employee)
    let aside = home.root.appending(path: "aside")
    try FileManager.default.moveItem(at: folder, to: aside)
    try FileManager.default.createSymbolicLink(at: folder, withDestinationURL: aside)
    try expect(.unreadable)
  }

  @Test func `another person's file under one's own name is not what was signed`() throws {
    let other = try certificates.id("1002")
    try certificates.add(other, "李娜")
    let (file, theirs) = (
      try certificates.sign().file, try certificates.sign(for: other, on: 1).file
    )
    for suffix in ["", ".sig"] {
      let place = URL(filePath: file.path + suffix)
      try FileManager.default.removeItem(at: place)
      try FileManager.default.copyItem(at: URL(filePath: theirs.path + suffix), to: place)
    }
    try expect(.altered)
    #expect(try certificates.verdict(file, on: 1) == "swapped")
    #expect(try certificates.verdict(theirs, on: 1) == "good 1002")
  }

  @Test func `nor does a line in one's own journal make it one's own`() throws {
    let other = try certificates.id("1002")
    try certificates.add(other, "李娜")
    let (certificate, theirs) = try certificates.sign(for: other)
    try FileManager.default.copyItem(
      at: home.certificates(of: other), to: home.certificates(of: certificates.employee))
    try certificates.forge(.certificateSigned(signed(certificate)))
    let file = home.certificates(of: certificates.employee).appending(
      path: theirs.lastPathComponent)
    try expect(.swapped, of: file)
  }

  @Test(arguments: ["term", "certification", "kind", "proctor", "attestation"])
  func `a line that says something else of a signed file does not count`(what: String) throws {
    let (certificate, file) = try unrecorded()
    let longer = Validity(mode: .completion, months: 120).term(
      completed: certificates.day(0), signed: certificates.day(0))
    let forged = EventBody.CertificateSigned(
      file: certificate.file,
      certification: what == "certification" ? "signature-2" : certificate.certification,
      content: String(repeating: "0", count: 64), term: what == "term" ? longer : certificate.term,
      kind: what == "kind" ? .renewal : .first, key: certificate.key, proctored: what == "proctor",
      selfAttested: what == "attestation")
    let place = file.deletingLastPathComponent().appending(
      path: forged.certificate(signer: certificates.manager).fileName)
    if place.path != file.path {
      for suffix in ["", ".sig"] {
        try FileManager.default.moveItem(
          at: URL(filePath: file.path + suffix), to: URL(filePath: place.path + suffix))
      }
    }
    try certificates.forge(.certificateSigned(forged))
    try expect(.swapped, of: place)
  }

  @Test func `two lines about one file are one certificate, and the first of them`() throws {
    let certificate = try certificates.sign().certificate
    try certificates.forge(.certificateSigned(signed(certificate)))
    #expect(try certificates.counted().history.certificates == [certificate])
    #expect(try certificates.told() == [])
  }

  @Test func `a signed file that no line names is told and does not count`() throws {
    let file = try unrecorded().file
    #expect(try certificates.counted().history.certificates == [])
    #expect(try certificates.told() == [.notOnRecord, .notOnRecord])
    #expect(try certificates.verdict(file) == "notOnRecord")
  }

  /// A certificate whose line was taken out of the journal.
  private func unrecorded() throws -> (certificate: Certificate, file: URL) {
    let before = try certificates.test.journal()
    let signed = try certificates.sign()
    try before.write(to: home.journal(of: certificates.employee))
    try FileManager.default.removeItem(at: home.scorecard(of: certificates.employee))
    return signed
  }

  /// The event that names a certificate.
  private func signed(_ certificate: Certificate) -> EventBody.CertificateSigned {
    EventBody.CertificateSigned(
      file: certificate.file, certification: certificate.certification,
      content: String(repeating: "0", count: 64), term: certificate.term, kind: certificate.kind,
      key: certificate.key, proctored: certificate.isProctored,
      selfAttested: certificate.isSelfAttested)
  }
}
