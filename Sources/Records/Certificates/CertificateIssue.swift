import Foundation
import Integrity
import Training

/// Signs certificates and what managers do with them, each with an event in the holder's journal.
package struct CertificateIssue {
  private let record: EmployeeRecord
  private let store: StoreRecord
  private let now: Timestamp

  /// A signer's key, opened, by its name.
  package struct Signer {
    package let employee: EmployeeID
    package let key: String
    package let signing: SigningKey

    package init(employee: EmployeeID, key: String, signing: SigningKey) {
      (self.employee, self.key, self.signing) = (employee, key, signing)
    }
  }

  package init(_ record: EmployeeRecord, _ store: StoreRecord, at now: Timestamp) {
    (self.record, self.store, self.now) = (record, store, now)
  }

  /// Keeps the signed file, then records it; a file that no event names is no certificate.
  @discardableResult
  package func sign(
    _ draft: CertificateDraft, by signer: Signer
  ) throws -> (certificate: Certificate, file: URL) {
    guard let setUp = store.facts.setUp, let settings = store.facts.settings else {
      throw RecordProblem.notSetUp
    }
    guard draft.term.isPossible else { throw RecordProblem.impossibleTerm }
    try record.refresh()
    let content = try Archive(record.home.archive).keep(draft.certification)
    let document = CertificateDocument(
      draft, store: setUp, named: settings.name, head: record.head, key: signer.key, at: now)
    let bytes = try document.bytes()
    let digest = Digest(of: bytes)
    let folder = record.home.certificates(of: record.employee)
    let url = folder.appending(
      path: CertificateDocument.fileName(
        certification: document.certification, from: document.term.from, digest: digest.hex))
    try record.home.refuseLink(inPlaceOfFolderOf: record.employee)
    try record.home.refuseLink(inPlaceOfCertificatesOf: record.employee)
    try AtomicFile.makeFolder(folder)
    try AtomicFile.write(signer.signing.signature(of: bytes), to: Keyring.signatureFile(of: url))
    try AtomicFile.write(bytes, to: url)
    let signed = EventBody.CertificateSigned(
      file: digest.hex, certification: document.certification, content: content.hex,
      term: document.term, kind: document.kind, key: signer.key, proctored: document.proctored,
      selfAttested: document.selfAttested)
    try record.append(.certificateSigned(signed), at: now, by: signer.employee)
    try record.save()
    return (signed.certificate(signer: signer.employee), url)
  }

  /// Suspends, reinstates or revokes the certificate that `file` names.
  package func change(
    _ file: String, _ act: EventBody.CertificateChanged.Act, from: Day, reason: String,
    by signer: Signer
  ) throws {
    let text = try ActStatement.changed(
      act, file: file, employee: record.employee, from: from, reason: reason, at: now)
    try record.append(
      .certificateChanged(
        EventBody.CertificateChanged(
          file: file, act: act, from: from, reason: reason,
          statement: SignedStatement(text, key: signer.key, by: signer.signing))),
      at: now, by: signer.employee)
    try record.save()
  }

  package func waive(
    _ requirement: String, of certification: String,
    reason: CertificationHistory.Waiver.Reason, words: String, by signer: Signer
  ) throws {
    let text = try ActStatement.waived(
      requirement, of: certification, employee: record.employee, reason: reason, words: words,
      at: now)
    try record.append(
      .waived(
        EventBody.Waived(
          certification: certification, requirement: requirement, reason: reason, words: words,
          statement: SignedStatement(text, key: signer.key, by: signer.signing))),
      at: now, by: signer.employee)
    try record.save()
  }
}

extension Archive {
  /// Keeps a certification as it is; its digest is its revision.
  package func keep(_ certification: Certification) throws -> Digest {
    try keep(CanonicalJSON.encoded(certification.revised(as: "")))
  }

  package func keep(_ form: ObservationForm) throws -> Digest {
    try keep(CanonicalJSON.encoded(form))
  }
}
