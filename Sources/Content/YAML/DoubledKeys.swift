/// Finds keys that stand twice in one mapping, of which the YAML parser tells only the first place.
///
/// A doubled key is hidden, so that the rest of its file can still be read and complained of.
struct DoubledKeys {
  private let scalars: [Unicode.Scalar]

  init(in text: String) {
    scalars = Array(text.unicodeScalars)
  }

  /// In place of a hidden key's first character: of Unicode's private use, so nobody types it.
  private static let hidden: Unicode.Scalar = "\u{F8FF}"

  /// Whether `name` is a key that was hidden, and is to be passed over.
  static func isHidden(_ name: String) -> Bool { name.unicodeScalars.first == hidden }

  /// The text with every later `key` of the mapping hidden whose first one is at `line` and
  /// `column`, and where they stand; nil when none is found.
  func hiding(
    _ key: String, after line: Int, _ column: Int
  ) -> (text: String, places: [(line: Int, column: Int)])? {
    let starts = [0] + scalars.indices.filter { scalars[$0] == "\n" }.map { $0 + 1 }
    guard starts.indices.contains(line - 1) else { return nil }
    let first = starts[line - 1] + column - 1
    guard scalars.indices.contains(first) else { return nil }
    let isBlock = scalars[starts[line - 1]..<first].allSatisfy { " -?".unicodeScalars.contains($0) }
    let found =
      isBlock
      ? laterInBlock(key, lines: starts[line...], indent: column - 1)
      : laterInFlow(key, from: first)
    guard !found.isEmpty else { return nil }
    var text = scalars
    let places = found.map { offset in
      text[start(ofNameAt: offset)] = Self.hidden
      let line = (starts.lastIndex { $0 <= offset } ?? 0) + 1
      return (line, offset - starts[line - 1] + 1)
    }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: text)
    return (String(view), places)
  }

  private func laterInBlock(_ key: String, lines: ArraySlice<Int>, indent: Int) -> [Int] {
    var found: [Int] = []
    for start in lines {
      guard let text = scalars[start...].firstIndex(where: { $0 != " " }) else { break }
      if scalars[text] == "\n" || scalars[text] == "\r" || scalars[text] == "#" { continue }
      if text - start < indent { break }
      if text - start == indent, isKey(key, at: text) { found.append(text) }
    }
    return found
  }

  private func laterInFlow(_ key: String, from first: Int) -> [Int] {
    var found: [Int] = []
    var (place, depth) = (first, 0)
    var quote: Unicode.Scalar?
    while place < scalars.count {
      let scalar = scalars[place]
      if let open = quote {
        if scalar == "\\", open == "\"" { place += 1 } else if scalar == open { quote = nil }
      } else {
        switch scalar {
        case "\"", "'": quote = scalar
        case "{", "[": depth += 1
        case "}", "]":
          guard depth > 0 else { return found }
          depth -= 1
        case "," where depth == 0:
          let next = scalars[(place + 1)...].firstIndex { !" \n\r".unicodeScalars.contains($0) }
          if let next, isKey(key, at: next) { found.append(next) }
        default: break
        }
      }
      place += 1
    }
    return found
  }

  private func start(ofNameAt offset: Int) -> Int {
    scalars[offset] == "\"" || scalars[offset] == "'" ? offset + 1 : offset
  }

  private func isKey(_ key: String, at offset: Int) -> Bool {
    let start = start(ofNameAt: offset)
    let name = Array(key.unicodeScalars)
    guard scalars[start...].starts(with: name) else { return false }
    let behind = scalars[(start + name.count)...].drop { " \"'".unicodeScalars.contains($0) }
    return behind.first == ":"
  }
}
