import Content
import Foundation
import Testing

@testable import Messages
@testable import Training

/// What is told of who may work is the same in every language, whatever the words are.
struct CertificationPhrasesTests {
  @Test(arguments: Language.allCases)
  func `standings, kinds, levels and reasons to waive are told apart`(language: Language) {
    let words = Phrasebook.of(language).certification
    Telling.expectDifferent(WorkStanding.allCases.map(words.standing))
    Telling.expectDifferent(WorkStanding.allCases.map(words.mayWork))
    Telling.expectDifferent(Certificate.Kind.allCases.map(words.kind))
    Telling.expectDifferent(
      CertificationHistory.Waiver.Reason.allCases.map(words.waiverReason))
    let levels = Entrustment.allCases.map(words.entrustment)
    Telling.expectDifferent(levels)
    Telling.expectDifferent(levels.map { $0.filter { !$0.isNumber } })
    for (level, sentence) in zip(Entrustment.allCases, levels) {
      Telling.expect(sentence, tells: ["\(level.rawValue)"])
    }
  }

  /// Of nothing, so that ids stand for titles.
  private func index() throws -> ContentIndex {
    let json = #"""
      {"courses":[],"scenarios":[],"procedures":[],"incidents":[],"exams":[],"observationForms":[],"itemStems":{},
       "program":{"certifications":[],"assignments":[],"changes":[]},"unconfirmedValues":[]}
      """#
    return try JSONDecoder().decode(ContentIndex.self, from: Data(json.utf8))
  }

  @Test(arguments: Language.allCases)
  func `what is missing of each kind is told apart, with what it is of`(language: Language) throws {
    let words = Phrasebook.of(language)
    let names = RequirementNames(try index(), language)
    let text = Acknowledgment(id: "c/t", text: LocalizedText(everywhere: "x"), revision: "r")
    let missing: [Fulfilment.Missing] = [
      .lessons(["one"]), .practices(["one"]), .scenarios(["one"]), .items(["one"], days: 2),
      .escalations(["one"]), .exam("one", sittings: 0), .proctor("one"),
      .observation("one", level: .alone, times: 2, seen: 1), .acknowledgment(text),
    ]
    Telling.expectDifferent(missing.map { words.certification.missing($0, names) })
    Telling.expect(words.certification.missing(.practices(["one"]), names), tells: ["one"])
    let kinds: [Requirement.Kind] = [
      .lessons(["one"]), .practices(["one"]), .scenarios(["one"]), .items(["one"], days: 2),
      .escalations(["one"]), .exam("one", proctored: false),
      .observation("one", level: .alone, times: 2),
      .acknowledgment(text),
    ]
    Telling.expectDifferent(
      kinds.map { words.certification.asked(Requirement(id: "r", $0), names) })
  }

  @Test(arguments: Language.allCases)
  func `each state of a certificate names its days, and is like no other`(
    language: Language
  ) throws {
    let words = Phrasebook.of(language).certification
    let (past, today, later) = (
      try Telling.day("2026-11-01"), try Telling.day("2026-11-24"), try Telling.day("2026-12-31")
    )
    var certificate = Certificate(
      file: "f", certification: "c",
      term: Validity(mode: .completion, months: 12).term(completed: past, signed: past),
      kind: .first, signer: try #require(EmployeeID("9001")), key: "9001-1", isProctored: nil,
      isSelfAttested: false)
    certificate.suspend(from: past, reason: "asked about")
    certificate.revoke(from: past, reason: "signed for a customer")
    let change = ClauseChange(
      clause: "c", number: "2.3", text: LocalizedText(everywhere: "x"), changed: past, within: 60,
      lessons: ["l"])
    let retraining = Retraining(changes: [change], lessons: ["l"], by: change.by)
    let statuses: [(CertificateStatus, [String])] = [
      (.revoked(try #require(certificate.revocation)), ["2026-11-01", "signed for a customer"]),
      (.suspended(try #require(certificate.suspensions.first)), ["2026-11-01", "asked about"]),
      (.retrainingOverdue(retraining), ["2.3", "2026-12-31"]),
      (.expired(since: past), ["2026-11-01"]),
      (.inGrace(expired: past, until: later), ["2026-11-01", "2026-12-31", "37"]),
      (.renewalDue(until: later), ["2026-12-31", "37"]),
      (.valid(until: later), ["2026-12-31", "37"]),
    ]
    var sentences: [String] = []
    for (status, facts) in statuses {
      let sentence = words.reason(.certificate(status), today)
      Telling.expect(sentence, tells: facts)
      sentences.append(sentence)
    }
    for (reason, facts) in [
      (.learning(until: later), ["2026-12-31", "37"]),
      (.overdue(since: past), ["2026-11-01", "23"]),
      (.notRequired, []),
    ] as [(CertificationAnswer.Reason, [String])] {
      let sentence = words.reason(reason, today)
      Telling.expect(sentence, tells: facts)
      sentences.append(sentence)
    }
    Telling.expectDifferent(sentences)
    Telling.expectDifferent(
      statuses.map { words.status($0.0) } + [words.noCertificate, words.overdue, words.learning])
  }
}
