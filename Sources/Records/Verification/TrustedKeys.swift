import Foundation
import Integrity
import Training

/// The keys whose signatures count: the root's, and those it certified.
package struct TrustedKeys: Sendable {
  package let root: PublicKey?
  private let keys: [StoreFacts.Key]

  package init(_ facts: StoreFacts, _ keyring: Keyring) {
    let root = facts.setUp?.rootKey
    self.root = root
    keys = facts.keys.filter { key in
      root.map { TrustedKeys.isCertified(key, by: $0, keyring) } ?? false
    }
  }

  /// Who signed something, by the name of the key.
  package struct Signer: Hashable, Sendable {
    package let key: String
    package let publicKey: PublicKey
    package let revoked: StoreFacts.Revocation?
  }

  package func signer(of data: Data, _ signature: Data) -> Signer? {
    if let root, root.verifies(signature, of: data) {
      return Signer(key: Keyring.root, publicKey: root, revoked: nil)
    }
    return keys.first { $0.certified.publicKey.verifies(signature, of: data) }.map {
      Signer(key: $0.name, publicKey: $0.certified.publicKey, revoked: $0.revoked)
    }
  }

  /// Who signed the file at `url`, by the signature beside it; nil when there is none or it is bad.
  package func signer(ofFile url: URL) -> Signer? {
    guard let data = try? Data(contentsOf: url),
      let signature = try? Data(contentsOf: Keyring.signatureFile(of: url))
    else { return nil }
    return signer(of: data, signature)
  }

  /// Whether the certificate's file is the one the journal names, says the same, and is signed by the
  /// root.
  static func isCertified(_ key: StoreFacts.Key, by root: PublicKey, _ keyring: Keyring) -> Bool {
    let url = keyring.certificateFile(key.name)
    guard let data = try? PlainFile.read(url),
      let signature = try? PlainFile.read(Keyring.signatureFile(of: url)),
      Digest(of: data) == key.certified.certificate, root.verifies(signature, of: data),
      let certificate = try? CanonicalJSON.decoded(KeyCertificate.self, from: data)
    else { return false }
    return certificate.publicKey == key.certified.publicKey && certificate.key == key.name
  }
}
