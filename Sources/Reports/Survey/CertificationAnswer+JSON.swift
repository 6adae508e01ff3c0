import Records
import Training

/// An answer for other programs.
struct ExportedAnswer: Encodable {
  let certification: String
  let state: CertificationState
  let day: Day?
  let standing: WorkStanding?
  let certificate: ExportedCertificate?
  let progress: ExportedProgress
  let deadline: Day?
  let overdue: Bool
  let retraining: ExportedRetraining?

  init(_ answer: CertificationAnswer) {
    certification = answer.certification.id
    (state, day) = (CertificationState(answer.reason), answer.reason.day)
    standing = answer.standing
    certificate = answer.certificate.map(ExportedCertificate.init)
    progress = ExportedProgress(answer.progress)
    (deadline, overdue) = (answer.deadline?.day, answer.deadline?.isOver ?? false)
    retraining = answer.retraining.map(ExportedRetraining.init)
  }
}

/// A certificate for other programs.
struct ExportedCertificate: Encodable {
  let file: String
  let kind: Certificate.Kind
  let completed: Day
  let from: Day
  let until: Day
  let renewableFrom: Day
  let graceUntil: Day
  let signer: EmployeeID
  let key: String
  /// Left out where it rests on no exam.
  let proctored: Bool?
  let selfAttested: Bool

  init(_ certificate: Certificate) {
    (file, kind) = (certificate.file, certificate.kind)
    let term = certificate.term
    (completed, from, until) = (term.completed, term.from, term.until)
    (renewableFrom, graceUntil) = (term.renewableFrom, term.graceUntil)
    (signer, key) = (certificate.signer, certificate.key)
    (proctored, selfAttested) = (certificate.isProctored, certificate.isSelfAttested)
  }
}

/// The way to the next certificate for other programs.
struct ExportedProgress: Encodable {
  let path: String
  let state: State
  /// From when on what is done counts.
  let countsFrom: Day?
  /// When the last requirement was met, and until when a certificate signed on that day holds.
  let completed: Day?
  let until: Day?
  let missing: [ExportedMissing]

  enum State: String, Encodable {
    case notStarted, underway, readyToSign, notYet
  }

  init(_ progress: Progress) {
    (path, countsFrom) = (progress.path.rawValue, progress.countsFrom)
    var term: CertificateTerm?
    switch progress.state {
    case .notStarted: state = .notStarted
    case .underway: state = .underway
    case .readyToSign(let ready): (state, term) = (.readyToSign, ready)
    case .notYet: state = .notYet
    }
    (completed, until) = (term?.completed, term?.until)
    missing = progress.missing.map(ExportedMissing.init)
  }
}

/// Something missing for other programs: of what kind, and which lessons, exams and so on.
struct ExportedMissing: Encodable {
  let kind: Kind
  let subjects: [String]
  var days: Int?
  var sittings: Int?
  var level: Int?
  var times: Int?
  var seen: Int?

  enum Kind: String, Encodable {
    case lessons, practices, escalations, scenarios, items, exam, proctor, observation,
      acknowledgment
  }

  init(_ missing: Fulfilment.Missing) {
    switch missing {
    case .lessons(let ids): (kind, subjects) = (.lessons, ids)
    case .scenarios(let ids): (kind, subjects) = (.scenarios, ids)
    case .practices(let ids): (kind, subjects) = (.practices, ids)
    case .escalations(let ids): (kind, subjects) = (.escalations, ids)
    case .items(let ids, let days): (kind, subjects, self.days) = (.items, ids, days)
    case .exam(let id, let sittings): (kind, subjects, self.sittings) = (.exam, [id], sittings)
    case .proctor(let id): (kind, subjects) = (.proctor, [id])
    case .observation(let form, let level, let times, let seen):
      (kind, subjects, self.level) = (.observation, [form], level.rawValue)
      (self.times, self.seen) = (times, seen)
    case .acknowledgment(let text): (kind, subjects) = (.acknowledgment, [text.id])
    }
  }
}

/// What is to be learned again, for other programs.
struct ExportedRetraining: Encodable {
  let clauses: [String]
  let lessons: [String]
  let by: Day

  init(_ retraining: Retraining) {
    (clauses, lessons) = (retraining.changes.map(\.clause), retraining.lessons)
    by = retraining.by
  }
}
