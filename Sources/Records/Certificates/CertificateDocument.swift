import Foundation
import Integrity
import Training

/// A certificate as a file: canonical JSON and a line feed, signed as it stands.
///
/// It can be read, and its signature checked, without this program.
package struct CertificateDocument: Codable, Hashable, Sendable {
  package private(set) var format = 1
  package let store: UUID
  package let storeName: String
  package let employee: EmployeeID
  package let name: String
  package let certification: String
  package let title: LocalizedText
  /// SHA-256 of the certification as it was, to be found in the archive.
  package let content: String
  /// What the signer says by signing.
  package let meaning: LocalizedText
  package let kind: Certificate.Kind
  package let term: CertificateTerm
  /// What was met, or waived, and on which day.
  package let met: [Met]
  /// Whether each exam it rests on had a proctor; nil where it rests on none.
  package let proctored: Bool?
  package let selfAttested: Bool
  package let signer: EmployeeID
  package let signerName: String
  /// The name of the signer's key.
  package let key: String
  package let signedAt: Timestamp
  /// How far the holder's journal went.
  package let head: JournalHead
  /// The content's release and whether its files were as released; nil where it had none.
  package let release: Release?
  /// Of one taken over: what the signer saw of it.
  package let evidence: String?
  /// SHA-256 of the certificate's file that this one renews, in hex.
  package let renews: String?

  package struct Met: Codable, Hashable, Sendable {
    package let requirement: String
    package let on: Day
    package let waived: CertificationHistory.Waiver.Reason?

    package init(requirement: String, on: Day, waived: CertificationHistory.Waiver.Reason?) {
      (self.requirement, self.on, self.waived) = (requirement, on, waived)
    }
  }

  package struct Release: Codable, Hashable, Sendable {
    package let name: String
    /// SHA-256 of the manifest.
    package let manifest: Digest
    package let locallyModified: Bool

    package init(name: String, manifest: Digest, locallyModified: Bool) {
      (self.name, self.manifest, self.locallyModified) = (name, manifest, locallyModified)
    }
  }

  init(
    _ draft: CertificateDraft, store: StoreEventBody.SetUp, named storeName: String,
    head: JournalHead, key: String, at now: Timestamp
  ) {
    (self.store, self.storeName) = (store.store, storeName)
    (employee, name) = (draft.employee, draft.name)
    (certification, title) = (draft.certification.id, draft.certification.title)
    (content, meaning) = (draft.certification.revision, draft.meaning)
    (kind, term, met) = (draft.kind, draft.term, draft.met)
    (proctored, selfAttested) = (draft.isProctored, draft.isSelfAttested)
    (signer, signerName, self.key) = (draft.signer, draft.signerName, key)
    (signedAt, self.head, release) = (now, head, draft.release)
    (evidence, renews) = (draft.evidence, draft.renews)
  }

  /// The bytes that are signed.
  func bytes() throws -> Data { try CanonicalJSON.encoded(self) + Data("\n".utf8) }

  /// `electronic-signature-1-2026-11-25-1f0c93ab.json`
  static func fileName(certification: String, from: Day, digest: String) -> String {
    "\(certification)-\(from)-\(digest.prefix(8)).json"
  }
}

/// What a certificate is to say, before it is signed.
package struct CertificateDraft: Sendable {
  package let employee: EmployeeID
  package let name: String
  package let certification: Certification
  /// What the signer says by signing: of one taken over, only that they saw it.
  package let meaning: LocalizedText
  package let kind: Certificate.Kind
  package let term: CertificateTerm
  package let met: [CertificateDocument.Met]
  package let isProctored: Bool?
  package let isSelfAttested: Bool
  package let signer: EmployeeID
  package let signerName: String
  package let release: CertificateDocument.Release?
  package let evidence: String?
  package let renews: String?

  package init(
    employee: EmployeeID, name: String, certification: Certification, kind: Certificate.Kind,
    term: CertificateTerm, met: [CertificateDocument.Met], isProctored: Bool?,
    isSelfAttested: Bool, signer: EmployeeID, signerName: String,
    release: CertificateDocument.Release?, evidence: String? = nil, renews: String? = nil,
    meaning: LocalizedText? = nil
  ) {
    self.meaning = meaning ?? certification.meaning(of: kind)
    (self.employee, self.name, self.certification) = (employee, name, certification)
    (self.kind, self.term, self.met) = (kind, term, met)
    (self.isProctored, self.isSelfAttested) = (isProctored, isSelfAttested)
    (self.signer, self.signerName, self.release) = (signer, signerName, release)
    (self.evidence, self.renews) = (evidence, renews)
  }
}
