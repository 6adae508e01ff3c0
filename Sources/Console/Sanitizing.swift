extension String {
  /// The text without anything that could drive a terminal: control characters other than line
  /// feeds, and marks that turn the direction of text. A tab becomes two spaces.
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
    case 0x0A: false
    case ..<0x20, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
