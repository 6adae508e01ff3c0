/// What can be said of one person and one certification on one day.
package struct CertificationAnswer: Hashable, Sendable {
  package let certification: Certification
  package let day: Day
  /// Nil for who neither must hold it nor holds it.
  package let standing: WorkStanding?
  package let reason: Reason
  /// The certificate that speaks on that day, and what it is worth; nil where there is none.
  package let certificate: Certificate?
  package let status: CertificateStatus?
  package let progress: Progress
  package let deadline: Deadline?
  /// What is to be learned again, whether or not that is overdue.
  package let retraining: Retraining?

  /// By when somebody must hold it who does not yet.
  package struct Deadline: Hashable, Sendable {
    package let day: Day
    package let isOver: Bool
  }

  /// What the standing rests on.
  package enum Reason: Hashable, Sendable {
    case certificate(CertificateStatus)
    /// No certificate yet, and in time.
    case learning(until: Day)
    /// No certificate, and too late.
    case overdue(since: Day)
    case notRequired
  }
}

extension [CertificationAnswer] {
  /// Those to speak of to the person now: what nobody keeps from work by, such as a yearly refresher,
  /// waits until the first certificates that somebody needs for work are there.
  package var pressing: [CertificationAnswer] {
    let isNew = contains { $0.certificate == nil && $0.standing ?? .alone < .alone }
    return filter { !isNew || $0.certificate != nil || $0.standing != .alone }
  }
}
