import CSodium
import Foundation

/// A SHA-256, as `sha256sum` prints it.
package struct Digest: Hashable, Sendable {
  /// The 32 bytes in memory order.
  private var words = SIMD4<UInt64>()

  /// 64 zeros: what the first line of a journal names as its predecessor.
  package static let zero = Digest()

  private init() {}

  /// The digest of some bytes that lie together in memory, such as `Data` and `[UInt8]`.
  package init(of bytes: some ContiguousBytes) {
    Sodium.makeReady()
    withUnsafeMutableBytes(of: &words) { result in
      guard let output = result.assumingMemoryBound(to: UInt8.self).baseAddress else { return }
      bytes.withUnsafeBytes { input in
        let input = input.assumingMemoryBound(to: UInt8.self)
        _ = crypto_hash_sha256(output, input.baseAddress, UInt64(input.count))
      }
    }
  }

  /// Reads 64 lower-case hexadecimal digits, and nothing else.
  package init?(hex: some StringProtocol) {
    let digits = Array(hex.utf8)
    guard digits.count == 64 else { return nil }
    let isHex = withUnsafeMutableBytes(of: &words) { bytes in
      for index in bytes.indices {
        guard let high = Digest.value(ofDigit: digits[2 * index]),
          let low = Digest.value(ofDigit: digits[2 * index + 1])
        else { return false }
        bytes[index] = high << 4 | low
      }
      return true
    }
    guard isHex else { return nil }
  }

  /// The 32 bytes.
  package var bytes: Data { withUnsafeBytes(of: words) { Data($0) } }

  /// 64 lower-case hexadecimal digits.
  package var hex: String {
    let digits = Array("0123456789abcdef".utf8)
    return withUnsafeBytes(of: words) { bytes in
      let text = bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
      return String(decoding: text, as: UTF8.self)
    }
  }

  private static func value(ofDigit digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    default: nil
    }
  }
}

extension Digest: CustomStringConvertible {
  package var description: String { hex }
}

extension Digest: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let digest = Digest(hex: try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "not 64 lower-case hexadecimal digits")
    }
    self = digest
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(hex)
  }
}
