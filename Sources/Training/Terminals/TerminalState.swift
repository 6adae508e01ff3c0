/// Where a terminal stands: all that decides what an act leads to.
package struct TerminalState: Codable, Hashable, Sendable {
  /// The index of the screen.
  package var screen: Int
  /// A bit for each fact of the terminal that holds.
  var facts: UInt64
  /// Four bits for each counter.
  var counters: UInt32
  /// Simulated seconds on this screen, for its timer.
  package var elapsed = 0
}

extension TerminalState {
  /// Mixed by hand, for walks that ask for millions of them.
  package func hash(into hasher: inout Hasher) {
    hasher.combine(
      (facts &* 0x9e37_79b9_7f4a_7c15) ^ UInt64(counters) << 20 ^ UInt64(truncatingIfNeeded: screen)
        << 56
        ^ UInt64(truncatingIfNeeded: elapsed))
  }
}
