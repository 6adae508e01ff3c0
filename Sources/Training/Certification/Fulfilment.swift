/// Whether a requirement is met, since when, and what is missing.
package struct Fulfilment: Hashable, Sendable {
  package let requirement: Requirement
  package let state: State

  package enum State: Hashable, Sendable {
    case met(on: Day)
    case waived(CertificationHistory.Waiver)
    case missing(Missing)
  }

  package enum Missing: Hashable, Sendable {
    /// These of them are not done.
    case lessons([String])
    case scenarios([String])
    case practices([String])
    case escalations([String])
    /// These of them are not right on enough different days.
    case items([String], days: Int)
    /// Sat so often since it counts, and not passed.
    case exam(String, sittings: Int)
    /// Passed, and nobody watched.
    case proctor(String)
    case observation(String, level: Entrustment, times: Int, seen: Int)
    case acknowledgment(Acknowledgment)
  }

  /// The day on which it was met, or waived.
  package var day: Day? {
    switch state {
    case .met(let day): day
    case .waived(let waiver): waiver.day
    case .missing: nil
    }
  }

  package var missing: Missing? {
    if case .missing(let missing) = state { missing } else { nil }
  }
}

extension CertificationHistory {
  /// How far `requirement` of `certification` is met by what was done from `start` (nil: ever) to `day`.
  package func fulfilment(
    of requirement: Requirement, for certification: String, from start: Day?, on day: Day
  ) -> Fulfilment {
    let counts = { (other: Day) in other <= day && start.map { other >= $0 } ?? true }
    let waiver = waivers.filter {
      $0.certification == certification && $0.requirement == requirement.id && counts($0.day)
    }.min { $0.day < $1.day }
    let state = fulfilment(of: requirement.kind, counts)
    // Doing it after all must not make the completion later.
    if let waiver, !state.isMet(by: waiver.day) {
      return Fulfilment(requirement: requirement, state: .waived(waiver))
    }
    return Fulfilment(requirement: requirement, state: state)
  }

  private func fulfilment(
    of kind: Requirement.Kind, _ counts: (Day) -> Bool
  ) -> Fulfilment.State {
    switch kind {
    case .lessons(let ids):
      all(ids, Fulfilment.Missing.lessons) { lessons[$0]?.filter(counts).min() }
    case .scenarios(let ids):
      all(ids, Fulfilment.Missing.scenarios) { scenarios[$0]?.filter(counts).min() }
    case .practices(let ids):
      all(ids, Fulfilment.Missing.practices) { practices[$0]?.filter(counts).min() }
    case .escalations(let ids):
      all(ids, Fulfilment.Missing.escalations) { escalations[$0]?.filter(counts).min() }
    case .items(let ids, let days):
      all(ids, { .items($0, days: days) }) { item in
        right(item, counts).dropFirst(max(0, days - 1)).first
      }
    case .exam(let id, let proctored):
      sat(id, (exams[id] ?? []).filter { counts($0.day) }, proctored: proctored)
    case .observation(let form, let level, let times):
      seen(
        observations.filter { $0.form == form && counts($0.day) }, form, level: level, times: times)
    case .acknowledgment(let text):
      acceptances.filter { $0.text == text.id && $0.revision == text.revision && counts($0.day) }
        .map(\.day).min().map { .met(on: $0) } ?? .missing(.acknowledgment(text))
    }
  }

  /// Met when each is; on the latest of their days.
  private func all(
    _ ids: [String], _ missing: ([String]) -> Fulfilment.Missing, _ day: (String) -> Day?
  ) -> Fulfilment.State {
    let days = ids.map(day)
    let absent = zip(ids, days).filter { $0.1 == nil }.map(\.0)
    guard absent.isEmpty, let last = days.compactMap({ $0 }).max() else {
      return .missing(missing(absent))
    }
    return .met(on: last)
  }

  /// The different days on which an item was right since it was last missed, of what counts.
  private func right(_ item: String, _ counts: (Day) -> Bool) -> [Day] {
    let days = (items[item] ?? []).filter { counts($0.day) }
    let start = days.lastIndex(where: \.missed) ?? 0
    return Set(days[start...].filter(\.right).map(\.day)).sorted()
  }

  private func sat(
    _ exam: String, _ sittings: [Sitting], proctored: Bool
  ) -> Fulfilment.State {
    let passed = sittings.filter(\.passed)
    if let day = passed.filter({ !proctored || $0.proctor != nil }).map(\.day).min() {
      return .met(on: day)
    }
    return .missing(passed.isEmpty ? .exam(exam, sittings: sittings.count) : .proctor(exam))
  }

  private func seen(
    _ observations: [Observation], _ form: String, level: Entrustment, times: Int
  ) -> Fulfilment.State {
    let days = observations.filter { $0.level >= level }.map(\.day).sorted()
    return days.dropFirst(max(0, times - 1)).first.map { .met(on: $0) }
      ?? .missing(.observation(form, level: level, times: times, seen: days.count))
  }
}

extension Fulfilment.State {
  /// Whether it was met by deed on or before `day`.
  fileprivate func isMet(by day: Day) -> Bool {
    if case .met(let met) = self { met <= day } else { false }
  }
}
