/// One line of a YAML file, looked at by itself.
struct SourceLine {
  private let text: String
  /// The text without its comment, and with U+FFFC for each character between quotes, so that patterns
  /// do not look into texts.
  private let bare: String
  /// Spaces at its beginning.
  let indent: Int
  /// A quote that is not closed on the line, and where it begins.
  let openQuote: (YAMLSlip, Int)?
  /// A brace or bracket that is not closed on the line, and where it stands.
  let openBrace: (YAMLSlip, Int)?
  private let cutByComment: Int?

  init(_ line: Substring) {
    text = String(line)
    indent = line.prefix { $0 == " " }.count
    var walk = Walk()
    let scalars = Array(line.unicodeScalars)
    while walk.place < scalars.count, walk.comment == nil { walk.step(over: scalars) }
    bare = walk.bare
    openQuote = walk.quote.map {
      (scalars[$0] == "'" ? .unquotedText : .openQuote, $0 + 1)
    }
    openBrace = walk.braces.last.map { (.openBrace, $0 + 1) }
    cutByComment = walk.braces.isEmpty ? nil : walk.comment.map { $0 + 1 }
  }

  var isBlank: Bool { text.allSatisfy(\.isWhitespace) }

  /// Whether a block of text begins on the next line.
  var opensBlock: Bool { bare.contains(/(?:: +|- +)[|>][-+0-9]*\s*$/) }

  var hasKeyOrDash: Bool { bare.contains(/^ *(?:#|- |[A-Za-z][\w-]*:(?: |$))/) }

  /// What is wrong with the line by itself, and in which column.
  var slip: (YAMLSlip, Int)? {
    spaces ?? colons ?? signs ?? texts
  }

  private var spaces: (YAMLSlip, Int)? {
    first(.tab, /^[ \u{3000}\u{A0}]*-?\t/)
      ?? first(.foreignSpace, /^ *-?[\u{3000}\u{A0}]/)
      ?? first(.foreignSpace, /(?:^[ -]*|[{,] *)[A-Za-z][\w-]*:[\u{3000}\u{A0}]/)
  }

  private var colons: (YAMLSlip, Int)? {
    first(.fullWidthColon, /(?:^[ -]*|[{,] *)[A-Za-z][A-Za-z0-9_-]* *：/)
      ?? first(.noSpaceAfterColon, /(?:^[ -]*|[{,] *)[A-Za-z][A-Za-z0-9_-]*:(?=[^\s:\/])/)
  }

  private var signs: (YAMLSlip, Int)? {
    first(.badDash, /^ *[－—–−](?=[^－—–−])/) ?? first(.badDash, /^ *-(?=[A-Za-z][\w-]*: )/)
      ?? first(.fullWidthBrace, /: *[｛［]/)
      ?? first(.fullWidthComma, /[{\[].*，(?= *[A-Za-z][A-Za-z0-9_-]*:(?: |$))/)
  }

  private var texts: (YAMLSlip, Int)? {
    first(.unquotedText, /(?:^[ -]*|[{,] *)[A-Za-z][\w-]*: +(?:[%@`]|\{(?=\{)|[*&!](?=\P{ASCII}))/)
      ?? first(.unquotedText, /^ *- +[%@`]/)
      ?? first(.unquotedText, /\u{FFFC}(?= *[^\s,}\]#:\u{FFFC}])/)
      ?? first(.unquotedText, /[A-Za-z]: +\[(?=[^\]]*\] *[^\s,}\]#])/)
      ?? first(.unquotedText, /^[ -]*[A-Za-z][\w-]*: +[^\s"'{\[|>&*!\u{FFFC}].*:(?= )/)
      ?? first(
        .unquotedText, /[{,] *[A-Za-z][\w-]*: +[^\s,{}\[\]"'\u{FFFC}][^,{}\[\]"'\u{FFFC}]*:(?= )/)
      ?? cutByComment.map { (.unquotedText, $0) }
  }

  /// The slip at the last character of what `pattern` finds.
  private func first(_ slip: YAMLSlip, _ pattern: Regex<Substring>) -> (YAMLSlip, Int)? {
    guard let found = bare.firstMatch(of: pattern) else { return nil }
    return (
      slip, bare.unicodeScalars.distance(from: bare.startIndex, to: found.range.upperBound)
    )
  }
}

/// A walk along a line: what is between quotes, which braces are open, where a comment begins.
private struct Walk {
  var place = 0
  var bare = ""
  var quote: Int?
  var braces: [Int] = []
  var comment: Int?
  /// Whether a quote here would begin a text.
  private var isAtStart = true
  private var previous: Unicode.Scalar = " "

  mutating func step(over scalars: [Unicode.Scalar]) {
    let scalar = scalars[place]
    defer { (previous, place) = (scalar, place + 1) }
    if let quote {
      bare.unicodeScalars.append("\u{FFFC}")
      guard scalar == scalars[quote], !isEscaped(by: scalars[quote]) else { return }
      (self.quote, isAtStart) = (nil, false)
      return
    }
    switch scalar {
    case "\"" where isAtStart, "'" where isAtStart:
      quote = place
      bare.unicodeScalars.append("\u{FFFC}")
      return
    case "{" where isAtStart || !braces.isEmpty, "[" where isAtStart || !braces.isEmpty:
      braces.append(place)
    case "}", "]": _ = braces.popLast()
    case "#" where previous == " " || place == 0:
      comment = place
      return
    default: break
    }
    bare.unicodeScalars.append(scalar)
    isAtStart = startsText(after: scalar)
  }

  private func isEscaped(by quote: Unicode.Scalar) -> Bool { quote == "\"" && previous == "\\" }

  private func startsText(after scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ": isAtStart || previous == ":" || previous == "-"
    case "{", "[": isAtStart
    case ",": !braces.isEmpty
    default: false
    }
  }
}
