import Foundation
import Integrity
import Training

/// Tells which certificates, and which acts about them, the store stands by.
package struct CertificateCheck {
  let home: Home
  package let facts: StoreFacts
  let trusted: TrustedKeys
  private let witnesses: Witnesses

  package init(in home: Home, _ facts: StoreFacts) {
    (self.home, self.facts) = (home, facts)
    trusted = TrustedKeys(facts, Keyring(home))
    witnesses = Witnesses(home)
  }

  private var store: StoreEventBody.SetUp? { facts.setUp }

  package struct Fault: Hashable, Sendable {
    /// Nil where it is an act about something else.
    package let certificate: Certificate?
    package let fault: CertificateFault
  }

  /// What certification rests on for somebody: certificates that verify, with what managers signed
  /// about them counted in.
  package func history(of card: Scorecard) -> (history: CertificationHistory, faults: [Fault]) {
    let (history, _, faults) = account(of: card)
    return (history, faults)
  }

  /// The same, with what managers signed about certificates and requirements, in the order in which it
  /// was recorded; only what counts.
  package func account(
    of card: Scorecard
  ) -> (history: CertificationHistory, acts: [Scorecard.SignedAct], faults: [Fault]) {
    var bad: [String: CertificateFault] = [:]
    for certificate in card.history.certificates {
      bad[certificate.file] = fault(of: certificate, holder: card.employee)
    }
    let (history, acts, badActs) = counting(card)
    let faults = card.history.certificates.compactMap { certificate in
      bad[certificate.file].map { Fault(certificate: certificate, fault: $0) }
    }
    return (
      history.keeping { bad[$0.file] == nil }.withProctors {
        witnesses.role(of: $0, on: $1)?.trains ?? false
      }, acts, faults + badActs
    )
  }

  /// The history with what managers signed counted in, that, and what of it does not count.
  func counting(
    _ card: Scorecard
  ) -> (history: CertificationHistory, acts: [Scorecard.SignedAct], faults: [Fault]) {
    var (history, faults, said) = (card.history, [Fault](), Set<String>())
    var acts: [Scorecard.SignedAct] = []
    for act in card.acts {
      let certificate = history.certificates.first { $0.file == act.file }
      if let fault = fault(of: act, about: certificate, of: card.employee) {
        // It is the act that does not count, and not the certificate.
        faults.append(Fault(certificate: nil, fault: fault))
      } else if !said.insert(act.statement.text).inserted {
        faults.append(Fault(certificate: nil, fault: .repeated))
      } else {
        history.apply(act)
        acts.append(act)
      }
    }
    return (history, acts, faults)
  }

  /// Why a certificate on record does not count; nil when it does.
  package func fault(of certificate: Certificate, holder: EmployeeID) -> CertificateFault? {
    let url = file(of: certificate, holder: holder)
    let data: Data
    do {
      try home.refuseLink(inPlaceOfCertificatesOf: holder)
      data = try PlainFile.read(url)
    } catch JournalError.notRead(errno: ENOENT) {
      return .missing
    } catch {
      return .unreadable
    }
    guard Digest(of: data).hex == certificate.file else { return .altered }
    switch checked(data, signatureBeside: url) {
    case .failure(let fault): return fault
    case .success(let document):
      guard document.employee == holder, document.isThe(certificate) else { return .swapped }
      return witnesses.lines(of: holder).has(document.head) ? nil : .otherJournal
    }
  }

  package func file(of certificate: Certificate, holder: EmployeeID) -> URL {
    home.certificates(of: holder).appending(path: certificate.fileName)
  }

  /// The document in `data`, if a key of this store signed it and might.
  func checked(
    _ data: Data, signatureBeside url: URL
  ) -> Result<CertificateDocument, CertificateFault> {
    guard let signature = try? PlainFile.read(Keyring.signatureFile(of: url)) else {
      return .failure(.unsigned)
    }
    guard let document = try? CanonicalJSON.decoded(CertificateDocument.self, from: data),
      let bytes = try? document.bytes()
    else { return .failure(.forged) }
    guard let signer = trusted.signer(of: data, signature), bytes == data,
      signer.key == document.key, signer.employee == document.signer,
      document.store == store?.store
    else { return .failure(.forged) }
    if let revoked = signer.revoked, document.signedAt.day > revoked.at.day {
      return .failure(.keyRevoked(on: revoked.at.day))
    }
    let day = document.signedAt.day
    if let certified = signer.certified, day < certified {
      return .failure(.keyTooNew(from: certified))
    }
    guard witnesses.role(of: document.signer, on: day)?.manages ?? true else {
      return .failure(.notManager(document.signer))
    }
    if document.signer == document.employee {
      guard document.selfAttested, witnesses.isAlone(document.signer, on: day) else {
        return .failure(.selfSigned)
      }
    }
    return .success(document)
  }

  /// Why an act does not count: a manager's key must have signed exactly what it says.
  private func fault(
    of act: Scorecard.SignedAct, about certificate: Certificate?, of employee: EmployeeID
  ) -> CertificateFault? {
    let statement = act.statement
    guard statement.text == (try? act.words(about: employee)),
      let signer = trusted.signer(of: Data(statement.text.utf8), statement.signature),
      signer.key == statement.key, signer.employee == act.by
    else { return .forged }
    if let revoked = signer.revoked, act.at.day > revoked.at.day {
      return .keyRevoked(on: revoked.at.day)
    }
    if let certified = signer.certified, act.at.day < certified {
      return .keyTooNew(from: certified)
    }
    guard witnesses.role(of: act.by, on: act.at.day)?.manages ?? true else {
      return .notManager(act.by)
    }
    guard act.by == employee else { return nil }
    let isForbidden =
      switch act.kind {
      case .changed(let changed):
        changed.act == .reinstated && certificate?.isSelfAttested != true
      case .waived: !witnesses.isAlone(act.by, on: act.at.day)
      }
    return isForbidden ? .selfSigned : nil
  }
}

