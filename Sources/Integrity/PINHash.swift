import CSodium
import Foundation

/// What is kept of a PIN: Argon2id in libsodium's text form, which holds its own salt and cost.
///
/// The cost is libsodium's "interactive": a PIN is typed at a till with a customer waiting.
package struct PINHash: Hashable, Sendable, Codable {
  private let text: String

  /// Takes some hundredths of a second and 64 MiB; nil when the machine has no such memory.
  package init?(of pin: String) {
    Sodium.makeReady()
    var output = [CChar](repeating: 0, count: Int(crypto_pwhash_STRBYTES))
    let pin = Array(pin.utf8CString)
    let outcome = crypto_pwhash_str_alg(
      &output, pin, UInt64(pin.count - 1), UInt64(crypto_pwhash_OPSLIMIT_INTERACTIVE),
      Int(crypto_pwhash_MEMLIMIT_INTERACTIVE), crypto_pwhash_ALG_ARGON2ID13)
    guard outcome == 0 else { return nil }
    text = String(decoding: output.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  package func matches(_ pin: String) -> Bool {
    Sodium.makeReady()
    guard isAffordable else { return false }
    let pin = Array(pin.utf8CString)
    return crypto_pwhash_str_verify(text, pin, UInt64(pin.count - 1)) == 0
  }

  /// A hash that asks for ever more memory or time is none of ours.
  private var isAffordable: Bool {
    guard let cost = text.prefixMatch(of: #/\$argon2id\$v=\d+\$m=(\d+),t=(\d+),p=1\$/#),
      let kibibytes = Int(cost.1), let operations = UInt64(cost.2)
    else { return false }
    return kibibytes <= Int(crypto_pwhash_MEMLIMIT_SENSITIVE) / 1024
      && operations <= UInt64(crypto_pwhash_OPSLIMIT_SENSITIVE)
  }

  package init(from decoder: any Decoder) throws {
    text = try decoder.singleValueContainer().decode(String.self)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}
