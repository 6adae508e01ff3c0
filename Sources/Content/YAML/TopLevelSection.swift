import Training

/// A YAML text in two: what stands below one key, and the rest, each with the lines of the other blank, so
/// that a slip in one spoils nothing of the other and every line keeps its number.
struct TopLevelSection {
  /// Nil where no line begins with the key.
  let section: String?
  let rest: String

  /// The section begins with a line that looks like `key`, however far in that stands, and ends before the
  /// next that begins with one of `others`.
  ///
  /// Where it stands among what belongs to one of the others, it ends before what is on a level with
  /// that too, but for its own `members`.
  init(_ key: String, among others: [String], holding members: [String] = [], in text: String) {
    var (section, rest): ([Substring], [Substring]) = ([], [])
    var walk = Walk(key: key, others: others, members: members)
    let lines = text.split(omittingEmptySubsequences: false) {
      $0 == "\n" || $0 == "\r\n" || $0 == "\r"
    }
    // A file in braces is no text of lines.
    let isInBraces = lines.first { !Self.isSilent($0) }?.hasPrefix("{") ?? false
    for line in isInBraces ? [] : lines {
      if !Self.isSilent(line) { walk.step(over: Line(line)) }
      section.append(walk.isInside ? line : "")
      rest.append(walk.isInside ? "" : line)
    }
    self.section = walk.isFound ? section.joined(separator: "\n") : nil
    self.rest = walk.isFound ? rest.joined(separator: "\n") : text
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
}

/// How a line begins.
private struct Line {
  let indent: Int
  let name: String
  /// Whether a colon follows the name.
  let isKey: Bool
  /// Whether what belongs to the key can only be below it.
  let isOpen: Bool

  init(_ line: Substring) {
    // A dash makes a list of it, which is told of the section alone.
    let text = line.drop { $0.isWhitespace || $0 == "-" }
    indent = line.count - text.count
    let start = text.drop { $0 == "\"" || $0 == "'" }
    name = start.prefix(while: \.isLetter).lowercased()
    let behind = start.dropFirst(name.count).drop { "\"' ".contains($0) }
    isKey = behind.hasPrefix(":") || behind.hasPrefix("：")
    let value = behind.dropFirst().drop(while: \.isWhitespace)
    isOpen = isKey && (value.isEmpty || value.hasPrefix("#"))
  }
}

private struct Walk {
  let key: String
  let others: [String]
  let members: [String]
  private(set) var isInside = false
  private(set) var isFound = false
  /// Whether entries may stand below the last of the others, and how far in they do.
  private var isBelow = false
  private var level: Int?
  /// How far in the first entry stands that comes after the section, where that is among others' entries.
  private var end: Int?

  init(key: String, others: [String], members: [String]) {
    (self.key, self.others, self.members) = (key, others, members)
  }

  mutating func step(over line: Line) {
    if begins(line) {
      if line.indent == 0 {
        (isBelow, level, end) = (false, nil, nil)
      } else if !isInside {
        let level = level ?? (isBelow ? line.indent : nil)
        end = level.flatMap { $0 <= line.indent ? $0 : nil }
      }
      (isInside, isFound) = (true, true)
    } else if others.contains(line.name), line.indent == 0 || line.isKey {
      (isInside, isBelow, level) = (false, line.isOpen, nil)
    } else if isInside {
      if let end, line.indent <= end, !members.contains(line.name) { isInside = false }
    } else if line.indent > 0, level == nil {
      level = line.indent
    }
  }

  /// Further in, where a store's values may stand, only what cannot be anything else.
  private func begins(_ line: Line) -> Bool {
    line.indent == 0
      ? EditDistance.between(line.name, key) <= 1
      : line.isKey && (line.name == key || line.name == key.dropLast())
  }
}
