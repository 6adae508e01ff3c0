import CSodium
import Foundation

/// An Ed25519 public key, which checks signatures over exact bytes (RFC 8032).
package struct PublicKey: Hashable, Sendable {
  /// 32 bytes.
  let bytes: Data

  /// What stands before the key's bytes in its SubjectPublicKeyInfo (RFC 8410).
  private static let header = Data([
    0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00,
  ])

  init(bytes: Data) {
    self.bytes = bytes
  }

  /// Reads what `openssl pkey -pubout` writes for an Ed25519 key; nil for anything else.
  package init?(pem: String) {
    var lines = pem.split(whereSeparator: \.isNewline).map(String.init)
    guard lines.count >= 3, lines.removeFirst() == "-----BEGIN PUBLIC KEY-----",
      lines.removeLast() == "-----END PUBLIC KEY-----",
      let der = Data(base64Encoded: lines.joined()), der.count == 44,
      der.prefix(12) == PublicKey.header
    else { return nil }
    bytes = Data(der.suffix(32))
  }

  /// As `openssl` reads it with `-pubin`.
  package var pem: String {
    "-----BEGIN PUBLIC KEY-----\n\(der.base64EncodedString())\n-----END PUBLIC KEY-----\n"
  }

  /// The SHA-256 of the key in DER, to be compared by telephone or on paper.
  package var fingerprint: Digest { Digest(of: der) }

  private var der: Data { PublicKey.header + bytes }

  /// Whether the owner of this key signed exactly `message`; `signature` has 64 bytes.
  package func verifies(_ signature: Data, of message: Data) -> Bool {
    Sodium.makeReady()
    guard signature.count == Int(crypto_sign_BYTES) else { return false }
    return crypto_sign_verify_detached(
      Array(signature), Array(message), UInt64(message.count), Array(bytes)) == 0
  }
}

extension PublicKey: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let key = PublicKey(pem: try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "not an Ed25519 public key in PEM")
    }
    self = key
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(pem)
  }
}
