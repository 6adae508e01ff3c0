import Foundation
import Integrity
import Training

/// A few words of JSON, signed as they stand, small enough to lie in an event.
package struct SignedStatement: Codable, Hashable, Sendable {
  /// Exactly what was signed.
  package let text: String
  /// The key's name: `root` or `9001-1`.
  package let key: String
  /// 64 bytes.
  package let signature: Data

  package init(_ text: String, key: String, by signer: SigningKey) {
    (self.text, self.key) = (text, key)
    signature = signer.signature(of: Data(text.utf8))
  }

  package func isSigned(by key: PublicKey) -> Bool {
    key.verifies(signature, of: Data(text.utf8))
  }

  /// Whether the words are about the revocation of this very key; else they could be said again of
  /// another.
  func revokes(_ key: String) -> Bool { words?.revoked == key }

  /// Whether the words are about the erasure of this very journal.
  func erases(_ journal: Digest) -> Bool { words?.erased == journal }

  private var words: Words? { try? CanonicalJSON.decoded(Words.self, from: Data(text.utf8)) }

  private struct Words: Decodable {
    let revoked: String?
    let erased: Digest?
  }
}
