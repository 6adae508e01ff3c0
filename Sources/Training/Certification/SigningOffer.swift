/// What a manager may sign for somebody now.
package struct SigningOffer: Hashable, Sendable {
  package let certification: Certification
  package let kind: Certificate.Kind
  package let term: CertificateTerm
  package let fulfilments: [Fulfilment]
  /// Whether each exam among what was met was sat before a proctor; nil where there is none.
  package let isProctored: Bool?
  /// They sign for themself, being the only one in the shop.
  package let isSelfAttested: Bool
  /// The file of the certificate that this one renews.
  package let renews: String?

  /// Who asks to sign, and for whom.
  package struct Parties: Hashable, Sendable {
    package let holder: EmployeeID
    package let signer: EmployeeID
    package let isNameConfirmed: Bool
    /// Nobody but the signer works here.
    package let isOnlyPerson: Bool

    package init(
      holder: EmployeeID, signer: EmployeeID, isNameConfirmed: Bool, isOnlyPerson: Bool
    ) {
      (self.holder, self.signer) = (holder, signer)
      (self.isNameConfirmed, self.isOnlyPerson) = (isNameConfirmed, isOnlyPerson)
    }
  }

  /// Why it cannot be signed.
  package enum Refusal: Error, Hashable, Sendable {
    /// Nobody signs for themself, unless nobody else works here.
    case ownCertificate
    case nameUnconfirmed
    case suspended(Certificate.Suspension)
    /// Nothing to do before that day.
    case notYet(from: Day)
    case notReady([Fulfilment.Missing])
  }
}

extension CertificationAnswer {
  /// What may be signed on the answer's day, or why nothing may.
  package func offer(
    _ parties: SigningOffer.Parties, _ history: CertificationHistory
  ) -> Result<SigningOffer, SigningOffer.Refusal> {
    let isOwn = parties.holder == parties.signer
    guard !isOwn || parties.isOnlyPerson else { return .failure(.ownCertificate) }
    guard parties.isNameConfirmed else { return .failure(.nameUnconfirmed) }
    if case .suspended(let suspension) = status { return .failure(.suspended(suspension)) }
    switch progress.state {
    case .notYet(let from): return .failure(.notYet(from: from))
    case .notStarted, .underway: return .failure(.notReady(progress.missing))
    case .readyToSign(let term):
      return .success(
        SigningOffer(
          certification: certification, kind: progress.path == .renewal ? .renewal : .first,
          term: term, fulfilments: progress.fulfilments,
          isProctored: history.isProctored(progress.fulfilments), isSelfAttested: isOwn,
          renews: progress.path == .renewal ? certificate?.file : nil))
    }
  }
}

extension CertificationHistory {
  /// Whether each exam among what was met was passed before a proctor that day; nil where there is none.
  fileprivate func isProctored(_ fulfilments: [Fulfilment]) -> Bool? {
    let sittings = fulfilments.compactMap { fulfilment -> Bool? in
      guard case .exam(let exam, _) = fulfilment.requirement.kind,
        case .met(let day) = fulfilment.state
      else { return nil }
      return (exams[exam] ?? []).contains { $0.day == day && $0.passed && $0.proctor != nil }
    }
    return sittings.isEmpty ? nil : sittings.allSatisfy { $0 }
  }
}
