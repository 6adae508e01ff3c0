/// How far somebody is on the way to their next certificate.
package struct Progress: Hashable, Sendable {
  package let path: Path
  /// What is done from this day on counts; nil: whatever was ever done.
  package let countsFrom: Day?
  package let fulfilments: [Fulfilment]
  package let state: State

  package enum Path: String, Hashable, Sendable {
    case first, renewal
    /// All of it again after a lapse, a revocation, or a completion that was never signed.
    case again
  }

  package enum State: Hashable, Sendable {
    case notStarted
    case underway
    /// Only the signature is missing; signed on that day it would have this term.
    case readyToSign(CertificateTerm)
    /// There is nothing to do before that day.
    case notYet(from: Day)
  }

  package var missing: [Fulfilment.Missing] { fulfilments.compactMap(\.missing) }
}

extension Certification {
  /// How far somebody with this history is on `day`.
  package func progress(of history: CertificationHistory, on day: Day) -> Progress {
    let held = history.certificates(for: id, on: day)
    guard let latest = held.last else { return afresh(.first, history, from: nil, on: day) }
    if let revocation = latest.revocation(on: day) {
      // What was done before it, on the same day, is what it took back.
      return afresh(.again, history, from: Day(number: revocation.from.number + 1), on: day)
    }
    let opens = latest.term.renewableFrom
    let asked = renewal(after: latest.term, count: held.count)
    guard day >= opens else {
      return Progress(
        path: .renewal, countsFrom: opens, fulfilments: [], state: .notYet(from: opens))
    }
    let renewal = attempt(.renewal, asked, history, from: opens, after: latest.term, on: day)
    if case .readyToSign(let term) = renewal.state, term.completed <= latest.term.graceUntil {
      return term.until >= day
        ? renewal : afresh(.again, history, from: term.dayAfter, on: day)
    }
    return day <= latest.term.graceUntil ? renewal : afresh(.again, history, from: opens, on: day)
  }

  /// All requirements; what was completed and not signed before its term was over counts no more.
  private func afresh(
    _ path: Progress.Path, _ history: CertificationHistory, from start: Day?, on day: Day
  ) -> Progress {
    let found = attempt(path, requirements, history, from: start, after: nil, on: day)
    guard case .readyToSign(let term) = found.state, term.until < day else { return found }
    return afresh(.again, history, from: term.dayAfter, on: day)
  }

  private func attempt(
    _ path: Progress.Path, _ asked: [Requirement], _ history: CertificationHistory,
    from start: Day?, after previous: CertificateTerm?, on day: Day
  ) -> Progress {
    let fulfilments = asked.map { history.fulfilment(of: $0, for: id, from: start, on: day) }
    let days = fulfilments.compactMap(\.day)
    let state: Progress.State =
      if days.count == asked.count, let completed = days.max() {
        .readyToSign(validity.term(completed: completed, signed: day, after: previous))
      } else if days.isEmpty, !fulfilments.contains(where: \.isBegun) {
        .notStarted
      } else {
        .underway
      }
    return Progress(path: path, countsFrom: start, fulfilments: fulfilments, state: state)
  }
}

extension CertificateTerm {
  /// What was done for a certificate that nobody signed in its time counts up to the day before.
  fileprivate var dayAfter: Day { Day(number: until.number + 1) }
}

extension Fulfilment {
  /// Whether something of it was done, though not all.
  fileprivate var isBegun: Bool {
    switch (state, requirement.kind) {
    case (.missing(.lessons(let absent)), .lessons(let all)): absent.count < all.count
    case (.missing(.scenarios(let absent)), .scenarios(let all)): absent.count < all.count
    case (.missing(.practices(let absent)), .practices(let all)): absent.count < all.count
    case (.missing(.escalations(let absent)), .escalations(let all)): absent.count < all.count
    case (.missing(.items(let absent, _)), .items(let all, _)): absent.count < all.count
    case (.missing(.exam(_, let sittings)), _): sittings > 0
    case (.missing(.proctor), _): true
    case (.missing(.observation(_, _, _, let seen)), _): seen > 0
    case (.missing, _): false
    case (.met, _), (.waived, _): true
    }
  }
}
