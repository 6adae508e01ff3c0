import Records
import Training

/// What happened, for other programs: of a kind, and what is known of that kind.
struct ExportedEntry: Encodable {
  let day: Day
  let at: Timestamp?
  let kind: Kind
  /// The id of the lesson, procedure, incident, scenario, exam, form, text, question or certification.
  var subject: String?
  var role: Role?
  var store: String?
  var reason: String?
  var requirement: String?
  var standing: Standing?
  var score: Fraction?
  var permille: Int?
  var right: Int?
  var count: Int?
  var times: Int?
  var passed: Bool?
  var endedAt: Timestamp?
  var interruptions: Int?
  var open: Bool?
  /// Who proctored, observed, waived, replied or signed.
  var by: EmployeeID?
  /// When an act about a certificate was put on record, which may speak of another day.
  var recordedAt: Timestamp?
  var level: Int?
  var words: String?
  /// SHA-256 of a certificate’s file.
  var file: String?

  enum Kind: String, Encodable, CaseIterable {
    case hired, role, left, returned, lesson, practice, practiceRuns, drill, drillRuns
    case scenario, scenarioRuns
    case exam, mock, observation, acceptance, waiver, flag, reply, certificate, suspension,
      reinstatement, revocation
  }

  init(_ entry: TranscriptEntry) {
    (day, at) = (entry.day, entry.at)
    switch entry.happening {
    case .hired: kind = .hired
    case .role(let role, let store): (kind, self.role, self.store) = (.role, role, store)
    case .left(let reason): (kind, self.reason) = (.left, reason)
    case .returned: kind = .returned
    case .firstLesson(let id, let mark):
      (kind, subject, right, count) = (.lesson, id, mark.bestRight, mark.count)
    case .lesson(let id): (kind, subject) = (.lesson, id)
    case .bestScenario(let id, let mark):
      (kind, subject, standing) = (.scenario, id, mark.best.standing)
      (score, permille) = (mark.best.score, mark.best.score.permille)
    case .scenario(let id): (kind, subject) = (.scenario, id)
    case .runs(let id, let mark):
      (kind, subject, times, count) = (.scenarioRuns, id, mark.times, mark.criticalRuns)
    case .bestPractice(let id, let ended):
      (kind, subject, passed) = (.practice, id, ended.passed)
      (score, permille) = (ended.score, ended.score.permille)
    case .practice(let id): (kind, subject, passed) = (.practice, id, true)
    case .practiceRuns(let id, let mark):
      (kind, subject, times, count) = (.practiceRuns, id, mark.times, mark.criticalRuns)
    case .drill(let id, let ended):
      (kind, subject, passed) = (.drill, id, ended.passed)
      (score, permille) = (ended.score, ended.score.permille)
    case .drillRuns(let id, let mark):
      (kind, subject, times, count) = (.drillRuns, id, mark.times, mark.fatalRuns)
    case .exam(let id, let attempt, let proctor, let isOpen):
      (kind, subject, by) = (.exam, id, proctor)
      (endedAt, interruptions, open) = (attempt.endedAt, attempt.interruptions, isOpen)
      (score, permille) = (attempt.result?.score, attempt.result?.score.permille)
      (passed, count) = (attempt.result?.passed ?? false, attempt.result?.count)
    case .mock(let id, let mark):
      (kind, subject, times) = (.mock, id, mark.times)
      (score, permille) = (mark.latest.score, mark.latest.score.permille)
    case .observation(let seen):
      (kind, subject, level, by) = (.observation, seen.form, seen.level.rawValue, seen.observer)
    case .acceptance(let acceptance): (kind, subject) = (.acceptance, acceptance.text)
    case .waiver(let waiver):
      (kind, subject, requirement) = (.waiver, waiver.certification, waiver.requirement)
      (reason, by) = (waiver.reason.rawValue, waiver.author)
    case .flag(let flag): (kind, subject, words) = (.flag, flag.about, flag.words)
    case .reply(let reply): (kind, words, by) = (.reply, reply.words, reply.by)
    case .certificate(let certificate):
      (kind, subject, file) = (.certificate, certificate.certification, certificate.file)
      by = certificate.signer
    case .change(let certificate, let changed, let author, let recorded):
      (kind, subject) = (Kind(changed.act), certificate.certification)
      (file, reason) = (certificate.file, changed.reason)
      (by, recordedAt) = (author, recorded)
    }
  }
}

extension ExportedEntry.Kind {
  fileprivate init(_ act: EventBody.CertificateChanged.Act) {
    self =
      switch act {
      case .suspended: .suspension
      case .reinstated: .reinstatement
      case .revoked: .revocation
      }
  }
}
