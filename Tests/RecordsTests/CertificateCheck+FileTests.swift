import Foundation
import Integrity
import Samples
import Testing

@testable import Records
@testable import Training

/// What is altered, swapped, lost or on no record does not count, and everybody who looks is told.
struct CertificateCheckFileTests {
  private let certificates: TestCertificates
  private var home: Home { certificates.home }

  init() throws {
    certificates = try TestCertificates()
    certificates.test.isDamaged = true
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

  @Test func `a certificate over another journal does not count under the same number`() throws {
    let (certificate, file) = try certificates.sign()
    let signature = file.path + ".sig"
    let kept = (try Data(contentsOf: file), try Data(contentsOf: URL(filePath: signature)))
    try FileManager.default.removeItem(at: certificates.home.folder(of: certificates.employee))
    try certificates.add(certificates.employee, "别人")
    try certificates.forge(.certificateSigned(certificates.signed(certificate)))
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try kept.0.write(to: file)
    try kept.1.write(to: URL(filePath: signature))
    #expect(try certificates.told() == [.otherJournal])
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
    try certificates.expect(.altered, of: ["nothing", "no JSON"].contains(change) ? nil : file)
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
    try certificates.expect(.unsigned, of: file)
  }

  @Test(arguments: [Data(), Data(count: 64), Data("x".utf8)])
  func `nor with one that is none`(signature: Data) throws {
    let file = try certificates.sign().file
    try signature.write(to: Keyring.signatureFile(of: file))
    try certificates.expect(.forged, of: file)
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
    try certificates.expect(.unreadable)
    #expect(try certificates.verdict(file) == "no certificate")
  }

  @Test func `a folder of certificates that is a link is not looked into`() throws {
    try certificates.sign()
    let folder = home.certificates(of: certificates.employee)
    let aside = home.root.appending(path: "aside")
    try FileManager.default.moveItem(at: folder, to: aside)
    try FileManager.default.createSymbolicLink(at: folder, withDestinationURL: aside)
    try certificates.expect(.unreadable)
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
    try certificates.expect(.altered)
    #expect(try certificates.verdict(file, on: 1) == "swapped")
    #expect(try certificates.verdict(theirs, on: 1) == "good 1002")
  }

  @Test func `nor does a line in one's own journal make it one's own`() throws {
    let other = try certificates.id("1002")
    try certificates.add(other, "李娜")
    let (certificate, theirs) = try certificates.sign(for: other)
    try FileManager.default.copyItem(
      at: home.certificates(of: other), to: home.certificates(of: certificates.employee))
    try certificates.forge(.certificateSigned(certificates.signed(certificate)))
    let file = home.certificates(of: certificates.employee).appending(
      path: theirs.lastPathComponent)
    try certificates.expect(.swapped, of: file)
  }

  @Test(arguments: ["term", "certification", "kind", "proctor", "attestation"])
  func `a line that says something else of a signed file does not count`(what: String) throws {
    let (certificate, file) = try certificates.unrecorded()
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
    try certificates.expect(.swapped, of: place)
  }

  @Test func `two lines about one file are one certificate, and the first of them`() throws {
    let certificate = try certificates.sign().certificate
    try certificates.forge(.certificateSigned(certificates.signed(certificate)))
    #expect(try certificates.counted().history.certificates == [certificate])
    #expect(try certificates.told() == [])
  }

  @Test func `a signed file that no line names is told and does not count`() throws {
    let file = try certificates.unrecorded().file
    #expect(try certificates.counted().history.certificates == [])
    #expect(try certificates.told() == [.notOnRecord, .notOnRecord])
    #expect(try certificates.verdict(file) == "notOnRecord")
  }
}
