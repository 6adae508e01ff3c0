/// The weeks before a renewal day, over which what a certification rests on is spread, criticals first.
struct RefresherRamp: Sendable {
  let certification: String
  let title: LocalizedText
  let renewal: Day
  let start: Day
  private let slots: [Remembered: Day]

  /// Everything that was learned of the certification has its day in the ramp, whatever is weak then, so
  /// that nothing moves while it is gone through.
  init(
    before renewal: Day, of certification: String, _ title: LocalizedText, _ learned: [Refresher],
    _ policy: RefresherPolicy, _ workDays: WorkDays
  ) {
    (self.certification, self.title, self.renewal) = (certification, title, renewal)
    start = Day(number: renewal.number - policy.rampDays)
    let last = Day(number: max(start.number, renewal.number - policy.rampEnds))
    let days = workDays.days(from: start, to: last)
    let mixed = Seed(UInt64(bitPattern: Int64(renewal.number))).derived(for: certification)
      .shuffled(learned.sorted { $0.what < $1.what })
    let ordered = mixed.filter(\.isCritical) + mixed.filter { !$0.isCritical }
    slots = Dictionary(
      ordered.enumerated().compactMap { index, refresher in
        days.isEmpty ? nil : (refresher.what, days[index * days.count / ordered.count])
      }, uniquingKeysWith: { first, _ in first })
  }

  /// Its day in the ramp; nil where it was asked since the ramp began or is strong enough until the
  /// renewal day.
  func day(
    of refresher: Refresher, _ known: Recollection, _ model: MemoryModel, _ retention: Double
  ) -> Day? {
    guard known.latest.day < start, known.retrievability(on: renewal, model) < retention else {
      return nil
    }
    return slots[refresher.what]
  }
}
