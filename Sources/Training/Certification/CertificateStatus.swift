/// What a certificate is worth on a day, with what that rests on; the first that holds, from the top.
package enum CertificateStatus: Hashable, Sendable {
  case revoked(Certificate.Revocation)
  case suspended(Certificate.Suspension)
  /// What changed since was not learned again in time.
  case retrainingOverdue(Retraining)
  case expired(since: Day)
  case inGrace(expired: Day, until: Day)
  case renewalDue(until: Day)
  case valid(until: Day)

  package init(of certificate: Certificate, retraining: Retraining? = nil, on day: Day) {
    let term = certificate.term
    if let revocation = certificate.revocation(on: day) {
      self = .revoked(revocation)
    } else if let suspension = certificate.suspension(on: day) {
      self = .suspended(suspension)
    } else if let retraining, day > retraining.by {
      self = .retrainingOverdue(retraining)
    } else if day > term.graceUntil {
      self = .expired(since: term.until)
    } else if day > term.until {
      self = .inGrace(expired: term.until, until: term.graceUntil)
    } else if day >= term.renewableFrom {
      self = .renewalDue(until: term.until)
    } else {
      self = .valid(until: term.until)
    }
  }

  /// What its holder may do; who lets it lapse may do `lapsed`.
  package func standing(lapsed: WorkStanding) -> WorkStanding {
    switch self {
    case .valid, .renewalDue: .alone
    case .inGrace, .retrainingOverdue: .supervised
    case .expired: lapsed
    case .suspended, .revoked: .no
    }
  }
}
