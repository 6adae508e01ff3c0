import Foundation
import Integrity
import Samples
import Testing
import Training

@testable import Records

/// What is signed is read by people who have nothing but the record and openssl.
struct ActStatementTests {
  private let employee: EmployeeID
  private let at = Timestamp(date: Samples.start, offset: 8 * 3600)

  init() throws {
    employee = try #require(EmployeeID("1001"))
  }

  @Test(arguments: EventBody.CertificateChanged.Act.allCases)
  func `an act names what, whose, which, since when, why and its moment`(
    act: EventBody.CertificateChanged.Act
  ) throws {
    let text = try ActStatement.changed(
      act, file: "0f", employee: employee, from: at.day, reason: "丢了 \"钥匙\"/x", at: at)
    #expect(
      text
        == #"{"act":"\#(act)","at":"2027-01-15T16:00:00.000+08:00","certificate":"0f","employee":"1001","from":"2027-01-15","reason":"丢了 \"钥匙\"/x"}"#
    )
  }

  @Test func `so does a waiver`() throws {
    let text = try ActStatement.waived(
      "exam", of: "signature-1", employee: employee, reason: .equivalentOutsideActivity,
      words: "总部考过", at: at)
    #expect(
      text
        == #"{"act":"waived","at":"2027-01-15T16:00:00.000+08:00","certification":"signature-1","employee":"1001","reason":"equivalentOutsideActivity","requirement":"exam","words":"总部考过"}"#
    )
  }

  @Test func `a proctor signs for one sitting, and for the record as it stood`() throws {
    let session = try #require(UUID(uuidString: "00000000-0000-4000-8000-000000000001"))
    let head = JournalHead(length: 9, lines: 2, digest: Digest(of: Data("x".utf8)))
    let text = try ActStatement.proctored(session: session, employee: employee, head: head)
    #expect(
      text
        == #"{"act":"proctored","employee":"1001","head":{"digest":"\#(head.digest)","length":9,"lines":2},"session":"00000000-0000-4000-8000-000000000001"}"#
    )
  }
}
