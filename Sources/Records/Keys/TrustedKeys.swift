import Foundation
import Integrity
import Training

/// The keys whose signatures count: the root's, and those it certified.
package struct TrustedKeys: Sendable {
  package let root: PublicKey?
  private let keys: [StoreFacts.Key]
  /// Keys that the store's journal names and whose certificate is not as it was signed.
  package let badCertificates: [String]
  /// Journals whose removal one of these keys signed, or for which there were no keys yet.
  private(set) var erased: Set<Digest> = []

  package init(_ facts: StoreFacts, _ keyring: Keyring) {
    root = facts.setUp?.rootKey
    guard let setUp = facts.setUp else {
      (keys, badCertificates) = ([], [])
      erased = Set(facts.erasures.map(\.journal))
      return
    }
    keys = facts.keys.filter { TrustedKeys.isCertified($0, in: setUp, keyring) }
    let good = Set(keys.map(\.name))
    let rootFile = try? PlainFile.read(keyring.publicFile(Keyring.root))
    let isRootRight = rootFile.map { $0 == Data(setUp.rootKey.pem.utf8) } ?? true
    badCertificates =
      (isRootRight ? [] : [Keyring.root]) + facts.keys.map(\.name).filter { !good.contains($0) }
    erased = Set(
      facts.erasures.filter { erasure in
        erasure.statement.map {
          $0.erases(erasure.journal) && signer(of: Data($0.text.utf8), $0.signature) != nil
        } ?? false
      }.map(\.journal))
  }

  /// Who signed something, by the name of the key.
  package struct Signer: Hashable, Sendable {
    package let key: String
    /// Whose it is; nil for the root key, which signs for nobody.
    package let employee: EmployeeID?
    package let publicKey: PublicKey
    package let revoked: StoreFacts.Revocation?
    /// The day on which the root key certified it; nil for the root key.
    package var certified: Day?
  }

  /// Whether a key was revoked before a day, so that what it signed for it does not count.
  func isRevoked(_ name: String, before day: Day) -> Bool {
    revocation(of: name).map { $0.at.day < day } ?? false
  }

  func revocation(of name: String) -> StoreFacts.Revocation? {
    keys.first { $0.name == name }?.revoked
  }

  package func signer(of data: Data, _ signature: Data) -> Signer? {
    if let root, root.verifies(signature, of: data) {
      return Signer(key: Keyring.root, employee: nil, publicKey: root, revoked: nil)
    }
    return keys.first { $0.certified.publicKey.verifies(signature, of: data) }.map {
      Signer(
        key: $0.name, employee: $0.certified.signer, publicKey: $0.certified.publicKey,
        revoked: $0.revoked, certified: $0.at.day)
    }
  }

  /// Who signed the file at `url`, by the signature beside it; nil when there is none or it is bad.
  package func signer(ofFile url: URL) -> Signer? {
    guard let data = try? PlainFile.read(url),
      let signature = try? PlainFile.read(Keyring.signatureFile(of: url))
    else { return nil }
    return signer(of: data, signature)
  }

  /// Whether the certificate's file is the one the journal names, says the same, and is signed by the
  /// root.
  private static func isCertified(
    _ key: StoreFacts.Key, in setUp: StoreEventBody.SetUp, _ keyring: Keyring
  ) -> Bool {
    let url = keyring.certificateFile(key.name)
    guard let data = try? PlainFile.read(url),
      let signature = try? PlainFile.read(Keyring.signatureFile(of: url)),
      Digest(of: data) == key.certified.certificate, setUp.rootKey.verifies(signature, of: data),
      let certificate = try? CanonicalJSON.decoded(KeyCertificate.self, from: data)
    else { return false }
    return certificate.publicKey == key.certified.publicKey && certificate.key == key.name
      && certificate.signer == key.certified.signer && certificate.store == setUp.store
  }
}
