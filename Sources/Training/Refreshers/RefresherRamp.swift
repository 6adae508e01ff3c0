/// The weeks before a renewal day, over which what a certification rests on is spread, criticals first.
struct RefresherRamp: Sendable {
  let certification: String
  let title: LocalizedText
  let renewal: Day
  let start: Day
  private let slots: [Remembered: Day]

  /// Everything of the certification that was learned before the ramp began has its day in it, whatever
  /// is weak then, so that nothing moves while it is gone through or while more is learned.
  init(
    before renewal: Day, of certification: String, _ catalogue: RefresherCatalogue,
    _ log: MemoryLog, _ workDays: WorkDays
  ) {
    let policy = catalogue.policy
    (self.certification, self.renewal) = (certification, renewal)
    title = catalogue.title(of: certification)
    let start = Day(number: renewal.number - policy.rampDays)
    self.start = start
    let last = Day(number: max(start.number, renewal.number - policy.rampEnds))
    let days = workDays.days(from: start, to: last)
    let seed = Seed(UInt64(bitPattern: Int64(renewal.number))).derived(for: certification)
    let places = catalogue.refreshers.compactMap { refresher -> Place? in
      guard refresher.certifications.contains(certification),
        let known = log.recollections[refresher.what], known.first < start
      else { return nil }
      return Place(refresher, seed)
    }.sorted()
    slots = Dictionary(
      places.enumerated().compactMap { index, place in
        days.isEmpty ? nil : (place.what, days[index * days.count / places.count])
      }, uniquingKeysWith: { first, _ in first })
  }

  /// Where something stands among the others: criticals first, else by chance.
  private struct Place: Comparable {
    let what: Remembered
    let rank: Int
    let drawn: UInt64

    init(_ refresher: Refresher, _ seed: Seed) {
      (what, rank) = (refresher.what, refresher.isCritical ? 0 : 1)
      var generator = seed.derived(for: what).generator
      drawn = generator.next()
    }

    static func < (a: Place, b: Place) -> Bool {
      if a.rank != b.rank { return a.rank < b.rank }
      return a.drawn != b.drawn ? a.drawn < b.drawn : a.what < b.what
    }
  }

  /// Its day in the ramp; nil where it was asked since the ramp began or is strong enough until the
  /// renewal day.
  func day(
    of refresher: Refresher, _ known: Recollection, _ model: MemoryModel, _ retention: Double
  ) -> Day? {
    guard known.latest.day < start, let slot = slots[refresher.what],
      known.retrievability(on: renewal, model) < retention
    else { return nil }
    return slot
  }
}

extension Seed {
  /// A seed of its own for one thing remembered.
  func derived(for what: Remembered) -> Seed {
    derived(for: what.kind.rawValue).derived(for: what.id)
  }
}
