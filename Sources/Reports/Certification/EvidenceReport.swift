import Content
import Foundation
import Messages
import Records
import Training

/// Whether somebody was certified on a day, what was known of it then, and everything on record that
/// shows it.
package struct EvidenceReport: Sendable {
  package let employee: EmployeeID
  package let name: String
  package let isConfirmed: Bool
  package let day: Day
  package let madeAt: Timestamp
  /// The store's name, where it is set up.
  package let storeName: String?
  /// Where the records are.
  package let home: String
  package let presence: Presence
  /// One for each certification that was asked for or held, in the content's order.
  package let entries: [Entry]
  /// Certificates, and acts about them, that do not count.
  package let faults: [CertificateCheck.Fault]
  package let chain: Chain
  package let archive: Asked
  /// Sessions of exams whose proctor signed for them with a key that counts.
  package let signedByProctor: Set<UUID>
  package let isSimulated: Bool

  /// Whether and as what they were in the store on the day.
  package enum Presence: Sendable {
    case here(CertificationProgram.Post, store: String?)
    case absent(Employment.Absence)
    /// Nil where the record has no beginning.
    case notYet(Day?)
  }

  package struct Entry: Sendable {
    package let certification: String
    package let title: LocalizedText
    /// Nil for what the content no longer asks for.
    package let answer: CertificationAnswer?
    /// Nil where the same was known on the day.
    package let then: Then?
    /// The certificate that spoke on the day.
    package let basis: CertificateBasis?
    /// What the certificate rests on, or, without one, what was met.
    package let grounds: [Ground]
    package let missing: [Fulfilment.Missing]
  }

  /// The answer by what was on record on the day, where it was another one.
  package struct Then: Sendable {
    package let answer: CertificationAnswer?
    /// What was recorded since of that day, or of an earlier one.
    package let later: [Event]
  }

  /// How far the journal hangs together, and what is signed of it.
  package struct Chain: Sendable {
    package let head: JournalHead
    package let outcome: Verification.Outcome
    package let signed: Verification.Signed?
    /// SHA-256 of the root key, in hex.
    package let root: String?
  }
}

extension EvidenceReport {
  /// Everything from the journal of `employee`, the archive, and the certificates that verify; of the one
  /// certification, where it is given.
  package init(
    of employee: EmployeeID, on day: Day, certification: String? = nil, in home: Home,
    _ facts: StoreFacts, _ program: CertificationProgram, at now: Timestamp, isSimulated: Bool
  ) throws {
    let record = try EmployeeRecord.reading(employee, in: home)
    let events = try record.events()
    let check = CertificateCheck(in: home, facts)
    let known = try Known(employee, Horizon(asOf: day), home, check)
    let then = try Known(employee, Horizon(asOf: day, known: day), home, check)
    (self.employee, name, isConfirmed) = (employee, record.card.name, record.card.isConfirmed)
    (self.day, madeAt, storeName) = (day, now, facts.settings?.name)
    (self.home, self.isSimulated) = (home.root.path, isSimulated)
    presence = Presence(known.card, on: day)
    let builder = Builder(
      day: day, program: program, known: known, then: then, check: check,
      trail: Trail(of: employee, events.filter { Horizon(asOf: day).holds($0) }), events: events)
    entries = builder.entries(only: certification)
    faults = known.faults
    archive = Asked(entries, Archive(home.archive))
    signedByProctor = Set(
      entries.flatMap(\.grounds).compactMap { ground in
        guard case .exam(let sitting) = ground.evidence, let proctor = sitting.proctor else {
          return nil
        }
        let session = sitting.started.session
        return check.isSigned(proctor, session: session, of: employee) ? session : nil
      })
    let verification = try Verification(of: [.person(employee)], in: home)
    chain = Chain(
      head: record.head,
      outcome: verification.journals.first?.verdict ?? .whole(record.head, unfinished: 0),
      signed: verification.journals.first?.signed, root: verification.root?.fingerprint.hex)
  }

  /// What a record looked like from some horizon.
  private struct Known {
    let card: Scorecard
    let history: CertificationHistory
    let faults: [CertificateCheck.Fault]
    private let facts: StoreFacts

    init(_ employee: EmployeeID, _ horizon: Horizon, _ home: Home, _ check: CertificateCheck) throws
    {
      card = try EmployeeRecord.reading(employee, in: home, horizon: horizon).card
      (history, faults) = check.history(of: card)
      facts = check.facts
    }

