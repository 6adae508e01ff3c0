/// The rules for a PIN: 4 to 8 digits that are not the first a stranger would try.
package enum PIN {
  package enum Weakness: Hashable, Sendable {
    case notFourToEightDigits
    /// Digits that are all the same, or a run such as 1234 and 8765.
    case tooSimple
    case isTheNumber
  }

  /// What is wrong with `typed` as a PIN of `employee`; nil when it may be one.
  ///
  /// Full-width digits are folded first, as `folded` does for checking too.
  package static func weakness(of typed: String, employee: EmployeeID) -> Weakness? {
    let pin = folded(typed)
    let digits = pin.utf8.map { Int($0) - 0x30 }
    guard (4...8).contains(digits.count), digits.allSatisfy((0...9).contains) else {
      return .notFourToEightDigits
    }
    let steps = Set(zip(digits, digits.dropFirst()).map { ($1 - $0 + 10) % 10 })
    if steps.count == 1, let step = steps.first, [0, 1, 9].contains(step) { return .tooSimple }
    // The digits of the number, whatever zeros stand before them: 001001 of 1001, 2749 of A2749.
    let number = employee.text.filter(\.isNumber).drop { $0 == "0" }
    return pin.drop { $0 == "0" } == number ? .isTheNumber : nil
  }

  package static func folded(_ typed: String) -> String {
    ReplyFolding.halfWidth(typed).trimmed
  }
}
