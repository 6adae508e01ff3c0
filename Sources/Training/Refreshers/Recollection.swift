/// What somebody has of one thing in memory, as far as their answers tell.
package struct Recollection: Codable, Hashable, Sendable {
  package private(set) var memory: Memory
  package private(set) var latest: Retrieval
  /// The first of the latest day, which shows what was remembered; later ones show what was just said.
  package private(set) var opening: Retrieval
  /// How much was left just before the first retrieval of the latest day, by the model; nil for the
  /// first of all.
  package private(set) var expected: Double?
  /// The day of the retrieval before the latest day.
  package private(set) var before: Day?
  package private(set) var first: Day
  /// Retrievals, those of the same day counted one by one.
  package private(set) var count = 1
  /// How often it was forgotten: not recalled on a later day than the one before.
  package private(set) var lapses = 0
  /// Days in a row on which it was recalled at the first try, since it was missed last.
  package private(set) var streak: Int

  package init(_ retrieval: Retrieval, _ model: MemoryModel) {
    memory = model.first(retrieval.recall)
    (latest, opening, first) = (retrieval, retrieval, retrieval.day)
    streak = retrieval.recall == .again ? 0 : 1
  }

  /// After one more retrieval. One that a till whose clock was wrong dates before the latest counts as
  /// of the same day.
  package func after(_ retrieval: Retrieval, _ model: MemoryModel) -> Recollection {
    var next = self
    let days = max(0, latest.day.days(to: retrieval.day))
    let isMissed = retrieval.recall == .again
    next.memory = model.memory(after: retrieval.recall, memory, days: days)
    next.count &+= 1
    if days > 0 {
      next.expected = model.retrievability(of: memory, after: days)
      next.before = latest.day
      next.opening = retrieval
      next.lapses &+= isMissed ? 1 : 0
      next.streak = isMissed ? 0 : streak &+ 1
    } else if isMissed {
      next.streak = 0
    }
    // The days to the next retrieval are counted from the later day.
    next.latest = retrieval.moved(to: max(latest.day, retrieval.day))
    return next
  }

  /// Whether it was fluent at the first try of the latest day, an earlier one than `day`: once more on the
  /// same day shows nothing.
  func wasFluent(before day: Day) -> Bool { latest.day < day && opening.isFluent }

  /// What the latest day showed: its first try, or a miss after it.
  package var shown: Retrieval { latest.recall == .again ? latest : opening }

  /// How much is left on `day`, by the model.
  package func retrievability(on day: Day, _ model: MemoryModel) -> Double {
    model.retrievability(of: memory, after: latest.day.days(to: day))
  }

  /// Forgotten so often that asking once more does not help, and not recalled on two days since.
  package var isLeech: Bool { lapses >= Recollection.lapsesOfLeech && streak < 2 }

  package static let lapsesOfLeech = 4
}
