import Foundation

/// Replies are graded by meaning: what was typed is folded before it is compared.
package enum ReplyFolding {
  /// Full-width letters, digits and punctuation as half-width; nothing else changes.
  package static func halfWidth(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          switch scalar.value {
          case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
          case 0x3000: " "
          default: scalar
          }
        }))
  }

  /// Compatibility forms, case, spaces and punctuation folded away: `Ａ、c` and `AC` are the same.
  package static func folded(_ text: String) -> String {
    var result = ""
    for character in text.precomposedStringWithCompatibilityMapping.lowercased()
    where character.isLetter || character.isNumber || character == "+" {
      result.append(character)
    }
    return result
  }

  /// The digits in a reply, with `*` for those that were masked: `６２２８-48** 1234` is `622848**1234`.
  package static func figures(in text: String) -> String {
    halfWidth(text).filter { $0 == "*" || $0.isASCII && $0.isNumber }
  }

  /// The labels in a reply such as `A、C`, `AC`, `a c`, `1 3` or `1,3`, as positions from 0.
  ///
  /// Nil when anything else than labels of one sort was typed; `三` is a label too. A run of digits is one digit after the other,
  /// because no question shows ten options.
  package static func labels(in text: String) -> [Int]? {
    let folded = folded(text)
    guard !folded.isEmpty else { return nil }
    return ["123456789", "abcdefghi", "一二三四五六七八九"].lazy.compactMap { labels in
      let positions = folded.compactMap { Array(labels).firstIndex(of: $0) }
      return positions.count == folded.count ? positions : nil
    }.first
  }
}

extension String {
  package var trimmed: String { trimmingCharacters(in: .whitespacesAndNewlines) }
}
