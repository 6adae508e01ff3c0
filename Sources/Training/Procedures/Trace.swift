/// What somebody did in a run, in order, and what held when.
package struct Trace: Codable, Hashable, Sendable {
  package private(set) var deeds: [Deed] = []
  /// What holds after the last of them.
  package private(set) var now: Circumstances

  package init(from start: Circumstances) {
    now = start
  }

  package mutating func append(
    _ act: String, _ effect: ActEffect, second: Int, then after: Circumstances
  ) {
    deeds.append(Deed(act: act, effect: effect, second: second, before: now))
    now = after
  }

  /// One thing done.
  package struct Deed: Codable, Hashable, Sendable {
    package let act: String
    package let effect: ActEffect
    /// Simulated seconds since the start, when it was done.
    package let second: Int
    /// What held before it.
    package let before: Circumstances
  }

  /// What held at each moment: before each deed, and at the end.
  var moments: [Circumstances] { deeds.map(\.before) + [now] }
}
