import Foundation
import Integrity
import Samples
import Testing

@testable import Records
@testable import Training

/// A line about a certificate, as anybody could write it: the file's name is made of it.
struct CertificateSignedTests {
  private let certificates: TestCertificates

  init() throws {
    certificates = try TestCertificates()
    certificates.test.isDamaged = true
  }

  private func line(
    certification: String = "signature-1", file: String = Digest(of: Data("x".utf8)).hex,
    term: [String: String] = [:]
  ) -> Data {
    let right = [
      "base": #""2026-03-02""#, "completed": #""2026-03-02""#, "from": #""2026-03-02""#,
      "graceUntil": #""2027-03-16""#, "months": "12", "period": "1",
      "renewableFrom": #""2027-01-01""#, "until": #""2027-03-02""#,
    ]
    let members = right.merging(term) { $1 }.map { #""\#($0)":\#($1)"# }.joined(separator: ",")
    return Data(
      #"{"type":"certificateSigned","certification":"\#(certification)","content":"","file":"\#(file)","key":"9001-1","kind":"first","proctored":false,"selfAttested":false,"term":{\#(members)}}"#
        .utf8)
  }

  /// Whether a journal with such a line is understood; if not, everybody who looks is told.
  private func isUnderstood(
    _ line: Data, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Bool {
    let head = try certificates.record().head
    var text = String(decoding: line, as: UTF8.self)
    text.removeLast()
    text +=
      #","v":1,"seq":\#(head.lines + 1),"id":"\#(UUID())","at":"\#(certificates.now())","by":"9001","prev":"\#(head.digest)"}"#
    let journal = certificates.home.journal(of: certificates.employee)
    try (Data(contentsOf: journal) + Data((text + "\n").utf8)).write(to: journal)
    do {
      _ = try EmployeeRecord.reading(certificates.employee, in: certificates.home)
      return true
    } catch RecordProblem.notUnderstood {
      #expect(try !Verification(in: certificates.home).isGood, sourceLocation: sourceLocation)
      #expect(
        try Doctor(certificates.home).findings(on: certificates.day(0)).contains {
          if case .unreadable = $0.kind { true } else { false }
        }, sourceLocation: sourceLocation)
      return false
    }
  }

  @Test func `what this program writes is understood`() throws {
    #expect(try isUnderstood(line()))
  }

  @Test(arguments: [
    "", ".", "..", "../x", "../../../../tmp/x", "a/b", #"a\\b"#, #"a\u0000b"#, #"a\nb"#, "A", "签名",
    "a b",
    String(repeating: "a", count: 61),
  ])
  func `a certification that would lead elsewhere is not`(certification: String) throws {
    #expect(try !isUnderstood(line(certification: certification)))
  }

  @Test(arguments: [
    "", "../../x", String(repeating: "A", count: 64), String(repeating: "0", count: 63),
  ])
  func `nor is a file that is named by no digest`(file: String) throws {
    #expect(try !isUnderstood(line(file: file)))
  }

  @Test(arguments: [
    ("months", "9223372036854775807"), ("months", "0"), ("months", "-12"), ("months", "1e99"),
    ("months", "99999999999999999999"), ("period", "9223372036854775807"),
    ("period", "-9223372036854775808"), ("until", #""9999999-01-01""#), ("until", "5"),
    ("until", #""2025-01-01""#), ("from", #""0000-00-00""#), ("from", #""2026-03-01""#),
    ("graceUntil", #""2027-03-01""#), ("renewableFrom", #""2027-03-03""#),
  ])
  func `nor are days that no policy can have given`(member: String, value: String) throws {
    #expect(try !isUnderstood(line(term: [member: value])))
  }
}
