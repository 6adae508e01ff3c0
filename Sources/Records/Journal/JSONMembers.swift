import Foundation

/// A strict walk (RFC 8259) through one JSON object that notes where its own members are.
///
/// A line of a journal is checked each time it is read, and Foundation's decoders would take
/// thirty times as long; they also let a field stand twice.
struct JSONMembers {
  /// The members in order: the ranges of the name within its quotes, and of the whole value.
  private(set) var members: [(name: Range<Int>, value: Range<Int>)] = []
  private let bytes: UnsafeRawBufferPointer
  private var place = 0

  /// Nil when `bytes` are anything but one object with white space around it.
  init?(of bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
    skipSpace()
    guard skipObject(depth: 0), place == bytes.count else { return nil }
  }

  private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

  private mutating func skip(_ character: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: character) else { return false }
    place += 1
    return true
  }

  private mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
      place += 1
    }
  }

  private mutating func skipValue(depth: Int) -> Bool {
    // Deeper than anybody writes, and before the stack ends.
    guard depth < 128 else { return false }
    switch next {
    case UInt8(ascii: "{"): return skipObject(depth: depth)
    case UInt8(ascii: "["): return skipArray(depth: depth)
    case UInt8(ascii: "\""): return skipString()
    case UInt8(ascii: "t"): return skipWord("true")
    case UInt8(ascii: "f"): return skipWord("false")
    case UInt8(ascii: "n"): return skipWord("null")
    default: return skipNumber()
    }
  }

  private mutating func skipObject(depth: Int) -> Bool {
    guard skip("{") else { return false }
    skipSpace()
    var isFirst = true
    while !skip("}") {
      if !isFirst {
        guard skip(",") else { return false }
        skipSpace()
      }
      isFirst = false
      let name = place
      guard skipString() else { return false }
      let nameEnd = place
      skipSpace()
      guard skip(":") else { return false }
      skipSpace()
      let value = place
      guard skipValue(depth: depth + 1) else { return false }
      if depth == 0 { members.append((name + 1..<nameEnd - 1, value..<place)) }
      skipSpace()
    }
    if depth == 0 { skipSpace() }
    return true
  }

  private mutating func skipArray(depth: Int) -> Bool {
    guard skip("[") else { return false }
    skipSpace()
    var isFirst = true
    while !skip("]") {
      if !isFirst {
        guard skip(",") else { return false }
        skipSpace()
      }
      isFirst = false
      guard skipValue(depth: depth + 1) else { return false }
      skipSpace()
    }
    return true
  }

  private mutating func skipString() -> Bool {
    guard skip("\"") else { return false }
    while let byte = next {
      place += 1
      switch byte {
      case UInt8(ascii: "\""): return true
      case UInt8(ascii: "\\"): guard skipEscape() else { return false }
      case 0..<0x20: return false
      default: break
      }
    }
    return false
  }

  private mutating func skipEscape() -> Bool {
    guard let byte = next else { return false }
    place += 1
    switch byte {
    case UInt8(ascii: "u"):
      let end = place + 4
      while place < end {
        guard let byte = next, Character(Unicode.Scalar(byte)).isHexDigit else { return false }
        place += 1
      }
      return true
    default: return #""\/bfnrt"#.utf8.contains(byte)
    }
  }

  private mutating func skipWord(_ word: StaticString) -> Bool {
    for byte in UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount) {
      guard next == byte else { return false }
      place += 1
    }
    return true
  }

  private mutating func skipNumber() -> Bool {
    _ = skip("-")
    if !skip("0") { guard skipDigits() else { return false } }
    if skip(".") { guard skipDigits() else { return false } }
    if skip("e") || skip("E") {
      if !skip("+") { _ = skip("-") }
      guard skipDigits() else { return false }
    }
    return true
  }

  private mutating func skipDigits() -> Bool {
    let start = place
    while let byte = next, byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") { place += 1 }
    return place > start
  }
}
