import Foundation
import Integrity
import Samples
import Testing

@testable import Records
@testable import Training

/// Writes each kind of record about certificates, for `make oracles` to look at, and makes sure that our
/// own readers find it whole.
struct CertificateSamplesTests {
  private let certificates: TestCertificates

  init() throws {
    certificates = try TestCertificates()
  }

  @Test func `what certificates rest on and what becomes of them`() throws {
    let record = try certificates.record()
    try sitAnExamThatIsGradedAnew(record)
    try watchAtWork(record)
    try record.append(
      .acknowledged(
        EventBody.Acknowledged(
          text: "signature-1/promise", revision: Digest(of: Data("x".utf8)).hex)),
      at: certificates.now())
    try certificates.issue().waive(
      "lessons", of: "signature-1", reason: .equivalentUnit, words: "学过 \"老课\"",
      by: certificates.signer)
    try signAndChange()
    try certificates.record().save()
    let card = try certificates.record().card
    #expect(card.history.observations.map(\.level) == [.watches, .alone])
    #expect(card.exams["exam"]?.first?.original?.passed == false)
    #expect(card.exams["exam"]?.first?.proctor == certificates.manager)
    let counted = try certificates.counted().history
    #expect(counted.certificates.map(\.kind) == [.imported, .first, .renewal])
    #expect(try Verification(in: certificates.home).isGood)
  }

  private func sitAnExamThatIsGradedAnew(_ record: EmployeeRecord) throws {
    var session = try record.begin(
      .exam(Samples.form(2)), seed: Samples.seed, at: certificates.now())
    _ = try record.take(
      .line(session.number(of: "wrong")), in: &session, at: certificates.now())
    try record.finish(&session, at: { certificates.now() })
    let sitting = session.started.session
    let words = try ActStatement.proctored(
      session: sitting, employee: record.employee, head: record.head)
    for statement in [nil, SignedStatement(words, key: "9001-1", by: certificates.key)] {
      try record.append(
        .proctored(EventBody.Proctored(session: sitting, statement: statement)),
        at: certificates.now(), by: certificates.manager)
    }
    let item = try #require(session.subject.items.first)
    try record.append(
      .regraded(
        EventBody.Regraded(
          session: sitting, item: item.id, revision: item.revision, credit: .one,
          result: Fact.ExamEnded(
            exam: "exam", score: .one, count: 2, passMark: 80, passed: true, criticalsMissed: [],
            ranOutOfTime: false, counts: true), reason: "答案写错了")),
      at: certificates.now(), by: certificates.manager)
  }

  private func watchAtWork(_ record: EmployeeRecord) throws {
    let form = ObservationForm(
      id: "sale", title: Samples.both("一笔交易", "One sale"),
      points: [
        ObservationForm.Point(
          id: "asks", text: Samples.both("请持卡人签名", "Asks for a signature"), critical: true),
        ObservationForm.Point(
          id: "waits", text: Samples.both("等到签完", "Waits for it"), critical: false,
          role: .ifNeeded, after: [Procedure.Edge(step: "asks", critical: true)]),
      ], procedure: "sale")
    let content = try Archive(certificates.home.archive).keep(form).hex
    for (level, remark) in [(Entrustment.watches, nil), (.alone, "很稳")] {
      try record.append(
        .observed(
          EventBody.Observed(
            form: form.id, content: content, occurredOn: certificates.day(0), level: level,
            outcomes: ["asks": .done, "waits": level == .alone ? .missed : .notSeen],
            order: level == .alone ? ["asks"] : nil, remark: remark)), at: certificates.now(),
        by: certificates.id("2001"))
    }
  }

  private func signAndChange() throws {
    let plain = try certificates.draft()
    func draft(_ kind: Certificate.Kind, after renewed: Certificate? = nil) -> CertificateDraft {
      let validity = plain.certification.validity
      let day = certificates.day(kind == .renewal ? 320 : 0)
      return CertificateDraft(
        employee: plain.employee, name: plain.name, certification: plain.certification, kind: kind,
        term: kind == .imported
          ? validity.importedTerm(from: certificates.day(-300), until: certificates.day(65))
          : validity.term(completed: day, signed: day, after: renewed?.term),
        met: kind == .imported ? [] : plain.met, isProctored: kind == .first,
        isSelfAttested: false, signer: plain.signer, signerName: plain.signerName,
        release: kind == .first ? plain.release : nil,
        evidence: kind == .imported ? "红色夹子里的 118 号" : nil, renews: renewed?.file)
    }
    try certificates.issue().sign(draft(.imported), by: certificates.signer)
    let first = try certificates.issue().sign(draft(.first), by: certificates.signer).certificate
    let second = try certificates.issue(on: 320).sign(
      draft(.renewal, after: first), by: certificates.signer
    ).certificate
    for (act, days) in [
      (EventBody.CertificateChanged.Act.suspended, 330), (.reinstated, 340), (.revoked, 350),
    ] {
      try certificates.issue(on: Double(days)).change(
        second.file, act, from: certificates.day(days), reason: "丢了钥匙/\(act)",
        by: certificates.signer)
    }
  }
}
