import Records
import Training

extension Workspace {
  /// What is due for somebody when, as of `day`.
  func schedule(
    of card: Scorecard, _ history: CertificationHistory, on day: Day
  ) -> RefresherSchedule {
    let certificates = library.index.program.certifications.compactMap {
      history.certificates(for: $0.id, on: day).last
    }
    return RefresherSchedule(
      refreshers, RefresherSchedule.Person(card, holding: certificates, on: day), on: day)
  }

  /// The same with what is on record about their certificates, checked.
  func schedule(of card: Scorecard, on day: Day) -> RefresherSchedule {
    schedule(of: card, CertificateCheck(in: home, store).history(of: card).history, on: day)
  }
}
