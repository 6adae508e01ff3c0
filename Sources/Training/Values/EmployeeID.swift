/// An employee's number: text of 1 to 20 letters and digits (`0012` is not `12`), safe in a path.
package struct EmployeeID: Hashable, Sendable, TextCodable {
  package let text: String

  /// Folds full-width letters and digits; nil for what could not be a number or would endanger a path.
  package init?(_ typed: String) {
    let halfWidth = ReplyFolding.halfWidth(typed).trimmed
    // Before upper-casing, which would make SS of ß.
    guard halfWidth.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
    let folded = halfWidth.uppercased()
    let isPlain = folded.utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || byte == 0x2D
    }
    guard isPlain, (1...20).contains(folded.utf8.count), folded.first != "-" else { return nil }
    text = folded
  }

  /// `12` of `0012`, which is another number: only for noticing that zeros may have been lost.
  package var withoutZeros: Substring { text.drop { $0 == "0" } }

  /// `1005` of `LOO5`: with digits for the letters they are mistaken for; nil where other letters stand,
  /// or none.
  package var readAsDigits: EmployeeID? {
    let digits: [Character: Character] = ["O": "0", "L": "1", "I": "1"]
    let read = String(text.map { digits[$0] ?? $0 })
    guard read != text, text.contains(where: \.isNumber), read.allSatisfy(\.isNumber) else {
      return nil
    }
    return EmployeeID(read)
  }

  private init(unchecked text: String) {
    self.text = text
  }

  /// Stands where nobody said who they are, which only a store that is not set up allows.
  package static let nobody = EmployeeID(unchecked: "0")

  package var description: String { text }
}

extension EmployeeID: Comparable {
  package static func < (a: EmployeeID, b: EmployeeID) -> Bool { a.text < b.text }
}
