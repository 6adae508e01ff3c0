/// A YAML text in two: what stands below one key at its top, and the rest, each with the lines of the other
/// blank, so that a slip in one spoils nothing of the other and every line keeps its number.
struct TopLevelSection {
  /// Nil where no line begins with the key.
  let section: String?
  let rest: String

  /// The section begins with a line that looks like `key` (or like it without its last letter) and ends
  /// before the next that begins with one of `others`.
  init(_ key: String, among others: [String], in text: String) {
    var (section, rest): ([Substring], [Substring]) = ([], [])
    var (isInside, isFound) = (false, false)
    let lines = text.split(omittingEmptySubsequences: false) {
      $0 == "\n" || $0 == "\r\n" || $0 == "\r"
    }
    // A file in braces is no text of lines.
    let isInBraces = lines.first { !Self.isSilent($0) }?.hasPrefix("{") ?? false
    for line in isInBraces ? [] : lines {
      if Self.begins(line, with: key) {
        (isInside, isFound) = (true, true)
      } else if others.contains(where: { Self.begins(line, with: $0) }) {
        isInside = false
      }
      section.append(isInside ? line : "")
      rest.append(isInside ? "" : line)
    }
    self.section = isFound ? section.joined(separator: "\n") : nil
    self.rest = isFound ? rest.joined(separator: "\n") : text
  }

  /// Whether the rest says nothing.
  var isAlone: Bool {
    section != nil && rest.split(separator: "\n").allSatisfy(Self.isSilent)
  }

  /// Blank, a comment, or the mark at the beginning of a document.
  private static func isSilent(_ line: Substring) -> Bool {
    let text = line.drop(while: \.isWhitespace)
    return text.isEmpty || text.hasPrefix("#") || text.hasPrefix("---")
  }

  private static func begins(_ line: Substring, with key: String) -> Bool {
    let name = line.drop { $0 == "\"" || $0 == "'" }.prefix(while: \.isLetter).lowercased()
    return name == key || name == key.dropLast()
  }
}
