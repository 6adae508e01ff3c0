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
