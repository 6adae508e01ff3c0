/// A number that stays within its bounds.
package struct Counter: Codable, Hashable, Sendable {
  package let start: Int
  package let lowest: Int
  package let highest: Int

  package init(start: Int, lowest: Int, highest: Int) {
    (self.start, self.lowest, self.highest) = (start, lowest, highest)
  }

  /// `number`, or the bound it is beyond.
  package func clamped(_ number: Int) -> Int { min(max(number, lowest), highest) }
}
