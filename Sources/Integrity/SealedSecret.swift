import CSodium
import Foundation

/// A secret that only its passphrase opens: Argon2id makes a key of the passphrase, and
/// XSalsa20-Poly1305 (libsodium's secretbox) locks the secret with it.
package struct SealedSecret: Codable, Hashable, Sendable {
  private let kdf: String
  private let operations: UInt64
  private let memory: Int
  private let salt: Data
  private let nonce: Data
  private let sealed: Data

  /// Costs about a second and 256 MiB ("moderate"), so that guessing passphrases is slow; nil when the
  /// machine has no such memory.
  package init?(_ secret: Data, passphrase: String) {
    kdf = "argon2id13"
    operations = UInt64(crypto_pwhash_OPSLIMIT_MODERATE)
    memory = Int(crypto_pwhash_MEMLIMIT_MODERATE)
    salt = Sodium.random(Int(crypto_pwhash_SALTBYTES))
    nonce = Sodium.random(Int(crypto_secretbox_NONCEBYTES))
    guard
      let key = SealedSecret.key(of: passphrase, salt: salt, operations: operations, memory: memory)
    else { return nil }
    var output = [UInt8](repeating: 0, count: secret.count + Int(crypto_secretbox_MACBYTES))
    _ = crypto_secretbox_easy(&output, Array(secret), UInt64(secret.count), Array(nonce), key)
    sealed = Data(output)
  }

  /// The secret; nil with another passphrase, or when the file was changed.
  package func opened(with passphrase: String) -> Data? {
    // A file that asks for ever more memory or time is none of ours.
    guard kdf == "argon2id13", operations <= UInt64(crypto_pwhash_OPSLIMIT_SENSITIVE),
      memory <= Int(crypto_pwhash_MEMLIMIT_SENSITIVE), salt.count == Int(crypto_pwhash_SALTBYTES),
      nonce.count == Int(crypto_secretbox_NONCEBYTES),
      sealed.count >= Int(crypto_secretbox_MACBYTES),
      let key = SealedSecret.key(of: passphrase, salt: salt, operations: operations, memory: memory)
    else { return nil }
    var output = [UInt8](repeating: 0, count: sealed.count - Int(crypto_secretbox_MACBYTES))
    guard
      crypto_secretbox_open_easy(&output, Array(sealed), UInt64(sealed.count), Array(nonce), key)
        == 0
    else { return nil }
    return Data(output)
  }

  private static func key(
    of passphrase: String, salt: Data, operations: UInt64, memory: Int
  ) -> [UInt8]? {
    Sodium.makeReady()
    var key = [UInt8](repeating: 0, count: Int(crypto_secretbox_KEYBYTES))
    // One spelling of an accented or Chinese character, whatever keyboard it came from.
    let bytes = Array(passphrase.precomposedStringWithCanonicalMapping.utf8CString)
    let outcome = crypto_pwhash(
      &key, UInt64(key.count), bytes, UInt64(bytes.count - 1), Array(salt), operations, memory,
      crypto_pwhash_ALG_ARGON2ID13)
    return outcome == 0 ? key : nil
  }
}
