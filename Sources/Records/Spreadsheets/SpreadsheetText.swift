import Foundation

/// The text of a file that a spreadsheet program saved, in whichever encoding it chose.
package enum SpreadsheetText {
  package enum Problem: Error, Hashable, Sendable {
    /// A workbook (`.xlsx`, `.xls`) and no text: it must be saved as CSV first.
    case workbook
    /// No text at all: zero bytes stand in it.
    case notText(offset: Int, line: Int)
    /// What is at this byte, counted from 0, fits no encoding that the rest could be in.
    case undecodable(offset: Int, line: Int)
    /// The system lacks its table of GB18030, so a file in it cannot be read here.
    case noConverter
  }

  /// UTF-8, UTF-16 with its mark, or else GB18030, which Chinese spreadsheet programs save as.
  package static func text(of data: Data) throws(Problem) -> String {
    let bytes = Array(data)
    guard ![zip, compoundFile].contains(where: { bytes.starts(with: $0) }) else { throw .workbook }
    if bytes.starts(with: [0xFF, 0xFE]) {
      return try utf16(bytes, high: 1)
    }
    if bytes.starts(with: [0xFE, 0xFF]) {
      return try utf16(bytes, high: 0)
    }
    if let zero = bytes.firstIndex(of: 0) {
      throw .notText(offset: zero, line: line(of: zero, in: bytes))
    }
    let isMarked = bytes.starts(with: mark)
    guard let fault = faultInUTF8(bytes) else {
      return String(decoding: isMarked ? bytes[mark.count...] : bytes[...], as: UTF8.self)
    }
    // Text in UTF-8 with a damaged byte would make sense as GB18030 too, but the wrong one.
    if isMarked || looksLikeUTF8(bytes) {
      throw .undecodable(offset: fault, line: line(of: fault, in: bytes))
    }
    return try gb18030(bytes)
  }

  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
  private static let zip: [UInt8] = [0x50, 0x4B, 0x03, 0x04]
  private static let compoundFile: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0]

  /// Where the first byte stands that is not UTF-8.
  private static func faultInUTF8(_ bytes: [UInt8]) -> Int? {
    guard String(validating: bytes, as: UTF8.self) == nil else { return nil }
    var (parser, iterator) = (Unicode.UTF8.ForwardParser(), bytes.makeIterator())
    var offset = 0
    while case .valid(let scalar) = parser.parseScalar(from: &iterator) { offset += scalar.count }
    return offset
  }

  /// Whether most letters beyond ASCII are right: in GB18030 most would be wrong.
  private static func looksLikeUTF8(_ bytes: [UInt8]) -> Bool {
    let beyond = String(decoding: bytes, as: UTF8.self).unicodeScalars.filter { !$0.isASCII }
    return beyond.count(where: { $0 == "\u{FFFD}" }) * 2 < beyond.count
  }

  /// `high` is which byte of each pair is the high one.
  private static func utf16(_ bytes: [UInt8], high: Int) throws(Problem) -> String {
    var units: [UInt16] = []
    for start in stride(from: 2, to: bytes.count - 1, by: 2) {
      units.append(UInt16(bytes[start + high]) << 8 | UInt16(bytes[start + 1 - high]))
    }
    let count = validCount(in: units)
    guard count == units.count, bytes.count.isMultiple(of: 2) else {
      throw .undecodable(offset: 2 + 2 * count, line: line(of: count, in: units))
    }
    if let zero = units.firstIndex(of: 0) {
      throw .notText(offset: 2 + 2 * zero, line: line(of: zero, in: units))
    }
    return String(decoding: units, as: UTF16.self)
  }

  /// How many units stand before half a surrogate pair.
  private static func validCount(in units: [UInt16]) -> Int {
    var (parser, iterator) = (Unicode.UTF16.ForwardParser(), units.makeIterator())
    var count = 0
    while case .valid(let scalar) = parser.parseScalar(from: &iterator) { count += scalar.count }
    return count
  }

  /// By the C library's table: Foundation has none on Linux.
  private static func gb18030(_ bytes: [UInt8]) throws(Problem) -> String {
    guard let converter = iconv_open("UTF-8", "GB18030"), Int(bitPattern: converter) != -1 else {
      throw .noConverter
    }
    defer { iconv_close(converter) }
    // Two bytes of GB18030 make at most three of UTF-8.
    var output = [CChar](repeating: 0, count: bytes.count * 2 + 4)
    var input = bytes.map { CChar(bitPattern: $0) }
    var (unread, room) = (input.count, output.count)
    let result = input.withUnsafeMutableBufferPointer { input in
      output.withUnsafeMutableBufferPointer { output in
        var (from, to) = (input.baseAddress, output.baseAddress)
        return iconv(converter, &from, &unread, &to, &room)
      }
    }
    guard result != -1 else {
      let fault = bytes.count - unread
      throw .undecodable(offset: fault, line: line(of: fault, in: bytes))
    }
    return String(
      decoding: output.prefix(output.count - room).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// The line, counted from 1, that `offset` is on.
  private static func line<Unit: UnsignedInteger>(of offset: Int, in units: [Unit]) -> Int {
    var line = 1
    for index in 0..<min(offset, units.count) {
      let isFollowed = index + 1 < units.count && units[index + 1] == 0x0A
      if units[index] == 0x0A || (units[index] == 0x0D && !isFollowed) { line += 1 }
    }
    return line
  }
}
