/// How much is drilled, how well it is to be remembered, and when the store is closed.
package struct RefresherPolicy: Codable, Hashable, Sendable {
  /// For drills on a working day.
  package let minutes: Int
  /// Questions asked for the first time, on a day at most.
  package let newItems: Int
  /// What is to be left when something comes again, per cent.
  package let retention: Pair
  /// Days after which something comes again at the latest.
  package let caps: Pair
  /// So many days before a renewal day what would be weak by then begins to be drilled.
  package let rampDays: Int
  /// So many days before the renewal day all of it was drilled, so that the exam can be sat.
  package let rampEnds: Int
  package let workDays: WorkDays
  /// Days off and leave of single people, beside those of the store.
  package let off: [EmployeeID: WorkDays]

  /// A number for what is critical and one for the rest.
  package struct Pair: Codable, Hashable, Sendable {
    package let critical: Int
    package let ordinary: Int

    package init(critical: Int, ordinary: Int) {
      (self.critical, self.ordinary) = (critical, ordinary)
    }

    package func of(critical isCritical: Bool) -> Int { isCritical ? critical : ordinary }
  }

  package init(
    minutes: Int = 5, newItems: Int = 3, retention: Pair = Pair(critical: 95, ordinary: 90),
    caps: Pair = Pair(critical: 90, ordinary: 180), rampDays: Int = 60, rampEnds: Int = 14,
    workDays: WorkDays = WorkDays(), off: [EmployeeID: WorkDays] = [:]
  ) {
    (self.minutes, self.newItems, self.retention) = (minutes, newItems, retention)
    (self.caps, self.rampDays, self.rampEnds) = (caps, rampDays, rampEnds)
    (self.workDays, self.off) = (workDays, off)
  }

  package static let minutesAllowed = 1...30
  package static let newItemsAllowed = 0...20
  /// Per cent: at 97 something comes five times as often as at 90, at 99 fifteen times.
  package static let retentionAllowed = 70...97
  package static let capsAllowed = 7...730
  package static let rampAllowed = 0...365

  /// The days on which somebody works, as far as the store wrote it down.
  package func workDays(of employee: EmployeeID) -> WorkDays {
    off[employee].map { workDays.without($0) } ?? workDays
  }

  /// What is to be left of something when it comes again, 0 to 1.
  package func retention(of refresher: Refresher) -> Double {
    Double(retention.of(critical: refresher.isCritical)) / 100
  }
}
