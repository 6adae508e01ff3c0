import Foundation
import Integrity
import Training

/// The root key's word that a key belongs to a signer; its file is signed as it stands.
package struct KeyCertificate: Codable, Hashable, Sendable {
  package private(set) var format = 1
  package let store: UUID
  package let storeName: String
  package let key: String
  package let signer: EmployeeID
  package let publicKey: PublicKey
  /// SHA-256 of the public key in DER.
  package let fingerprint: Digest
  package let from: Day

  package init(
    store: UUID, storeName: String, key: String, signer: EmployeeID, publicKey: PublicKey, from: Day
  ) {
    (self.store, self.storeName, self.key, self.signer) = (store, storeName, key, signer)
    (self.publicKey, fingerprint, self.from) = (publicKey, publicKey.fingerprint, from)
  }
}
