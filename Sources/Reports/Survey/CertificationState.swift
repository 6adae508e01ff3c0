import Messages
import Training

/// What an answer comes to, by its name, for tables and for other programs.
package enum CertificationState: String, Codable, CaseIterable, Hashable, Sendable {
  case valid, renewalDue, inGrace, expired, retrainingOverdue, suspended, revoked
  /// No certificate yet; too late for one.
  case learning, overdue
  case notRequired

  package init(_ reason: CertificationAnswer.Reason) {
    self =
      switch reason {
      case .certificate(.valid): .valid
      case .certificate(.renewalDue): .renewalDue
      case .certificate(.inGrace): .inGrace
      case .certificate(.expired): .expired
      case .certificate(.retrainingOverdue): .retrainingOverdue
      case .certificate(.suspended): .suspended
      case .certificate(.revoked): .revoked
      case .learning: .learning
      case .overdue: .overdue
      case .notRequired: .notRequired
      }
  }
}

extension CertificationAnswer.Reason {
  /// The day that goes with it: the last that is in time, or the first of a suspension or revocation.
  var day: Day? {
    switch self {
    case .certificate(.valid(let day)), .certificate(.renewalDue(let day)),
      .certificate(.inGrace(_, let day)), .certificate(.expired(let day)), .learning(let day),
      .overdue(let day):
      day
    case .certificate(.retrainingOverdue(let retraining)): retraining.by
    case .certificate(.suspended(let suspension)): suspension.from
    case .certificate(.revoked(let revocation)): revocation.from
    case .notRequired: nil
    }
  }

  /// In a table's cell, without the day.
  func word(_ words: Phrasebook) -> String {
    switch self {
    case .certificate(let status): words.certification.status(status)
    case .learning: words.certification.learning
    case .overdue: words.certification.overdue
    case .notRequired: words.outlook.matrix.nothing
    }
  }
}
