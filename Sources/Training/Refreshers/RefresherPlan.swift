/// What somebody drills on a day: as much as the time allows, the most urgent first.
package struct RefresherPlan: Sendable {
  /// In the order in which it is asked.
  package let planned: [Due]
  /// Due by today and not planned: too much for the day, or asked beside a sibling.
  package let waiting: [Due]
  /// Whether nothing is planned because it is a day off.
  package let isDayOff: Bool

  /// Seconds that what is planned takes.
  package var seconds: Int { planned.reduce(0) { $0 + $1.refresher.seconds } }

  package var minutes: Int { RefresherPlan.minutes(seconds) }

  /// Whole minutes, a begun one counted; 0 for nothing.
  package static func minutes(_ seconds: Int) -> Int { (seconds + 59) / 60 }

  /// The plan for the rest of the day of `schedule`, after what was done today.
  ///
  /// `budget` is in seconds; nil: the policy's, less what today took. The first is planned even where it
  /// takes longer. At most one is something whole, so that questions find their place.
  package init(
    _ schedule: RefresherSchedule, budget: Int? = nil, keepsDaysOff: Bool = true,
    _ isWanted: (Refresher) -> Bool = { _ in true }
  ) {
    let policy = schedule.catalogue.policy
    let tally = schedule.log.tally(on: schedule.today)
    isDayOff = keepsDaysOff && !schedule.workDays.contains(schedule.today)
    guard !isDayOff else {
      (planned, waiting) = ([], [])
      return
    }
    let due = schedule.dues().filter { $0.day <= schedule.today && isWanted($0.refresher) }
      .sorted { ($1.urgency, $0.day, $0.refresher.what) < ($0.urgency, $1.day, $1.refresher.what) }
    let new = schedule.new().filter { isWanted($0.refresher) }
      .prefix(max(0, policy.newItems - tally.new))
    let spent = tally.count == 0 ? 0 : tally.seconds
    var choice = Choice(seconds: budget ?? max(0, policy.minutes * 60 - spent), schedule.today)
    for candidate in due + new { choice.consider(candidate) }
    planned = RefresherPlan.mixed(choice.chosen)
    waiting = choice.left.filter { $0.reason != .new }
  }

  private struct Choice {
    var seconds: Int
    let today: Day
    var chosen: [Due] = []
    var left: [Due] = []

    init(seconds: Int, _ today: Day) {
      (self.seconds, self.today) = (seconds, today)
    }

    mutating func consider(_ due: Due) {
      let isFirst = chosen.isEmpty && seconds > 0
      guard isFirst || due.refresher.seconds <= seconds, !isSecondWhole(due), !waits(due) else {
        left.append(due)
        return
      }
      chosen.append(due)
      seconds -= due.refresher.seconds
    }

    private func isSecondWhole(_ due: Due) -> Bool {
      !due.refresher.isItem && chosen.contains { !$0.refresher.isItem }
    }

    /// Siblings are asked on different days, as long as that puts nothing off for more than three.
    private func waits(_ due: Due) -> Bool {
      due.day.days(to: today) < 3
        && chosen.contains { $0.refresher.isSibling(of: due.refresher) }
    }
  }

  /// Most urgent first, but no two of one topic or one form after the other where that can be helped.
  private static func mixed(_ dues: [Due]) -> [Due] {
    var (rest, order) = (dues, [Due]())
    while !rest.isEmpty {
      let before = order.last?.refresher
      let next =
        rest.prefix(4).firstIndex {
          $0.refresher.topic != before?.topic && $0.refresher.form != before?.form
        } ?? rest.prefix(4).firstIndex { $0.refresher.topic != before?.topic } ?? 0
      order.append(rest.remove(at: next))
    }
    return order
  }
}
