import Foundation

/// Bytes as letters and digits that survive paper, handwriting and the telephone.
///
/// Crockford's base 32: no I, L, O, U; on reading, I and L are 1 and O is 0. Groups of four.
package enum PaperCode {
  private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
  private static let checkLength = 4

  /// `bytes` and a check over them, in groups of four.
  package static func text(of bytes: Data) -> String {
    grouped(digits(of: bytes) + check(over: bytes))
  }

  /// The bytes again; nil when a letter was misread.
  package static func bytes(from typed: String, count: Int) -> Data? {
    let digits = digits(from: typed)
    guard digits.count == (count * 8 + 4) / 5 + checkLength else { return nil }
    var (bytes, buffer, bits) = (Data(), UInt32(0), 0)
    for digit in digits.dropLast(checkLength) {
      guard let value = alphabet.firstIndex(of: digit) else { return nil }
      (buffer, bits) = (buffer << 5 | UInt32(value), bits + 5)
      if bits >= 8 {
        bits -= 8
        bytes.append(UInt8(truncatingIfNeeded: buffer >> UInt32(bits)))
      }
    }
    guard bytes.count == count, text(of: bytes) == grouped(digits) else { return nil }
    return bytes
  }

  /// The first 40 bits of a digest in two groups, `7F3K-9QWT`: to find and compare, not to prove.
  package static func short(_ digest: Digest) -> String {
    grouped(Array(digits(of: digest.bytes.prefix(5))))
  }

  /// A typed short code as `short` writes it; nil for what cannot be one.
  package static func short(from typed: String) -> String? {
    let digits = digits(from: typed)
    guard digits.count == 8, digits.allSatisfy(alphabet.contains) else { return nil }
    return grouped(digits)
  }

  private static func digits(from typed: String) -> [Character] {
    typed.uppercased().compactMap { character in
      switch character {
      case "-", " ", "\n", "\r", "\t": nil
      case "I", "L": "1"
      case "O": "0"
      default: character
      }
    }
  }

  private static func digits(of bytes: some Sequence<UInt8>) -> [Character] {
    var (digits, buffer, bits) = ([Character](), UInt32(0), 0)
    for byte in bytes {
      (buffer, bits) = (buffer << 8 | UInt32(byte), bits + 8)
      while bits >= 5 {
        bits -= 5
        digits.append(alphabet[Int(buffer >> UInt32(bits) & 31)])
      }
    }
    if bits > 0 { digits.append(alphabet[Int(buffer << UInt32(5 - bits) & 31)]) }
    return digits
  }

  private static func check(over bytes: Data) -> [Character] {
    Array(digits(of: Digest(of: bytes).bytes).prefix(checkLength))
  }

  private static func grouped(_ digits: [Character]) -> String {
    stride(from: 0, to: digits.count, by: 4).map {
      String(digits[$0..<min($0 + 4, digits.count)])
    }.joined(separator: "-")
  }
}
