/// Breaks `text` into lines of at most `columns`.
///
/// Line breaks of the text stay. Lines break at spaces and between wide characters, but never so
/// that a line begins with closing punctuation or ends with opening punctuation (kinsoku), nor
/// between a number and its Chinese unit, nor within a short title in 《》. A word longer than a line
/// is cut. Escape sequences take no room and are never cut.
package func wrapped(
  _ text: String, to columns: Int, firstIndent: String = "", indent: String = ""
) -> [String] {
  var lines: [String] = []
  for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
    var line = Line(indent: lines.isEmpty ? firstIndent : indent)
    for piece in pieces(of: paragraph) {
      line.add(piece, columns: max(columns, 4), indent: indent, finished: &lines)
    }
    lines.append(line.text)
  }
  return lines
}

/// A prompt broken between words where it is wider than a line, with its last space, behind which
/// somebody types.
package func wrappedPrompt(_ prompt: String, to columns: Int) -> String {
  guard prompt.displayWidth >= columns else { return prompt }
  return wrapped(prompt, to: columns - 1).joined(separator: "\n")
    + (prompt.last == " " ? " " : "")
}

/// What stays together on a line, and the spaces before it.
private struct Piece {
  var spaces = ""
  var characters: [Character] = []

  /// Whether it is a number: `15`, `1,000`, `14/16`, also behind an opening bracket.
  var isNumber: Bool {
    let digits = characters.drop { opening.contains($0) || $0 == "￥" }
    return digits.first?.isNumber ?? false
      && digits.allSatisfy { $0.isNumber || ".,/".contains($0) }
  }

  /// What must stay together even when the piece is cut: a character with the opening punctuation
  /// before it and the closing punctuation behind it; an escape sequence.
  var units: [String] {
    var units: [String] = []
    var isOpen = false
    var isEscape = false
    for character in characters {
      let joins = isOpen || isEscape || closing.contains(character)
      if joins, let last = units.popLast() {
        units.append(last + String(character))
      } else {
        units.append(String(character))
      }
      isEscape = character == "\u{1B}" || (isEscape && !character.isLetter)
      isOpen = !isEscape && opening.contains(character)
    }
    return units
  }
}

private struct Line {
  private let indentWidth: Int
  private(set) var text: String
  private var width: Int
  private var isEmpty = true

  init(indent: String) {
    text = indent
    indentWidth = indent.displayWidth
    width = indentWidth
  }

  mutating func add(_ piece: Piece, columns: Int, indent: String, finished: inout [String]) {
    let word = String(piece.characters)
    let wordWidth = word.displayWidth
    let spaces = isEmpty ? "" : piece.spaces
    if width + spaces.displayWidth + wordWidth <= columns {
      append(spaces + word)
      return
    }
    if !isEmpty {
      finished.append(text)
      self = Line(indent: indent)
    }
    guard width + wordWidth > columns else { return append(word) }
    for unit in piece.units {
      if width + unit.displayWidth > columns, !isEmpty {
        finished.append(text)
        self = Line(indent: indent)
      }
      append(unit)
    }
  }

  private mutating func append(_ string: String) {
    text += string
    width += string.displayWidth
    isEmpty = isEmpty && string.isEmpty
  }
}

private let closing = Set("。，、；：？！）」』”’》〉】〕］｝…—·％℃‰％)]},.;:?!%")
private let opening = Set("（「『“‘《〈【〔［｛([{")

/// Cuts a paragraph where a line may be broken.
private func pieces(of paragraph: Substring) -> [Piece] {
  var pieces: [Piece] = []
  var piece = Piece()
  var previous: Character?
  var isEscape = false
  var titleEnd: Substring.Index?
  for (index, character) in zip(paragraph.indices, paragraph) {
    if isEscape || character == "\u{1B}" {
      piece.characters.append(character)
      isEscape = character == "\u{1B}" || !character.isLetter
      continue
    }
    if character == "《" { titleEnd = endOfTitle(in: paragraph, from: index) }
    let isInTitle = titleEnd.map { index <= $0 } ?? false
    if character == " ", isInTitle || piece.isNumber,
      isInTitle || paragraph[paragraph.index(after: index)...].first?.displayWidth == 2
    {
      // A number stays with its Chinese unit.
      piece.characters.append(character)
      previous = character
      continue
    }
    if character == " " || character == "\u{3000}" {
      if !piece.characters.isEmpty {
        pieces.append(piece)
        piece = Piece()
      }
      piece.spaces.append(character)
      previous = nil
      continue
    }
    // A command such as /提示 stays whole.
    let isInCommand =
      piece.characters.first == "/" && character.isLetter
      && piece.characters.dropFirst().allSatisfy(\.isLetter)
    let isWithinTitle = isInTitle && character != "《"
    if let previous, !isInCommand, !isWithinTitle, mayBreak(between: previous, and: character) {
      pieces.append(piece)
      piece = Piece()
    }
    piece.characters.append(character)
    previous = character
  }
  return piece.characters.isEmpty ? pieces : pieces + [piece]
}

/// Where a title in 《》 ends that is short enough to stay whole.
private func endOfTitle(in paragraph: Substring, from start: Substring.Index) -> Substring.Index? {
  guard let end = paragraph[start...].firstIndex(of: "》"),
    String(paragraph[start...end]).displayWidth <= 28
  else { return nil }
  return end
}

private func mayBreak(between before: Character, and after: Character) -> Bool {
  guard !closing.contains(after), !opening.contains(before), before != " " else { return false }
  // A number stays with its Chinese unit.
  if before.isASCII, before.isNumber, after.isIdeographic { return false }
  return before.displayWidth == 2 || after.displayWidth == 2
    // Chinese closing quotes and dashes are narrow to the table and wide to the reader.
    || "”’…—".contains(before) || "“‘".contains(after)
}

extension Character {
  /// Whether it is a Chinese character and no punctuation.
  fileprivate var isIdeographic: Bool {
    unicodeScalars.first?.properties.isIdeographic ?? false
  }
}