    /// Nil where they came later.
    func post(on day: Day) -> CertificationProgram.Post? {
      card.post(on: day).flatMap { $0.since <= day ? facts.post(of: card, on: day) : nil }
    }
  }

  private struct Builder {
    let day: Day
    let program: CertificationProgram
    let known: Known
    let then: Known
    let check: CertificateCheck
    let trail: Trail
    let events: [Event]

    func entries(only certification: String?) -> [Entry] {
      let answers =
        known.post(on: day).map { program.answers(known.history, $0, on: day) } ?? []
      let others = Set(
        known.history.certificates.filter { $0.term.from <= day }.map(\.certification)
      ).subtracting(answers.map(\.certification.id)).sorted()
      return (answers.map { entry($0) } + others.compactMap { entry(unasked: $0) })
        .filter { certification == nil || $0.certification == certification }
    }

    private func entry(_ answer: CertificationAnswer) -> Entry {
      let basis = answer.certificate.flatMap {
        check.basis(of: $0, holder: known.card.employee, events)
      }
      let done = answer.certificate == nil ? met(answer) : []
      return Entry(
        certification: answer.certification.id, title: answer.certification.title, answer: answer,
        then: earlier(than: answer), basis: basis, grounds: basis?.grounds ?? done,
        missing: answer.certificate == nil ? answer.progress.missing : [])
    }

    /// A certificate for what the content does not know any more.
    private func entry(unasked certification: String) -> Entry? {
      known.history.certificates(for: certification, on: day).last
        .flatMap { check.basis(of: $0, holder: known.card.employee, events) }.map { basis in
          Entry(
            certification: certification, title: basis.document.title, answer: nil, then: nil,
            basis: basis, grounds: basis.grounds, missing: [])
        }
    }

    private func met(_ answer: CertificationAnswer) -> [Ground] {
      answer.progress.fulfilments.compactMap { fulfilment in
        fulfilment.day.map { met in
          var isWaived = false
          if case .waived = fulfilment.state { isWaived = true }
          return trail.ground(
            fulfilment.requirement, of: answer.certification.id, isWaived: isWaived,
            from: answer.progress.countsFrom, on: met)
        }
      }
    }

    private func earlier(than answer: CertificationAnswer) -> Then? {
      let before = then.post(on: day).map {
        program.answer(for: answer.certification, then.history, $0, on: day)
      }
      guard
        before?.standing != answer.standing || before?.reason != answer.reason
          || before?.certificate?.file != answer.certificate?.file
      else { return nil }
      let (now, evening) = (Horizon(asOf: day), Horizon(asOf: day, known: day))
      return Then(
        answer: before,
        later: events.filter {
          !$0.isSimulated && now.holds($0) && !evening.holds($0)
            && concerns(answer.certification, $0.body)
        })
    }

    /// Whether an event can change what is said of a certification.
    private func concerns(_ certification: Certification, _ body: EventBody) -> Bool {
      switch body {
      case .certificateSigned(let signed): signed.certification == certification.id
      case .certificateChanged(let changed):
        known.history.certificates.contains {
          $0.file == changed.file && $0.certification == certification.id
        }
      case .waived(let waived): waived.certification == certification.id
      case .observed(let observed):
        certification.asks {
          if case .observation(observed.form, _, _) = $0 { true } else { false }
        }
      case .proctored(let proctored): isOfExam(proctored.session, certification)
      case .regraded(let regraded): isOfExam(regraded.session, certification)
      case .employed, .left, .returned, .added: true
      default: false
      }
    }

    /// Whether a session is one of an exam that it asks for, sat by the day.
    private func isOfExam(_ session: UUID, _ certification: Certification) -> Bool {
      trail.sittings.first { $0.started.session == session }.map { sitting in
        certification.asks {
          if case .exam(sitting.started.subject, _) = $0 { true } else { false }
        }
      } ?? false
    }
  }
}

extension EvidenceReport.Presence {
  fileprivate init(_ card: Scorecard, on day: Day) {
    if let post = card.post(on: day), post.since <= day {
      self =
        card.employment.absence(on: day).map { .absent($0) }
        ?? .here(post, store: card.employment.store(on: day))
    } else {
      self = .notYet(card.post(on: day)?.since)
    }
  }
}

extension Certification {
  fileprivate func asks(_ holds: (Requirement.Kind) -> Bool) -> Bool {
    (requirements + renewals.flatMap { $0 }).contains { holds($0.kind) }
  }
}
