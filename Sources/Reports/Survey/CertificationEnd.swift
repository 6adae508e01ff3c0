import Messages
import Training

/// A day on which something ends for somebody with an answer: a certificate, the time to learn again, or
/// the time for a first certificate.
package struct CertificationEnd: Sendable {
  package let day: Day
  package let event: OutlookPhrases.Expiring.Event
  package let answer: CertificationAnswer
}

extension CertificationAnswer {
  /// What ends; nothing for a certificate that was revoked.
  var ends: [CertificationEnd] {
    var ends: [CertificationEnd] = []
    if let certificate, certificate.revocation(on: day) == nil {
      ends.append(CertificationEnd(day: certificate.term.until, event: .expiry, answer: self))
      if let retraining {
        ends.append(CertificationEnd(day: retraining.by, event: .retraining, answer: self))
      }
    }
    if let deadline {
      ends.append(CertificationEnd(day: deadline.day, event: .deadline, answer: self))
    }
    return ends
  }
}
