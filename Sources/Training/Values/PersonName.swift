import Foundation

/// Somebody's name as it stands on reports: 1 to 40 characters on one line, at least one a letter.
package struct PersonName: Hashable, Sendable {
  package let text: String

  /// Drops what cannot be seen and makes white space single; nil for what is no name then.
  package init?(_ typed: String) {
    var seen = String.UnicodeScalarView()
    for scalar in typed.unicodeScalars {
      if scalar.properties.isWhitespace {
        if let last = seen.last, last != " " { seen.append(" ") }
      } else if !scalar.isInvisible {
        seen.append(scalar)
      }
    }
    if seen.last == " " { seen.removeLast() }
    // Last, because what was dropped may have kept a letter and its accent apart.
    let name = String(seen).precomposedStringWithCanonicalMapping
    guard (1...40).contains(name.count), name.utf8.count <= 200, name.contains(where: \.isLetter)
    else { return nil }
    text = name
  }
}

extension Unicode.Scalar {
  /// Drives a terminal, turns the direction of text, or makes two names look the same.
  fileprivate var isInvisible: Bool {
    switch properties.generalCategory {
    case .control, .format: true
    // Between the marks of direction, and not given a meaning yet.
    default: value == 0x2065
    }
  }
}
