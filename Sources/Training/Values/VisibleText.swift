import Foundation

/// Typed or copied text as it looks: what cannot be seen must not tell two names or numbers apart.
package enum VisibleText {
  /// One line without control characters and marks of direction or width; white space, the ideographic
  /// too, is single and not at the ends; in NFC.
  package static func line(_ typed: String) -> String {
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
    return String(seen).precomposedStringWithCanonicalMapping
  }

  /// Whether it is one line without control characters, as everything is that was typed or read.
  package static func isLine(_ text: String) -> Bool {
    !text.unicodeScalars.contains { scalar in
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator: true
      default: false
      }
    }
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
