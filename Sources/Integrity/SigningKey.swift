import CSodium
import Foundation

/// An Ed25519 key that signs; never printed, never stored but sealed.
package struct SigningKey: Sendable {
  /// 32 random bytes, of which everything else is made.
  package let seed: Data
  package let publicKey: PublicKey
  private let secret: [UInt8]

  package static let seedLength = Int(crypto_sign_SEEDBYTES)

  /// A new key.
  package init() {
    self.init(unchecked: Sodium.random(SigningKey.seedLength))
  }

  /// The key of a seed kept before; nil unless it has 32 bytes.
  package init?(seed: Data) {
    guard seed.count == SigningKey.seedLength else { return nil }
    self.init(unchecked: seed)
  }

  private init(unchecked seed: Data) {
    Sodium.makeReady()
    var open = [UInt8](repeating: 0, count: Int(crypto_sign_PUBLICKEYBYTES))
    var secret = [UInt8](repeating: 0, count: Int(crypto_sign_SECRETKEYBYTES))
    _ = crypto_sign_seed_keypair(&open, &secret, Array(seed))
    (self.seed, self.secret, publicKey) = (seed, secret, PublicKey(bytes: Data(open)))
  }

  /// The 64 bytes of a signature over exactly `message`.
  package func signature(of message: Data) -> Data {
    var signature = [UInt8](repeating: 0, count: Int(crypto_sign_BYTES))
    _ = crypto_sign_detached(&signature, nil, Array(message), UInt64(message.count), secret)
    return Data(signature)
  }
}
