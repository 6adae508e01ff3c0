import Records
import Training

extension Workspace {
  /// What is due for somebody when, as of `day`.
  func schedule(
    of card: Scorecard, _ history: CertificationHistory, on day: Day
  ) -> RefresherSchedule {
    let program = library.index.program
    let renewals = program.certifications.compactMap { certification in
      history.certificates(for: certification.id, on: day).last.flatMap { certificate in
        certificate.revocation(on: day) == nil ? (certification.id, certificate.term.until) : nil
      }
    }
    return RefresherSchedule(
      library.refreshers(),
      RefresherSchedule.Person(
        employee: card.employee, log: card.memory, lessons: Set(card.lessons.keys),
        renewals: Dictionary(renewals) { first, _ in first }),
      on: day)
  }

  /// The same with what is on record about their certificates, checked.
  func schedule(of card: Scorecard, on day: Day) -> RefresherSchedule {
    schedule(of: card, CertificateCheck(in: home, store).history(of: card).history, on: day)
  }
}
