import Foundation
import Training

extension Scorecard {
  /// Something that a manager signed about certificates or requirements.
  package struct SignedAct: Codable, Hashable, Sendable {
    package let at: Timestamp
    package let by: EmployeeID
    package let kind: Kind

    package enum Kind: Codable, Hashable, Sendable {
      case changed(EventBody.CertificateChanged)
      case waived(EventBody.Waived)
    }

    /// What was done to a certificate; nil where it is about a requirement.
    package var changed: EventBody.CertificateChanged? {
      if case .changed(let changed) = kind { changed } else { nil }
    }
  }

  /// Counts in an event about certification.
  mutating func applyCertification(_ event: Event) {
    switch event.body {
    case .acknowledged(let acknowledged) where event.by == employee:
      history.accepted(
        CertificationHistory.Acceptance(
          text: acknowledged.text, revision: acknowledged.revision, day: event.at.day))
    case .observed(let observed) where event.by != employee:
      history.observed(
        CertificationHistory.Observation(
          form: observed.form, day: observed.occurredOn, level: observed.level, observer: event.by))
    case .proctored(let proctored) where event.by != employee:
      history.proctored(session: proctored.session.uuidString, by: event.by)
      changeAttempt(proctored.session) { $0.proctor = event.by }
    case .certificateSigned(let signed):
      history.issued(signed.certificate(signer: event.by))
    case .certificateChanged(let changed):
      acts.append(SignedAct(at: event.at, by: event.by, kind: .changed(changed)))
    case .waived(let waived):
      acts.append(SignedAct(at: event.at, by: event.by, kind: .waived(waived)))
    case .regraded(let regraded) where event.by != employee:
      history.regraded(session: regraded.session.uuidString, passed: regraded.result.passed)
      changeAttempt(regraded.session) { attempt in
        attempt.original = attempt.original ?? attempt.result
        attempt.result = regraded.result
      }
    default: break
    }
  }

  private mutating func changeAttempt(_ session: UUID, _ change: (inout ExamAttempt) -> Void) {
    for exam in exams.keys {
      guard let index = exams[exam]?.firstIndex(where: { $0.session == session }),
        var attempt = exams[exam]?[index]
      else { continue }
      change(&attempt)
      exams[exam]?[index] = attempt
    }
  }
}
