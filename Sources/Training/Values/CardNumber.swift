/// Full card numbers, which have no place in content, input or records.
package enum CardNumber {
  /// Replaces all but the last four digits of every card number in `text` by `*`.
  package static func masked(_ text: String) -> String {
    var characters = Array(text)
    for positions in digitRuns(in: characters) where isCard(positions.map { characters[$0] }) {
      for position in positions.dropLast(4) { characters[position] = "*" }
    }
    return String(characters)
  }

  package static func isIn(_ text: String) -> Bool {
    masked(text) != text
  }

  /// Positions of the digits of each run; single spaces and hyphens may part its groups.
  private static func digitRuns(in characters: [Character]) -> [[Int]] {
    var runs: [[Int]] = []
    var run: [Int] = []
    var sinceDigit = 0
    for (position, character) in characters.enumerated() {
      if digit(character) != nil {
        run.append(position)
        sinceDigit = 0
      } else if !run.isEmpty, sinceDigit == 0, " -　".contains(character) {
        sinceDigit = 1
      } else {
        runs.append(run)
        run = []
      }
    }
    return (runs + [run]).filter { (13...19).contains($0.count) }
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
