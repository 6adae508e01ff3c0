/// When each thing is due for one person, as of one day.
package struct RefresherSchedule: Sendable {
  package let catalogue: RefresherCatalogue
  package let today: Day
  package let workDays: WorkDays
  let log: MemoryLog
  private let person: Person
  private let ramps: [RefresherRamp]
  /// Whom it is asked of counts in, so that a whole shift is not asked the same on one day.
  private let seed: Seed

  /// What the schedule needs to know of somebody.
  package struct Person: Sendable {
    package let employee: EmployeeID
    package let log: MemoryLog
    /// Lessons gone through.
    package let lessons: Set<String>
    /// The expiry days of the certificates they hold, by certification.
    package let renewals: [String: Day]

    package init(
      employee: EmployeeID, log: MemoryLog, lessons: Set<String>, renewals: [String: Day]
    ) {
      (self.employee, self.log, self.lessons) = (employee, log, lessons)
      self.renewals = renewals
    }
  }

  package init(_ catalogue: RefresherCatalogue, _ person: Person, on today: Day) {
    (self.catalogue, self.person, self.today) = (catalogue, person, today)
    log = person.log
    let workDays = catalogue.policy.workDays(of: person.employee)
    self.workDays = workDays
    ramps = person.renewals.sorted { $0.key < $1.key }.compactMap { certification, renewal in
      guard today.days(to: renewal) <= catalogue.policy.rampDays, today <= renewal else {
        return nil
      }
      return RefresherRamp(before: renewal, of: certification, catalogue, person.log, workDays)
    }
    seed = Seed(0).derived(for: person.employee.text)
  }

  var model: MemoryModel { log.basis.model }

  /// When it is due: the earliest of all reasons, on a working day; nil where it was never asked.
  package func due(_ refresher: Refresher) -> Due? { due(refresher, until: nil) }

  /// The same where that is on or before `last`.
  private func due(_ refresher: Refresher, until last: Day?) -> Due? {
    guard let known = log.recollections[refresher.what] else { return nil }
    let earliest = earliest(refresher, known)
    let tomorrow = Day(number: known.latest.day.number + 1)
    let day = workDays.last(until: earliest.day, from: tomorrow)
    if let last, day > last { return nil }
    return Due(
      refresher: refresher, day: day, asOf: today, reason: earliest.reason,
      left: known.retrievability(on: today, model), latest: known.latest.day,
      latestRule: known.shown.rule,
      lapses: known.isLeech ? known.lapses : 0)
  }

  private func earliest(_ refresher: Refresher, _ known: Recollection) -> Earliest {
    var earliest = memory(of: refresher, known)
    for ramp in ramps where refresher.certifications.contains(ramp.certification) {
      let retention = catalogue.policy.retention(of: refresher)
      guard let day = ramp.day(of: refresher, known, model, retention) else { continue }
      earliest.offer(day, .renewal(certification: ramp.title, day: ramp.renewal))
    }
    for change in catalogue.changes
    where change.changed <= today && known.latest.day < change.changed
      && refresher.clauses.contains(change.clause)
    {
      earliest.offer(change.changed, .changedClause(number: change.number, changed: change.changed))
    }
    return earliest
  }

  /// Of reasons for the same day the first is told.
  private struct Earliest {
    var day: Day
    var reason: Due.Reason

    mutating func offer(_ other: Day, _ reason: @autoclosure () -> Due.Reason) {
      if other < day { (day, self.reason) = (other, reason()) }
    }
  }

  /// By memory, or by the cap where memory would last longer; drawn about that day, but no later than
  /// the cap.
  private func memory(of refresher: Refresher, _ known: Recollection) -> Earliest {
    let retention = catalogue.policy.retention.of(critical: refresher.isCritical)
    let cap = refresher.cap
    let interval = model.interval(of: known.memory, to: Double(retention) / 100, atMost: cap)
    let seed = Seed(
      seed.derived(for: refresher.what).value &+ UInt64(truncatingIfNeeded: known.count))
    let days = IntervalFuzz.fuzzed(interval, atMost: cap, seed: seed)
    return Earliest(
      day: Day(number: known.latest.day.number + days),
      reason: interval < cap ? .memory(retention: retention) : .cap(days: cap))
  }

  /// All that was asked once, the earliest due first; what is due after `last` is left out.
  package func dues(until last: Day? = nil) -> [Due] {
    let dues = catalogue.refreshers.compactMap { due($0, until: last) }
    // Numbers are sorted, because a due is much to move about.
    let days = dues.map(\.day.number)
    return dues.indices.sorted {
      days[$0] != days[$1]
        ? days[$0] < days[$1] : dues[$0].refresher.what < dues[$1].refresher.what
    }.map { dues[$0] }
  }

  /// Questions of lessons gone through that were never asked, in the content's order.
  package func new() -> [Due] {
    catalogue.refreshers.filter { refresher in
      refresher.isItem && log.recollections[refresher.what] == nil
        && refresher.lesson.map(person.lessons.contains) == true
    }.map {
      Due(
        refresher: $0, day: today, asOf: today, reason: .new, left: nil, latest: nil,
        latestRule: nil)
    }
  }

  /// The same person, after `log`, on `day`.
  func continued(with log: MemoryLog, on day: Day) -> RefresherSchedule {
    RefresherSchedule(
      catalogue,
      Person(
        employee: person.employee, log: log, lessons: person.lessons, renewals: person.renewals),
      on: day)
  }
}
