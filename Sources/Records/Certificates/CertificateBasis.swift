import Foundation
import Training

/// A certificate that counts, its file, and the records that it was signed on.
package struct CertificateBasis: Sendable {
  package let certificate: Certificate
  package let document: CertificateDocument
  /// Where the file is, below the home.
  package let path: String
  /// SHA-256 of the public key that its signature verifies with, in hex.
  package let fingerprint: String
  /// That key was revoked since.
  package let keyRevoked: StoreFacts.Revocation?
  /// What it asked for when it was signed; nil where the archive does not have that any more.
  package let certification: Certification?
  package let grounds: [Ground]
}

extension CertificateCheck {
  /// What a certificate of `holder` rests on, found in `events`, all of the journal's as they happened;
  /// nil where its file cannot be read.
  package func basis(
    of certificate: Certificate, holder: EmployeeID, _ events: [Event]
  ) -> CertificateBasis? {
    let url = file(of: certificate, holder: holder)
    guard let document = document(of: certificate, holder: holder),
      let signer = trusted.signer(ofFile: url)
    else { return nil }
    let certification = (try? Archive(home.archive).bytes(document.content))
      .flatMap { try? CanonicalJSON.decoded(Certification.self, from: $0) }
    return CertificateBasis(
      certificate: certificate, document: document,
      path: home.path(below: url), fingerprint: signer.publicKey.fingerprint.hex,
      keyRevoked: signer.revoked, certification: certification,
      grounds: grounds(of: document, certification, file: certificate.file, events))
  }

  /// What the file of a certificate of `holder` says; nil where it cannot be read.
  package func document(
    of certificate: Certificate, holder: EmployeeID
  ) -> CertificateDocument? {
    (try? PlainFile.read(file(of: certificate, holder: holder))).flatMap {
      try? CanonicalJSON.decoded(CertificateDocument.self, from: $0)
    }
  }

  /// What was on record when it was signed is folded anew: the same things meet the same requirements.
  private func grounds(
    of document: CertificateDocument, _ certification: Certification?, file: String,
    _ events: [Event]
  ) -> [Ground] {
    let holder = document.employee
    let signing = events.firstIndex { event in
      if case .certificateSigned(let signed) = event.body { signed.file == file } else { false }
    }
    let before = Array(events[..<(signing ?? events.endIndex)])
    let (then, now) = (Trail(of: holder, before), Trail(of: holder, events))
    var card = Scorecard(employee: holder)
    for event in before where !event.isSimulated { card.apply(event) }
    let progress = certification?.progress(
      of: history(of: card).history, on: document.signedAt.day)
    let asked =
      (progress?.fulfilments.map(\.requirement) ?? [])
      + (certification.map { $0.requirements + $0.renewals.flatMap { $0 } } ?? [])
    return document.met.map { met in
      guard let requirement = asked.first(where: { $0.id == met.requirement }) else {
        return Ground(
          id: met.requirement, requirement: nil, day: met.on,
          evidence: met.waived == nil
            ? .none : then.waiver(of: met.requirement, document.certification, on: met.on))
      }
      return then.ground(
        requirement, of: document.certification, isWaived: met.waived != nil,
        from: progress?.countsFrom, on: met.on
      ).asKnown(to: now)
    }
  }
}

extension Ground {
  /// The same with what became of an exam since.
  fileprivate func asKnown(to trail: Trail) -> Ground {
    guard case .exam(let sitting) = evidence,
      let same = trail.sittings.first(where: { $0.started.session == sitting.started.session })
    else { return self }
    return Ground(id: id, requirement: requirement, day: day, evidence: .exam(same))
  }
}

extension Home {
  /// A path as commands name it that are run in this home.
  package func path(below url: URL) -> String {
    let prefix = root.path.hasSuffix("/") ? root.path : root.path + "/"
    return url.path.hasPrefix(prefix) ? String(url.path.dropFirst(prefix.count)) : url.path
  }
}
