import Records
import Testing

@testable import Messages
@testable import Training

/// What is told of certificates is the same in every language, whatever the words are.
struct CertificatePhrasesTests {
  @Test(arguments: Language.allCases)
  func `each reason why a certificate does not count is like no other`(language: Language) throws {
    let (day, signer) = (try Telling.day("2026-11-24"), try #require(EmployeeID("9001")))
    var certificate = Certificate(
      file: "f", certification: "c",
      term: Validity(mode: .completion, months: 12).term(completed: day, signed: day),
      kind: .first, signer: signer, key: "9001-1", isProctored: nil, isSelfAttested: false)
    certificate.revoke(from: day, reason: "took the till home")
    let faults: [(CertificateFault, [String])] = [
      (.missing, []), (.unreadable, []), (.altered, []), (.unsigned, []), (.forged, []),
      (.swapped, []), (.keyRevoked(on: day), ["2026-11-24"]),
      (.keyTooNew(from: day), ["2026-11-24"]),
      (.notManager(signer), ["9001"]), (.otherJournal, []), (.selfSigned, []), (.repeated, []),
      (.notOnRecord, []),
      (.revoked(try #require(certificate.revocation)), ["2026-11-24", "took the till home"]),
    ]
    let words = Phrasebook.of(language).certificates
    for named in ["7F3K-9QWT", nil] {
      var sentences: [String] = []
      for (fault, facts) in faults {
        let sentence = words.fault(fault, named)
        Telling.expect(sentence, tells: facts + (named.map { [$0] } ?? []))
        sentences.append(sentence)
      }
      Telling.expectDifferent(sentences)
    }
  }

  @Test(arguments: Language.allCases)
  func `what is done to a certificate is told with whom, which and from when`(
    language: Language
  ) throws {
    let (day, employee) = (try Telling.day("2026-11-24"), try #require(EmployeeID("1001")))
    let words = Phrasebook.of(language).certificates
    let acts = EventBody.CertificateChanged.Act.allCases
    let told = acts.map { words.aboutToChange($0, employee, "王芳", "一级", day) }
    let done = acts.map { words.changed($0, "王芳", "一级", day) }
    for sentence in told + done {
      Telling.expect(sentence, tells: ["王芳", "一级", "2026-11-24"])
    }
    for sentence in told { Telling.expect(sentence, tells: ["1001"]) }
    Telling.expectDifferent(told)
    Telling.expectDifferent(done)
    let until = try Telling.day("2027-11-24")
    Telling.expect(
      words.signed("王芳", "一级", until, "7F3K-9QWT"), tells: ["王芳", "一级", "2027-11-24", "7F3K-9QWT"])
    Telling.expect(
      words.imported("王芳", "一级", until, "7F3K-9QWT"),
      tells: ["王芳", "一级", "2027-11-24", "7F3K-9QWT"])
    Telling.expect(
      words.aboutToImport(employee, "王芳", "一级", day, until),
      tells: ["1001", "王芳", "一级", "2026-11-24", "2027-11-24"])
  }
}
