/// Which incident somebody drills next: the one that went wrong, then the gravest they never did, then
/// what is due again.
package struct EscalationPlan: Sendable {
  package let incident: Incident
  package let reason: Reason

  package enum Reason: Hashable, Sendable {
    /// The latest run was not passed.
    case failed
    case never
    /// It came back on that day.
    case due(since: Day)
    /// Nothing is due before that day; this is the gravest there is.
    case nothingDue(until: Day)
  }

  /// What is on record about one incident.
  package struct Standing: Hashable, Sendable {
    package let latest: Day
    package let isPassed: Bool
    /// When it was passed last.
    package let lastPass: Day?
    /// When it comes back by memory; nil: so many days after it was passed.
    package let due: Day?

    package init(latest: Day, isPassed: Bool, lastPass: Day?, due: Day? = nil) {
      (self.latest, self.isPassed, self.lastPass) = (latest, isPassed, lastPass)
      self.due = due
    }

    package func due(on day: Day?) -> Standing {
      Standing(latest: latest, isPassed: isPassed, lastPass: lastPass, due: day)
    }
  }

  /// The most urgent of all incidents of `tables` on `day`, by what `done` says of each; nil where there is
  /// none. Of two that are alike the one earlier in the table comes first.
  package init?(_ tables: [EscalationTable], done: [String: Standing], on day: Day) {
    let candidates = tables.flatMap { table in
      table.incidents.map {
        Candidate(incident: $0, standing: done[$0.id], again: table.again[$0.severity] ?? 30)
      }
    }
    // The first of those that are alike.
    guard let first = candidates.min(by: { $0.rank(on: day) < $1.rank(on: day) }) else {
      return nil
    }
    if let reason = first.reason(on: day) {
      (incident, self.reason) = (first.incident, reason)
    } else {
      let next = candidates.compactMap(\.comesBack).min() ?? day
      let gravest = candidates.min { $0.incident.severity < $1.incident.severity } ?? first
      (incident, reason) = (gravest.incident, .nothingDue(until: next))
    }
  }

  private struct Candidate {
    let incident: Incident
    let standing: Standing?
    let again: Int

    var comesBack: Day? {
      standing?.due ?? standing?.lastPass.map { Day(number: $0.number + again) }
    }

    func reason(on day: Day) -> Reason? {
      guard let standing else { return .never }
      guard standing.isPassed else { return .failed }
      return comesBack.flatMap { $0 <= day ? .due(since: $0) : nil }
    }

    /// Less is more urgent: what kind, then how grave or how long due.
    func rank(on day: Day) -> (Int, Int, Int) {
      switch reason(on: day) {
      case .failed: (0, incident.severity, standing?.latest.number ?? 0)
      case .never: (1, incident.severity, 0)
      case .due(let since): (2, since.number, incident.severity)
      case .nothingDue, nil: (3, incident.severity, 0)
      }
    }
  }
}
