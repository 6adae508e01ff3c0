import Content
import Messages
import Records
import Training

/// Puts what happened to somebody into words.
struct TranscriptTeller {
  private let person: CertificationSurvey.Person
  private let words: Phrasebook
  private let names: RequirementNames
  private let people: TranscriptNames
  /// Those that are asked for or held, then all that the content has.
  private let certifications: [Certification]

  init(
    _ person: CertificationSurvey.Person, _ content: ContentIndex, _ people: TranscriptNames,
    _ words: Phrasebook
  ) {
    (self.person, self.people, self.words) = (person, people, words)
    names = RequirementNames(content, words.language)
    certifications = person.answers.map(\.certification) + content.program.certifications
  }

  func title(of certification: String) -> String {
    certifications.first { $0.id == certification }?.title.text(in: words.language)
      ?? certification
  }

  /// The title of the certification that asks for a text to be accepted.
  private func title(asking text: String) -> String? {
    certifications.first { certification in
      (certification.requirements + certification.renewals.joined()).contains {
        if case .acknowledgment(let asked) = $0.kind { asked.id == text } else { false }
      }
    }?.title.text(in: words.language)
  }

  private func asked(_ waiver: CertificationHistory.Waiver) -> String? {
    certifications.first { $0.id == waiver.certification }?.requirement(waiver.requirement).map {
      words.certification.asked($0, names)
    }
  }

  /// What became of a certificate up to `day`.
  func details(of certificate: Certificate, on day: Day) -> [String] {
    let phrases = words.transcript
    let acts = person.acts.compactMap { act -> String? in
      guard let changed = act.changed, changed.file == certificate.file, changed.from <= day else {
        return nil
      }
      return words.certificates.act(changed, people.who(act.by), act.at.minute)
    }
    let nameThen = people.onCertificates[certificate.file].flatMap {
      $0 == person.name ? nil : $0
    }
    return [
      phrases.term(certificate), phrases.signed(certificate, people.who(certificate.signer)),
    ]
      + acts + (nameThen.map { [words.certificates.nameThen($0)] } ?? [])
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
    case .bestPractice(let id, let ended): phrases.bestPractice(names.procedure(id), ended)
    case .practice(let id): phrases.practice(names.procedure(id))
    case .practiceRuns(let id, let mark): phrases.practiceRuns(names.procedure(id), mark)
    case .drill(let id, let ended): phrases.drill(names.incident(id), ended)
    case .drillRuns(let id, let mark): phrases.drillRuns(names.incident(id), mark)
    case .exam(let id, let attempt, let proctor, let isOpen):
      phrases.exam(names.exam(id), told(attempt, proctor, isOpen))
    case .mock(let id, let mark):
      phrases.mock(names.exam(id), mark.times, mark.latest.score, mark.latest.count)
    case .observation(let seen):
      phrases.observed(names.observation(seen.form), seen.level, people.who(seen.observer))
    case .acceptance(let acceptance): phrases.accepted(title(asking: acceptance.text))
    case .waiver(let waiver):
      phrases.waived(
        title(of: waiver.certification), asked(waiver),
        words.certification.waiverReason(waiver.reason), people.who(waiver.author))
    case .flag(let flag): phrases.flagged(flag.about, flag.words)
    case .reply(let reply): phrases.replied(reply.words, people.who(reply.by))
    case .certificate(let held):
      phrases.certified(title(of: held.certification), held, people.who(held.signer))
    case .change(let held, let changed, let author, _):
      phrases.changed(
        title(of: held.certification), changed.act, changed.reason,
        people.who(author))
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
      proctor: proctor.map(people.who), isOpen: isOpen)
  }
}
