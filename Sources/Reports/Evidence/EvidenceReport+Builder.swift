import Foundation
import Records
import Training

extension EvidenceReport {
  /// What a record looked like from some horizon.
  struct Known {
    let card: Scorecard
    let history: CertificationHistory
    let faults: [CertificateCheck.Fault]
    let acts: [Scorecard.SignedAct]
    private let facts: StoreFacts

    init(_ employee: EmployeeID, _ horizon: Horizon, _ home: Home, _ check: CertificateCheck) throws
    {
      card = try EmployeeRecord.reading(employee, in: home, horizon: horizon).card
      (history, acts, faults) = check.account(of: card)
      facts = check.facts
    }

    /// Nil where they came later.
    func post(on day: Day) -> CertificationProgram.Post? {
      card.post(on: day).flatMap { $0.since <= day ? facts.post(of: card, on: day) : nil }
    }
  }

  /// Puts together what is told of each certification.
  struct Builder {
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
        missing: answer.certificate == nil ? answer.progress.missing : [],
        acts: acts(about: basis), attempts: attempts(at: answer.certification))
    }

    private func acts(about basis: CertificateBasis?) -> [Scorecard.SignedAct] {
      known.acts.filter { $0.changed.map { $0.file == basis?.certificate.file } ?? false }
    }

    private func attempts(at certification: Certification) -> [ExamSitting] {
      trail.sittings.filter { sitting in
        sitting.startedAt.day <= day
          && certification.asks {
            if case .exam(sitting.started.subject, _) = $0 { true } else { false }
          }
      }
    }

    /// A certificate for what the content does not know any more.
    private func entry(unasked certification: String) -> Entry? {
      known.history.certificates(for: certification, on: day).last
        .flatMap { check.basis(of: $0, holder: known.card.employee, events) }.map { basis in
          Entry(
            certification: certification, title: basis.document.title, answer: nil, then: nil,
            basis: basis, grounds: basis.grounds, missing: [], acts: acts(about: basis),
            attempts: basis.certification.map(attempts) ?? [])
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

extension Certification {
  fileprivate func asks(_ holds: (Requirement.Kind) -> Bool) -> Bool {
    (requirements + renewals.flatMap { $0 }).contains { holds($0.kind) }
  }
}
