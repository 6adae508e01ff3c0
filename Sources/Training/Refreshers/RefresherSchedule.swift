/// When each thing is due for one person, as of one day.
package struct RefresherSchedule: Sendable {
  package let catalogue: RefresherCatalogue
  package let today: Day
  package let workDays: WorkDays
  let log: MemoryLog
  private let person: Person
  private let ramps: [RefresherRamp]

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
      let start = Day(number: renewal.number - catalogue.policy.rampDays)
      let learned = catalogue.refreshers.filter {
        // What is learned meanwhile moves nothing.
        person.log.recollections[$0.what].map { $0.first < start } == true
          && $0.certifications.contains(certification)
      }
      return RefresherRamp(
        before: renewal, of: certification, catalogue.title(of: certification), learned,
        catalogue.policy, workDays)
    }
  }

  var model: MemoryModel { log.basis.model }

  /// When it is due: the earliest of all reasons, on a working day; nil where it was never asked.
  package func due(_ refresher: Refresher) -> Due? {
    guard let known = log.recollections[refresher.what] else { return nil }
    let earliest = Day(number: known.latest.day.number + 1)
    let left = known.retrievability(on: today, model)
    let candidates =
      [memory(refresher, known), cap(refresher, known)].compactMap(\.self)
      + ramps.filter { refresher.certifications.contains($0.certification) }.compactMap { ramp in
        ramp.day(of: refresher, known, model, catalogue.policy.retention(of: refresher)).map {
          ($0, .renewal(certification: ramp.title, day: ramp.renewal))
        }
      } + changes(refresher, known)
    // Of reasons for the same day the first is told.
    return candidates.min { $0.0 < $1.0 }.map { day, reason in
      Due(
        refresher: refresher, day: workDays.last(until: day, from: earliest),
        asOf: today, reason: reason,
        left: left, latest: known.latest.day, latestRule: known.latest.rule)
    }
  }

  private func memory(_ refresher: Refresher, _ known: Recollection) -> (Day, Due.Reason)? {
    let retention = catalogue.policy.retention.of(critical: refresher.isCritical)
    let interval = model.interval(
      of: known.memory, to: Double(retention) / 100, atMost: refresher.cap)
    // Whom it is asked of counts in, so that a whole shift is not asked the same on one day.
    let seed = Seed(0).derived(for: "\(person.employee) \(refresher.what) \(known.count)")
    let days = IntervalFuzz.fuzzed(interval, atMost: refresher.cap, seed: seed)
    guard days < refresher.cap else { return nil }
    return (Day(number: known.latest.day.number + days), .memory(retention: retention))
  }

  private func cap(_ refresher: Refresher, _ known: Recollection) -> (Day, Due.Reason)? {
    (Day(number: known.latest.day.number + refresher.cap), .cap(days: refresher.cap))
  }

  private func changes(
    _ refresher: Refresher, _ known: Recollection
  ) -> [(Day, Due.Reason)] {
    catalogue.changes.filter {
      refresher.clauses.contains($0.clause) && $0.changed <= today
        && known.latest.day < $0.changed
    }.map { ($0.changed, .changedClause(number: $0.number, changed: $0.changed)) }
  }

  /// All that was asked once, the earliest due first.
  package func dues() -> [Due] {
    catalogue.refreshers.compactMap(due).sorted {
      ($0.day, $0.refresher.what) < ($1.day, $1.refresher.what)
    }
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
