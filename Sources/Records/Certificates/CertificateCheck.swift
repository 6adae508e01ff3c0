import Foundation
import Integrity
import Training

/// Tells which certificates, and which acts about them, the store stands by.
package struct CertificateCheck {
  let home: Home
  private let store: StoreEventBody.SetUp?
  let trusted: TrustedKeys

  package init(in home: Home, _ facts: StoreFacts) {
    (self.home, store) = (home, facts.setUp)
    trusted = TrustedKeys(facts, Keyring(home))
  }

  /// What certification rests on for somebody: certificates that verify, with what managers signed
  /// about them counted in.
  package func history(of card: Scorecard) -> (history: CertificationHistory, faults: [Fault]) {
    var faults: [Fault] = []
    var history = card.history.keeping { certificate in
      guard let fault = fault(of: certificate, holder: card.employee) else { return true }
      faults.append(Fault(certificate: certificate, fault: fault))
      return false
    }
    for act in card.acts {
      switch act.kind {
      case .changed(let changed):
        let certificate = history.certificates.first { $0.file == changed.file }
        guard isSigned(act, of: card.employee) else {
          faults.append(Fault(certificate: certificate, fault: .forged))
          continue
        }
        if changed.act == .reinstated, act.by == card.employee,
          certificate?.isSelfAttested != true
        {
          faults.append(Fault(certificate: certificate, fault: .selfSigned))
          continue
        }
        history.changeCertificate(changed.file) { $0.apply(changed) }
      case .waived(let waived):
        guard isSigned(act, of: card.employee), act.by != card.employee else {
          faults.append(
            Fault(certificate: nil, fault: act.by == card.employee ? .selfSigned : .forged))
          continue
        }
        history.waived(
          CertificationHistory.Waiver(
            certification: waived.certification, requirement: waived.requirement,
            reason: waived.reason, day: act.at.day, author: act.by))
      }
    }
    return (history, faults)
  }

  package struct Fault: Hashable, Sendable {
    /// Nil where it is an act about something else.
    package let certificate: Certificate?
    package let fault: CertificateFault
  }

  /// Why a certificate on record does not count; nil when it does.
  package func fault(of certificate: Certificate, holder: EmployeeID) -> CertificateFault? {
    let url = file(of: certificate, holder: holder)
    guard let data = try? PlainFile.read(url) else { return .missing }
    guard Digest(of: data).hex == certificate.file else { return .altered }
    switch checked(data, signatureBeside: url) {
    case .failure(let fault): return fault
    case .success(let document):
      return document.employee == holder && document.isThe(certificate) ? nil : .swapped
    }
  }

  package func file(of certificate: Certificate, holder: EmployeeID) -> URL {
    home.certificates(of: holder).appending(
      path: CertificateDocument.fileName(
        certification: certificate.certification, from: certificate.term.from,
        digest: certificate.file))
  }

  /// The document in `data`, if a key of this store signed it and might.
  func checked(
    _ data: Data, signatureBeside url: URL
  ) -> Result<CertificateDocument, CertificateFault> {
    guard let signature = try? PlainFile.read(Keyring.signatureFile(of: url)) else {
      return .failure(.forged)
    }
    guard let document = try? CanonicalJSON.decoded(CertificateDocument.self, from: data),
      let bytes = try? document.bytes()
    else { return .failure(.forged) }
    guard let signer = trusted.signer(of: data, signature), bytes == data,
      signer.key == document.key, signer.key.hasPrefix("\(document.signer)-"),
      document.store == store?.store
    else { return .failure(.forged) }
    if let revoked = signer.revoked, document.signedAt.day > revoked.at.day {
      return .failure(.keyRevoked(on: revoked.at.day))
    }
    guard document.signer != document.employee || document.selfAttested else {
      return .failure(.selfSigned)
    }
    return .success(document)
  }

  /// Whether a manager's key signed exactly what the act says.
  private func isSigned(_ act: Scorecard.SignedAct, of employee: EmployeeID) -> Bool {
    let (statement, words): (SignedStatement, String?) =
      switch act.kind {
      case .changed(let changed):
        (
          changed.statement,
          try? ActStatement.changed(
            changed.act, file: changed.file, employee: employee, from: changed.from,
            reason: changed.reason)
        )
      case .waived(let waived):
        (
          waived.statement,
          try? ActStatement.waived(
            waived.requirement, of: waived.certification, employee: employee,
            reason: waived.reason, words: waived.words)
        )
      }
    guard statement.text == words,
      let signer = trusted.signer(of: Data(statement.text.utf8), statement.signature),
      signer.key == statement.key, signer.key.hasPrefix("\(act.by)-")
    else { return false }
    return signer.revoked.map { act.at.day <= $0.at.day } ?? true
  }
}

extension CertificateDocument {
  /// Whether it says what the journal says of a certificate.
  fileprivate func isThe(_ certificate: Certificate) -> Bool {
    certification == certificate.certification && term == certificate.term
      && kind == certificate.kind && signer == certificate.signer && key == certificate.key
      && proctored == certificate.isProctored && selfAttested == certificate.isSelfAttested
  }
}

extension Certificate {
  fileprivate mutating func apply(_ changed: EventBody.CertificateChanged) {
    switch changed.act {
    case .suspended: suspend(from: changed.from, reason: changed.reason)
    case .reinstated: reinstate(from: changed.from)
    case .revoked: revoke(from: changed.from, reason: changed.reason)
    }
  }
}