extension CertificateDocument {
  /// Whether it says what the journal says of a certificate.
  func isThe(_ certificate: Certificate) -> Bool {
    certification == certificate.certification && term == certificate.term
      && kind == certificate.kind && signer == certificate.signer && key == certificate.key
      && proctored == certificate.isProctored && selfAttested == certificate.isSelfAttested
  }
}

extension Certificate {
  /// Its file's name in the holder's folder.
  var fileName: String {
    CertificateDocument.fileName(certification: certification, from: term.from, digest: file)
  }
}

extension Scorecard.SignedAct {
  fileprivate var statement: SignedStatement {
    switch kind {
    case .changed(let changed): changed.statement
    case .waived(let waived): waived.statement
    }
  }

  /// The certificate it is about.
  fileprivate var file: String? {
    if case .changed(let changed) = kind { changed.file } else { nil }
  }

  /// What must have been signed.
  fileprivate func words(about employee: EmployeeID) throws -> String {
    switch kind {
    case .changed(let changed):
      try ActStatement.changed(
        changed.act, file: changed.file, employee: employee, from: changed.from,
        reason: changed.reason, at: at)
    case .waived(let waived):
      try ActStatement.waived(
        waived.requirement, of: waived.certification, employee: employee, reason: waived.reason,
        words: waived.words, at: at)
    }
  }
}

extension CertificationHistory {
  fileprivate mutating func apply(_ act: Scorecard.SignedAct) {
    switch act.kind {
    case .changed(let changed):
      // Signed as it stands, shown as it looks.
      let reason = VisibleText.line(changed.reason)
      changeCertificate(changed.file) { certificate in
        switch changed.act {
        case .suspended: certificate.suspend(from: changed.from, reason: reason)
        case .reinstated: certificate.reinstate(from: changed.from)
        case .revoked: certificate.revoke(from: changed.from, reason: reason)
        }
      }
    case .waived(let waived):
      self.waived(
        Waiver(
          certification: waived.certification, requirement: waived.requirement,
          reason: waived.reason, day: act.at.day, author: act.by, words: waived.words))
    }
  }
}
