import Foundation

/// A table as comma-separated text (RFC 4180), as spreadsheet programs write and read it.
package struct CSVText: Hashable, Sendable {
  /// The rows that could be read, blank lines among them as rows of one empty cell.
  package let rows: [Row]
  /// What kept other rows from being read.
  package let problems: [Problem]

  package struct Row: Hashable, Sendable {
    /// Where the row begins in the file, counted from 1; cells may hold line breaks.
    package let line: Int
    package let cells: [String]

    package init(line: Int, cells: [String]) {
      (self.line, self.cells) = (line, cells)
    }

    package var isBlank: Bool { cells.allSatisfy { $0.allSatisfy(\.isWhitespace) } }
  }

  package enum Problem: Hashable, Sendable {
    /// A quotation mark that opens a cell on this line has no partner up to the end of the file.
    case unclosedQuote(line: Int)
    /// Something other than a separator follows a closing quotation mark.
    case textAfterQuote(line: Int)
  }

  /// Reads `text`, whatever its separator (`,`, `;` or tab) and its line ends are.
  package init(_ text: String) {
    var scan = CSVScan(text)
    scan.run()
    (rows, problems) = (scan.rows, scan.problems)
  }

  /// The table as bytes that spreadsheet programs open as they should: UTF-8 with its mark, CRLF,
  /// and no cell that they would take for a formula.
  package static func written(_ rows: [[String]]) -> Data {
    let lines = rows.map { $0.map(written).joined(separator: ",") + "\r\n" }
    return Data(("\u{FEFF}" + lines.joined()).utf8)
  }

  private static func written(_ cell: String) -> String {
    let text = isEscapable(cell) ? "'" + cell : cell
    guard text.utf8.contains(where: { CSVScan.quoted.contains($0) }) else { return text }
    // Scalars, because a mark with an accent on it is another character and yet a mark.
    var quoted = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar == "\"" { quoted.append(scalar) }
      quoted.append(scalar)
    }
    return "\"" + String(quoted) + "\""
  }

  /// Whether a cell is one that `written` puts an apostrophe before, which reading takes away.
  ///
  /// One with apostrophes before the formula is escaped too, or reading would take away its own.
  private static func isEscapable(_ cell: String) -> Bool {
    let first = cell.unicodeScalars.first { $0 != "'" }
    // Chinese spreadsheet programs take the full-width signs for the same.
    return first.map { "=+-@\t\r\n＝＋－＠".unicodeScalars.contains($0) } ?? false
  }

  /// The cell as it was before `written`.
  fileprivate static func unescaped(_ cell: String) -> String {
    guard cell.utf8.first == UInt8(ascii: "'"), isEscapable(cell) else { return cell }
    return String(cell.unicodeScalars.dropFirst())
  }
}

/// One walk through the bytes; all signs that matter are ASCII, which no other letter's bytes are.
private struct CSVScan {
  private(set) var rows: [CSVText.Row] = []
  private(set) var problems: [CSVText.Problem] = []
  private let bytes: [UInt8]
  private let separator: UInt8
  private var place = 0
  private var line = 1

  private static let quote = UInt8(ascii: "\"")
  private static let (lineFeed, carriageReturn) = (UInt8(ascii: "\n"), UInt8(ascii: "\r"))
  private static let separators = Array(",;\t".utf8)
  /// What a cell must be quoted for: any of the separators, because readers guess which it is.
  static let quoted = separators + [quote, lineFeed, carriageReturn]

  init(_ text: String) {
    bytes = Array(text.utf8)
    separator = CSVScan.separator(in: bytes)
  }

  mutating func run() {
    while place < bytes.count { readRow() }
  }

  private var next: UInt8? { place < bytes.count ? bytes[place] : nil }
  private var isAtEndOfCell: Bool {
    guard let next else { return true }
    return next == separator || next == Self.lineFeed || next == Self.carriageReturn
  }

  private mutating func readRow() {
    let start = line
    var cells: [String] = []
    var problem: CSVText.Problem?
    while true {
      let cell = next == Self.quote ? readQuoted(&problem) : readPlain()
      cells.append(CSVText.unescaped(cell))
      guard next == separator else { break }
      place += 1
    }
    skipLineEnd()
    if let problem {
      problems.append(problem)
    } else {
      rows.append(CSVText.Row(line: start, cells: cells))
    }
  }

  private mutating func readPlain() -> String {
    let start = place
    while !isAtEndOfCell { place += 1 }
    return String(decoding: bytes[start..<place], as: UTF8.self)
  }

  private mutating func readQuoted(_ problem: inout CSVText.Problem?) -> String {
    let start = line
    var cell: [UInt8] = []
    place += 1
    while let byte = next {
      if byte == Self.quote {
        place += 1
        guard next == Self.quote else {
          if !isAtEndOfCell {
            problem = problem ?? .textAfterQuote(line: line)
            _ = readPlain()
          }
          return String(decoding: cell, as: UTF8.self)
        }
        place += 1
        cell.append(byte)
      } else if byte == Self.lineFeed || byte == Self.carriageReturn {
        let before = place
        skipLineEnd()
        cell.append(contentsOf: bytes[before..<place])
      } else {
        place += 1
        cell.append(byte)
      }
    }
    problem = .unclosedQuote(line: start)
    return ""
  }

  private mutating func skipLineEnd() {
    guard let byte = next else { return }
    place += 1
    if byte == Self.carriageReturn, next == Self.lineFeed { place += 1 }
    line += 1
  }

  /// The one that stands most often in the first line with anything in it, outside of quotes.
  private static func separator(in bytes: [UInt8]) -> UInt8 {
    var counts = separators.map { _ in 0 }
    var (isQuoted, isBlank) = (false, true)
    for byte in bytes {
      if byte == quote { isQuoted.toggle() }
      if !isQuoted, byte == lineFeed || byte == carriageReturn {
        if isBlank { continue }
        break
      }
      isBlank = false
      if !isQuoted, let index = separators.firstIndex(of: byte) { counts[index] += 1 }
    }
    let most = counts.max() ?? 0
    return counts.firstIndex(of: most).map { separators[$0] } ?? separators[0]
  }
}
