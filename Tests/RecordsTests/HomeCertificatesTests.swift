import Foundation
import Integrity
import Samples
import Testing

@testable import Records
@testable import Training

/// Finding certificates again by what stands on paper.
struct HomeCertificatesTests {
  private let certificates: TestCertificates
  private var home: Home { certificates.home }

  init() throws {
    certificates = try TestCertificates()
  }

  private func found(_ typed: String) -> [String] {
    home.certificates(named: typed).map { "\($0.holder) \($0.certificate.file)" }
  }

  @Test func `a short code or all digits find one, however they are typed`() throws {
    let other = try certificates.id("1002")
    try certificates.add(other, "李娜")
    let (mine, theirs) = (
      try certificates.sign().certificate, try certificates.sign(for: other).certificate
    )
    #expect(mine.checkCode == PaperCode.short(try #require(Digest(hex: mine.file))))
    for typed in [
      mine.checkCode, mine.checkCode.lowercased(), mine.checkCode.replacing("-", with: " "),
      mine.file, mine.file.uppercased(), " \(mine.file)\n",
    ] {
      #expect(found(typed) == ["1001 \(mine.file)"], "\(typed)")
    }
    #expect(found(theirs.checkCode) == ["1002 \(theirs.file)"])
    #expect(found("7F3K-9QWT") == [])
    #expect(found("") == [] && found("1001") == [])
  }

  @Test func `files that nothing names are strays, and what a cut-off write left is none`() throws {
    certificates.test.isDamaged = true
    let (certificate, file) = try certificates.sign()
    let folder = file.deletingLastPathComponent()
    for name in ["x.json", file.lastPathComponent + ".1z.tmp", "notes.txt.sig"] {
      try Data().write(to: folder.appending(path: name))
    }
    #expect(
      home.strayCertificates(of: certificates.employee, [certificate])
        == ["notes.txt.sig", "x.json"])
    #expect(
      home.strayCertificates(of: certificates.employee, [])
        == ["notes.txt.sig", certificate.fileName, certificate.fileName + ".sig", "x.json"])
    #expect(
      try Verification(of: [.person(certificates.employee)], in: home).certificates.map(\.named)
        == ["notes.txt.sig", "x.json"])
    #expect(try Verification(of: [.store], in: home).certificates == [])
  }

  @Test func `doctor removes what a cut-off write left among them, and tells what is missing`()
    throws
  {
    certificates.test.isDamaged = true
    let file = try certificates.sign().file
    let leftover = URL(filePath: file.path + ".1z.tmp")
    try Data().write(to: leftover)
    let doctor = Doctor(home)
    func kinds() throws -> [String] {
      try doctor.findings(on: certificates.day(0)).map { "\($0.kind)" }.filter {
        !$0.hasPrefix("keyMissing") && !$0.hasPrefix("permissions")
          && !$0.hasPrefix("keyOfLeaver")
      }
    }
    #expect(try kinds() == [#"leftover(path: "\#(leftover.path)")"#])
    for finding in try doctor.findings(on: certificates.day(0)) { try doctor.repair(finding) }
    #expect(try kinds() == [])
    let content = TestCertificates.certification.revision
    try FileManager.default.removeItem(at: home.archive.appending(path: content + ".json"))
    #expect(try kinds() == [#"archiveMissing(hex: "\#(content)")"#])
    #expect(
      try Verification(in: home).isGood, "what it was signed for is told by doctor, not by verify")
  }
}
