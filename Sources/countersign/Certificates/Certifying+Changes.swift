import Messages
import Records
import Training

extension Certifying {
  /// The certificate that `act` is about, or why it cannot be done.
  func change(
    _ act: EventBody.CertificateChanged.Act, _ holder: Holder, _ certification: Certification,
    from: Day, by actor: EmployeeID
  ) -> Result<Certificate, CertificatePhrases.ChangeRefusal> {
    let title = certification.title.text(in: words.language)
    guard let certificate = holder.history.certificates(for: certification.id, on: now.day).last
    else { return .failure(.noCertificate(name: holder.name, title: title)) }
    guard actor != holder.employee || act != .reinstated || certificate.isSelfAttested else {
      return .failure(.ownAct)
    }
    // What begins later is no reason not to act now.
    if let revocation = certificate.revocation, act == .reinstated || revocation.from <= from {
      return .failure(.alreadyRevoked(revocation))
    }
    let open = certificate.suspensions.last {
      $0.until == nil && (act == .reinstated || $0.from <= from)
    }
    switch (act, open) {
    case (.suspended, let open?): return .failure(.alreadySuspended(open))
    case (.reinstated, nil): return .failure(.notSuspended)
    default: return .success(certificate)
    }
  }
}
