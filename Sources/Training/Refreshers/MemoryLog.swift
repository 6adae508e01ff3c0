/// What somebody has in memory, folded from everything they answered.
package struct MemoryLog: Codable, Sendable {
  /// By what it was made.
  package let basis: MemoryBasis
  package private(set) var recollections: [Remembered: Recollection] = [:]
  /// The latest business day on which something was retrieved, and what that took.
  package private(set) var latest: Tally?

  package struct Tally: Codable, Hashable, Sendable {
    package let day: Day
    /// Seconds that questions took of the day's time: what each takes usually, or what it took where that
    /// is more, interruptions left out.
    package internal(set) var seconds = 0
    /// Questions asked for the first time.
    package internal(set) var new = 0
    package internal(set) var count = 0
    /// What was done whole; how long that took is not on record.
    package internal(set) var wholes: [Remembered] = []
  }

  package init(_ basis: MemoryBasis = .present) {
    self.basis = basis
  }

  /// Folds in what a fact showed; nothing for facts that show nothing of memory.
  package mutating func fold(_ fact: Fact, on day: Day) {
    guard let (what, retrieval) = Retrieval.of(fact, on: day, before: { recollections[$0] })
    else { return }
    let known = recollections[what]
    recollections[what] =
      known?.after(retrieval, basis.model) ?? Recollection(retrieval, basis.model)
    note(what, retrieval, isNew: known == nil && what.kind == .item)
  }

  /// As if it had been recalled on `day`, without anything else to note.
  mutating func recall(_ what: Remembered, on day: Day) {
    let retrieval = Retrieval(day: day, rule: .right, credit: .one, isFluent: false)
    recollections[what] =
      recollections[what]?.after(retrieval, basis.model) ?? Recollection(retrieval, basis.model)
  }

  /// What was done on `day`.
  package func tally(on day: Day) -> Tally {
    latest.flatMap { $0.day == day ? $0 : nil } ?? Tally(day: day)
  }

  private mutating func note(_ what: Remembered, _ retrieval: Retrieval, isNew: Bool) {
    var tally = tally(on: retrieval.day)
    tally.seconds &+= retrieval.budgeted
    if what.kind != .item { tally.wholes.append(what) }
    tally.new &+= isNew ? 1 : 0
    tally.count &+= 1
    latest = tally
  }
}
