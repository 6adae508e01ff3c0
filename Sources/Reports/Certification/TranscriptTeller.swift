import Content
import Messages
import Records
import Training

/// Puts what happened to somebody into words.
struct TranscriptTeller {
  private let person: CertificationSurvey.Person
  private let words: Phrasebook
  private let names: RequirementNames

  init(_ person: CertificationSurvey.Person, _ content: ContentIndex, _ words: Phrasebook) {
    (self.person, self.words) = (person, words)
    names = RequirementNames(content, words.language)
  }

  func title(of certification: String) -> String {
    person.answer(certification)?.certification.title.text(in: words.language) ?? certification
  }

  /// What became of a certificate up to `day`.
  func details(of certificate: Certificate, on day: Day) -> [String] {
    let phrases = words.transcript
    return [phrases.term(certificate), phrases.signed(certificate)]
      + certificate.suspensions.filter { $0.from <= day }.map { suspension in
        phrases.suspended(suspension, suspension.until.flatMap { $0 <= day ? $0 : nil })
      } + (certificate.revocation(on: day).map { [phrases.revoked($0)] } ?? [])
  }

  func sentence(_ entry: TranscriptEntry) -> String {
    let phrases = words.transcript
    return switch entry.happening {
    case .hired: phrases.hired
    case .role(let role, let store): phrases.role(words.roster.roleName(role), store)
    case .left(let reason): phrases.left(reason)
    case .returned: phrases.returned
    case .firstLesson(let id, let mark):
      phrases.firstLesson(names.lesson(id), mark.bestRight, mark.count)
    case .lesson(let id): phrases.lesson(names.lesson(id))
    case .bestScenario(let id, let mark):
      phrases.bestScenario(
        names.scenario(id), mark.best.standing, mark.best.points, mark.best.best)
    case .scenario(let id): phrases.scenario(names.scenario(id))
    case .runs(let id, let mark): phrases.runs(names.scenario(id), mark.times, mark.criticalRuns)
    case .exam(let id, let attempt, let proctor, let isOpen):
      phrases.exam(names.exam(id), told(attempt, proctor, isOpen))
    case .mock(let id, let mark):
      phrases.mock(names.exam(id), mark.times, mark.latest.score, mark.latest.count)
    case .observation(let seen):
      phrases.observed(names.observation(seen.form), seen.level, seen.observer)
    case .acceptance(let acceptance): phrases.accepted(acceptance.text)
    case .waiver(let waiver):
      phrases.waived(
        title(of: waiver.certification), waiver.requirement,
        words.certification.waiverReason(waiver.reason), waiver.author)
    case .flag(let flag): phrases.flagged(flag.about, flag.words)
    case .reply(let reply): phrases.replied(reply.words, reply.by)
    case .certificate(let held): phrases.certified(title(of: held.certification), held)
    case .suspension(let held, let suspension):
      phrases.suspension(title(of: held.certification), suspension.reason)
    case .reinstatement(let held): phrases.reinstated(title(of: held.certification))
    case .revocation(let held, let revocation):
      phrases.revocation(title(of: held.certification), revocation.reason)
    }
  }

  private func told(
    _ attempt: Scorecard.ExamAttempt, _ proctor: EmployeeID?, _ isOpen: Bool
  ) -> TranscriptPhrases.ExamAttempt {
    let ended = attempt.endedAt.map { at in
      at.day == attempt.startedAt.day ? String(at.minute.suffix(5)) : at.minute
    }
    return TranscriptPhrases.ExamAttempt(
      ended: ended, score: attempt.result?.score, count: attempt.result?.count ?? 0,
      passed: attempt.result?.passed ?? false, interruptions: attempt.interruptions,
      proctor: proctor, isOpen: isOpen)
  }
}
