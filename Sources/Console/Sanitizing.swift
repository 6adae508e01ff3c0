extension String {
  /// The text without anything that could drive a terminal: control characters other than line
  /// feeds, and marks that cannot be seen, such as those that turn the direction of text. A tab
  /// becomes two spaces.
  package var withoutControls: String {
    guard unicodeScalars.contains(where: \.isUnwanted) else { return self }
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if scalar == "\t" {
        result.append(contentsOf: "  ".unicodeScalars)
      } else if !scalar.isUnwanted {
        result.append(scalar)
      }
    }
    return String(result)
  }
}

extension Unicode.Scalar {
  fileprivate var isUnwanted: Bool {
    switch value {
    case 0x0A: return false
    case ..<0x20, 0x7F...0x9F: return true
    case ..<0xAD: return false
    // Joins parts of a letter or a picture, and is harmless.
    case 0x200D: return false
    default:
      switch properties.generalCategory {
      case .format, .lineSeparator, .paragraphSeparator: return true
      default: return false
      }
    }
  }
}
