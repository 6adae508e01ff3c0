import Foundation
import Integrity
import Samples
import Testing

@testable import Records
@testable import Training

/// A certificate's file, byte for byte: others read it without this program.
struct CertificateDocumentTests {
  private let certificates: TestCertificates

  init() throws {
    certificates = try TestCertificates()
  }

  private func document(_ draft: CertificateDraft) -> CertificateDocument {
    CertificateDocument(
      draft, store: certificates.store.setUp, named: "会签店",
      head: JournalHead(length: 186, lines: 1, digest: .zero), key: "9001-1",
      at: certificates.store.stamp(0))
  }

  @Test func `it is one line of canonical JSON`() throws {
    let bytes = try document(certificates.draft()).bytes()
    let store = certificates.store.setUp.store.uuidString
    let expected =
      #"{"certification":"signature-1","content":"\#(TestCertificates.certification.revision)","employee":"1001","format":1,"#
      + #""head":{"digest":"0000000000000000000000000000000000000000000000000000000000000000","length":186,"lines":1},"#
      + #""key":"9001-1","kind":"first","meaning":{"en":"I saw it learned.","zh":"我看着学完的。"},"#
      + #""met":[{"on":"2027-01-15","requirement":"lessons"}],"name":"王芳","proctored":false,"#
      + #""release":{"locallyModified":false,"manifest":"\#(Digest(of: Data("manifest".utf8)))","name":"2027.1"},"#
      + #""selfAttested":false,"signedAt":"2027-01-15T16:00:00.000+08:00","signer":"9001","signerName":"陈静","#
      + #""store":"\#(store)","storeName":"会签店","#
      + #""term":{"base":"2027-01-15","completed":"2027-01-15","from":"2027-01-15","graceUntil":"2028-01-29","months":12,"period":1,"renewableFrom":"2027-11-16","until":"2028-01-15"},"#
      + #""title":{"en":"Electronic signature, level 1","zh":"电子签名（一级）"}}"# + "\n"
    #expect(String(decoding: bytes, as: UTF8.self) == expected)
  }

  @Test func `what it is read as is written as it was`() throws {
    let plain = try certificates.draft()
    let draft = CertificateDraft(
      employee: plain.employee, name: plain.name, certification: plain.certification,
      kind: .imported, term: plain.term,
      met: [
        CertificateDocument.Met(
          requirement: "exam", on: certificates.day(0), waived: .administrative)
      ], isProctored: true, isSelfAttested: true, signer: plain.signer,
      signerName: plain.signerName, release: nil, evidence: "红色夹子里的 118 号", renews: "0f")
    let bytes = try document(draft).bytes()
    let again = try CanonicalJSON.decoded(CertificateDocument.self, from: bytes)
    #expect(again == document(draft))
    #expect(try again.bytes() == bytes)
    #expect(String(decoding: bytes, as: UTF8.self).contains(#""waived":"administrative""#))
  }

  @Test func `it is named by what it is, since when, and its digest`() {
    let name = CertificateDocument.fileName(
      certification: "signature-1", from: certificates.day(0),
      digest: Digest(of: Data("x".utf8)).hex)
    #expect(name == "signature-1-2027-01-15-2d711642.json")
  }
}
