extension Unicode.Scalar {
  /// Columns on a terminal: 0, 1 or 2; control characters take none, ambiguous ones one.
  package var displayWidth: Int {
    switch value {
    case 0x20...0x7E: 1
    case 0x4E00...0x9FFF, 0xFF01...0xFF5E, 0x3001...0x3029: 2
    case ..<0xA0: 0
    default:
      WidthTable.zero.holds(value) ? 0 : WidthTable.two.holds(value) ? 2 : 1
    }
  }
}

extension [(UInt32, UInt32)] {
  /// Whether `value` lies in one of these ascending ranges.
  fileprivate func holds(_ value: UInt32) -> Bool {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].1 < value { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low].0 <= value
  }
}

extension Character {
  /// Columns of a whole cluster: the widest of its scalars, two for emoji made of several.
  package var displayWidth: Int {
    if let ascii = asciiValue { return ascii < 0x20 || ascii == 0x7F ? 0 : 1 }
    let scalars = unicodeScalars
    // Variation selector 16 asks for a coloured picture, and a pair of letters makes a flag.
    if scalars.count > 1,
      scalars.contains(where: { $0.value == 0xFE0F || (0x1F1E6...0x1F1FF).contains($0.value) })
    {
      return 2
    }
    return scalars.map(\.displayWidth).max() ?? 0
  }
}

extension String {
  /// Columns that the text takes on one line of a terminal; escape sequences take none.
  package var displayWidth: Int {
    var width = 0
    var isEscape = false
    for character in self {
      if isEscape {
        isEscape = !character.isLetter
      } else if character == "\u{1B}" {
        isEscape = true
      } else {
        width += character.displayWidth
      }
    }
    return width
  }

  /// The text with spaces behind it up to `columns`.
  package func padded(to columns: Int) -> String {
    self + String(repeating: " ", count: max(0, columns - displayWidth))
  }

  /// The text, or as much of it as fits in `columns` with a mark that there is more; a word of
  /// letters is left out whole, unless little else would stand there.
  package func shortened(to columns: Int) -> String {
    guard displayWidth > columns else { return self }
    var short: Substring = prefix(0)
    var width = 1
    for index in indices {
      width += self[index].displayWidth
      if width > columns { break }
      short = self[...index]
    }
    let isCutInWord = endIndex > short.endIndex && !self[short.endIndex].isWhitespace
    if isCutInWord, let space = short.lastIndex(of: " "),
      short[space...].allSatisfy(\.isASCII),
      String(short[..<space]).displayWidth * 2 >= columns
    {
      short = short[..<space]
    }
    return short + "…"
  }
}
