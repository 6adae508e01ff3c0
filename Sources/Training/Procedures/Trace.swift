/// What somebody did in a run, in order, and what held when.
package struct Trace: Codable, Hashable, Sendable {
  package private(set) var deeds: [Deed] = []
  /// What held at the start, after each deed, and after what happened by itself.
  private(set) var moments: [Moment]

  package init(from start: Circumstances) {
    moments = [Moment(circumstances: start, second: 0)]
  }

  /// What holds now.
  package var now: Circumstances { moments.last?.circumstances ?? Circumstances() }

  package mutating func append(
    _ act: String, _ effect: ActEffect, second: Int, then after: Circumstances
  ) {
    deeds.append(Deed(act: act, effect: effect, second: second, moment: moments.count - 1))
    moments.append(Moment(circumstances: after, second: second))
  }

  /// Adds what happened without anybody's doing, such as that the machine waited long enough.
  package mutating func passed(second: Int, then after: Circumstances) {
    moments.append(Moment(circumstances: after, second: second))
  }

  /// What held just before a deed.
  package func circumstances(before deed: Deed) -> Circumstances {
    moments[deed.moment].circumstances
  }

  /// One thing done.
  package struct Deed: Codable, Hashable, Sendable {
    package let act: String
    package let effect: ActEffect
    /// Simulated seconds since the start, when it was done.
    package let second: Int
    /// The index of the moment just before it.
    let moment: Int
  }

  /// What held from a second of the simulation on.
  struct Moment: Codable, Hashable, Sendable {
    let circumstances: Circumstances
    let second: Int
  }
}
