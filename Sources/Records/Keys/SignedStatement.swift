import Foundation
import Integrity

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
}
