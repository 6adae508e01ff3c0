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
  /// `budget` is in seconds; nil: the policy's, less what today took. The first of a day, or of a budget
  /// that is named, is planned even where it takes longer. At most one of a day is something whole, so
  /// that questions find their place.
  package init(
    _ schedule: RefresherSchedule, budget: Int? = nil, keepsDaysOff: Bool = true,
    _ isWanted: (Refresher) -> Bool = { _ in true }
  ) {
    isDayOff = keepsDaysOff && !schedule.workDays.contains(schedule.today)
    guard !isDayOff else {
      (planned, waiting) = ([], [])
      return
    }
    var choice = Choice(schedule, budget: budget)
    for due in RefresherPlan.due(schedule, isWanted) { _ = choice.takes(due) }
    waiting = choice.left
    var new = max(0, schedule.catalogue.policy.newItems - choice.tally.new)
    for candidate in schedule.new() where isWanted(candidate.refresher) {
      guard new > 0, choice.seconds > 0 else { break }
      if choice.takes(candidate) { new -= 1 }
    }
    planned = RefresherPlan.mixed(choice.chosen)
  }

  /// What is due by today, the most urgent first.
  private static func due(
    _ schedule: RefresherSchedule, _ isWanted: (Refresher) -> Bool
  ) -> [Due] {
    let dues = schedule.dues(until: schedule.today).filter { isWanted($0.refresher) }
    let urgencies = dues.map(\.urgency)
    // What was due first stays first where both are as urgent.
    return dues.indices.sorted {
      urgencies[$0] != urgencies[$1] ? urgencies[$0] > urgencies[$1] : $0 < $1
    }.map { dues[$0] }
  }

  private struct Choice {
    var seconds: Int
    let tally: MemoryLog.Tally
    private let today: Day
    private var mayTakeLonger: Bool
    private var hasWhole: Bool
    /// Clauses asked about today.
    private var clauses: Set<String> = []
    private(set) var chosen: [Due] = []
    private(set) var left: [Due] = []

    init(_ schedule: RefresherSchedule, budget: Int?) {
      today = schedule.today
      tally = schedule.log.tally(on: today)
      hasWhole = !tally.wholes.isEmpty
      mayTakeLonger = budget != nil || tally.count == 0
      seconds = max(0, budget ?? schedule.catalogue.policy.minutes * 60)
      guard tally.count > 0 else { return }
      for refresher in schedule.catalogue.refreshers
      where schedule.log.recollections[refresher.what]?.latest.day == today {
        if refresher.isItem { clauses.formUnion(refresher.clauses) }
        guard budget == nil, tally.wholes.contains(refresher.what) else { continue }
        seconds = max(0, seconds - refresher.seconds)
      }
      if budget == nil { seconds = max(0, seconds - tally.seconds) }
    }

    /// Whether `due` is chosen.
    mutating func takes(_ due: Due) -> Bool {
      let refresher = due.refresher
      guard refresher.seconds <= seconds || mayTakeLonger && seconds > 0,
        refresher.isItem || !hasWhole, !waits(due)
      else {
        if due.reason != .new { left.append(due) }
        return false
      }
      chosen.append(due)
      seconds -= refresher.seconds
      mayTakeLonger = false
      if refresher.isItem { clauses.formUnion(refresher.clauses) } else { hasWhole = true }
      return true
    }

    /// Siblings are asked on different days, as long as that puts nothing off for more than three.
    private func waits(_ due: Due) -> Bool {
      due.refresher.isItem && due.day.days(to: today) < 3
        && due.refresher.clauses.contains(where: clauses.contains)
    }
  }

  /// Most urgent first, but no two of one topic or one form after the other where that can be helped.
  private static func mixed(_ dues: [Due]) -> [Due] {
    var next = Array(dues.prefix(4))
    var rest = dues.dropFirst(4)
    var order: [Due] = []
    while !next.isEmpty {
      let before = order.last?.refresher
      let index =
        next.firstIndex {
          $0.refresher.topic != before?.topic && $0.refresher.form != before?.form
        } ?? next.firstIndex { $0.refresher.topic != before?.topic } ?? 0
      order.append(next.remove(at: index))
      if let following = rest.popFirst() { next.append(following) }
    }
    return order
  }
}
