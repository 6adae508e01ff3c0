/// Full card numbers, which have no place in content, input or records.
package enum CardNumber {
  /// Replaces all but the last four digits of every card number in `text` by `*`.
  package static func masked(_ text: String) -> String {
    var characters = Array(text)
    for positions in numbers(in: characters) where isCard(positions.map { characters[$0] }) {
      for position in positions.dropLast(4) { characters[position] = "*" }
    }
    return String(characters)
  }

  package static func isIn(_ text: String) -> Bool {
    masked(text) != text
  }

  /// Positions of the digits of everything that could be a number: groups of digits, one or several
  /// next to each other, and the beginnings of groups too long for one.
  private static func numbers(in characters: [Character]) -> [[Int]] {
    var numbers: [[Int]] = []
    for groups in rows(of: groups(in: characters), in: characters) {
      for first in groups.indices {
        var number: [Int] = []
        for group in groups[first...] where number.count + group.count <= 19 {
          number += group
          if number.count >= 13 { numbers.append(number) }
        }
        if groups[first].count > 19 {
          numbers += (13...19).map { Array(groups[first].prefix($0)) }
        }
      }
    }
    // The longest first: part of a number may pass for one too.
    return numbers.sorted { $0.count > $1.count }
  }

  private static func groups(in characters: [Character]) -> [[Int]] {
    characters.indices.filter { digit(characters[$0]) != nil }.reduce(into: []) {
      groups, position in
      if let last = groups.last?.last, last == position - 1 {
        groups[groups.count - 1].append(position)
      } else {
        groups.append([position])
      }
    }
  }

  /// Groups with nothing between them but up to three separators.
  private static func rows(of groups: [[Int]], in characters: [Character]) -> [[[Int]]] {
    groups.reduce(into: []) { rows, group in
      if let end = rows.last?.last?.last, let start = group.first, start - end <= 4,
        characters[(end + 1)..<start].allSatisfy({ $0.isWhitespace || "-‐–—._/·".contains($0) })
      {
        rows[rows.count - 1].append(group)
      } else {
        rows.append([group])
      }
    }
  }

  private static func isCard(_ characters: [Character]) -> Bool {
    let digits = characters.compactMap(digit)
    // 2, 3, 4, 5 and 6 begin the numbers of the card networks (ISO/IEC 7812).
    guard let first = digits.first, (2...6).contains(first) else { return false }
    let sum = digits.reversed().enumerated().reduce(0) { sum, entry in
      let doubled = entry.offset % 2 == 0 ? entry.element : entry.element * 2
      return sum + (doubled > 9 ? doubled - 9 : doubled)
    }
    return sum % 10 == 0
  }

  private static func digit(_ character: Character) -> Int? {
    guard let scalar = character.unicodeScalars.first, character.unicodeScalars.count == 1 else {
      return nil
    }
    return switch scalar.value {
    case 0x30...0x39: Int(scalar.value - 0x30)
    case 0xFF10...0xFF19: Int(scalar.value - 0xFF10)
    default: nil
    }
  }
}
