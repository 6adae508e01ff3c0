import Foundation
import Messages
import Records
import Training

extension EvidenceReport {
  /// The report for other programs: sorted keys; questions and answers in the reader's language.
  package func json(_ words: Phrasebook, _ names: RequirementNames) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(Exported(self, words, names)), as: UTF8.self)
  }

  private struct Exported: Encodable {
    let report = "evidence"
    let format = 1
    let employee: EmployeeID
    let name: String
    let nameConfirmed: Bool
    let day: Day
    let madeAt: Timestamp
    let simulated: Bool
    let role: Role?
    let absentFrom: Day?
    let certifications: [ExportedCertification]
    let faults: [String]
    let journal: ExportedChain
    let notInArchive: [String]
    let limits: [String]

    init(_ report: EvidenceReport, _ words: Phrasebook, _ names: RequirementNames) {
      (employee, name, nameConfirmed) = (report.employee, report.name, report.isConfirmed)
      (day, madeAt, simulated) = (report.day, report.madeAt, report.isSimulated)
      var (role, absent) = (Role?.none, Day?.none)
      switch report.presence {
      case .here(let post, _): role = post.role
      case .absent(let absence): absent = absence.from
      case .notYet: break
      }
      (self.role, absentFrom) = (role, absent)
      certifications = report.entries.map { ExportedCertification($0, report, words, names) }
      faults = report.faults.map {
        words.certificates.fault($0.fault, $0.certificate?.checkCode)
      }
      journal = ExportedChain(report.chain)
      notInArchive = report.archive.missing
      limits = report.limits.map(words.evidence.limit)
    }
  }

  private struct ExportedChain: Encodable {
    let head: JournalHead
    let whole: Bool
    let signedLines: Int
    let signedOn: Day?
    let signedBy: String?
    let signedList: String?
    let root: String?

    init(_ chain: Chain) {
      (head, whole, root) = (chain.head, chain.outcome.isWhole, chain.root)
      (signedLines, signedOn) = (chain.signed?.lines ?? 0, chain.signed?.day)
      (signedBy, signedList) = (chain.signed?.key, chain.signed?.list)
    }
  }

  private struct ExportedAnswer: Encodable {
    let standing: WorkStanding?
    let reason: String
    let certificate: String?

    init(_ answer: CertificationAnswer, _ words: Phrasebook) {
      (standing, certificate) = (answer.standing, answer.certificate?.file)
      reason = words.certification.reason(answer.reason, answer.day)
    }
  }

  private struct ExportedCertification: Encodable {
    let certification: String
    let title: String
    let known: ExportedAnswer?
    /// By what was on record on the day; missing where it was the same.
    let knownThen: ExportedAnswer?
    let recordedLater: [ExportedLater]?
    let certificate: ExportedCertificate?
    let attempts: [ExportedAttempt]
    let grounds: [ExportedGround]
    let missing: [String]

    init(
      _ entry: Entry, _ report: EvidenceReport, _ words: Phrasebook, _ names: RequirementNames
    ) {
      (certification, title) = (entry.certification, entry.title.text(in: words.language))
      known = entry.answer.map { ExportedAnswer($0, words) }
      knownThen = entry.then?.answer.map { ExportedAnswer($0, words) }
      recordedLater = entry.then?.later.map {
        ExportedLater(at: $0.at, by: $0.by, what: words.events.sentence($0.body))
      }
      certificate = entry.basis.map {
        ExportedCertificate($0, entry.acts.compactMap(ExportedAct.init))
      }
      attempts = entry.attempts.map(ExportedAttempt.init)
      grounds = entry.grounds.map { ExportedGround($0, report, words) }
      missing = entry.missing.map { words.certification.missing($0, names) }
    }
  }

  private struct ExportedLater: Encodable {
    let at: Timestamp
    let by: EmployeeID
    let what: String
  }

  /// What a manager did to the certificate.
  private struct ExportedAct: Encodable {
    let act: EventBody.CertificateChanged.Act
    let from: Day
    let reason: String
    let by: EmployeeID
    let at: Timestamp

    init?(_ act: Scorecard.SignedAct) {
      guard let changed = act.changed else { return nil }
      (self.act, from, reason) = (changed.act, changed.from, changed.reason)
      (by, at) = (act.by, act.at)
    }
  }

  /// A sitting of an exam that is asked for, whatever came of it.
  private struct ExportedAttempt: Encodable {
    let exam: String
    let session: UUID
    let begun: Timestamp
    let ended: Timestamp?
    let passed: Bool
    let proctor: EmployeeID?

    init(_ sitting: ExamSitting) {
      (exam, session) = (sitting.started.subject, sitting.started.session)
      (begun, ended) = (sitting.startedAt, sitting.endedAt)
      (passed, proctor) = (sitting.result?.passed ?? false, sitting.proctor?.employee)
    }
  }

  private struct ExportedCertificate: Encodable {
    let file: String
    let name: String
    let meaning: LocalizedText
    let acts: [ExportedAct]
    let sha256: String
    let checkCode: String
    let kind: Certificate.Kind
    let term: CertificateTerm
    let signer: EmployeeID
    let signedAt: Timestamp
    let key: String
    let fingerprint: String
    let proctored: Bool?
    let selfAttested: Bool
    let release: CertificateDocument.Release?
    let evidence: String?

    init(_ basis: CertificateBasis, _ acts: [ExportedAct]) {
      let document = basis.document
      (name, meaning, self.acts) = (document.name, document.meaning, acts)
      (file, sha256) = (basis.path, basis.certificate.file)
      (checkCode, kind, term) = (basis.certificate.checkCode, document.kind, document.term)
      (signer, signedAt, key) = (document.signer, document.signedAt, document.key)
      (fingerprint, proctored) = (basis.fingerprint, document.proctored)
      (selfAttested, release) = (document.selfAttested, document.release)
      evidence = document.evidence
    }
  }
}
