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
  /// What those are called who signed, proctored, observed and recorded, where a record still says it.
  package let witnesses: [EmployeeID: String]

  /// Something on record does not count that should, or the record is not whole: what is said of the
  /// day is then no proof.
  package var isInDoubt: Bool { !faults.isEmpty || !chain.outcome.isWhole }

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
    /// What managers did to the certificate, in the order in which it was recorded.
    package let acts: [Scorecard.SignedAct]
    /// Every sitting of the exams that are asked for, up to the day.
    package let attempts: [ExamSitting]
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
    witnesses = Dictionary(
      uniqueKeysWithValues: Set(entries.flatMap(\.witnesses)).compactMap { id in
        (try? EmployeeRecord.reading(id, in: home).card.name).map { (id, $0) }
      })
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
}

extension EvidenceReport {
  /// `9001 陈静`
  func who(_ employee: EmployeeID) -> String {
    witnesses[employee].map { "\(employee) \($0)" } ?? employee.text
  }
}

extension EvidenceReport.Entry {
  /// Everybody whose word is in it, but for the signer, whom the certificate names.
  fileprivate var witnesses: [EmployeeID] {
    let watched = attempts.flatMap(\.witnesses) + grounds.flatMap(\.witnesses)
    return acts.map(\.by) + (then?.later.map(\.by) ?? []) + watched
  }
}

extension Ground {
  fileprivate var witnesses: [EmployeeID] {
    switch evidence {
    case .observations(let acts): acts.map(\.by)
    case .waiver(let act): [act.by]
    case .exam(let sitting): sitting.witnesses
    case .lessons, .scenarios, .practices, .escalations, .items, .acceptance, .none: []
    }
  }
}

extension ExamSitting {
  fileprivate var witnesses: [EmployeeID] {
    (proctor.map { [$0.employee] } ?? []) + regradings.map(\.by)
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
