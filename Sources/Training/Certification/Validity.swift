/// How long a certificate holds and when it may be renewed; docs/CERTIFICATION.md is the contract.
package struct Validity: Codable, Hashable, Sendable {
  package let mode: Mode
  /// The length of a period, at least 1.
  package let months: Int
  /// A renewal may be begun so many days before the expiry day.
  package let windowDays: Int
  /// So many days after the expiry day a renewal is still one.
  package let graceDays: Int
  /// In fixed mode a certificate holds at least so long, or until the date after; more than the window,
  /// so that no renewal is given the same date again.
  package let minimumActiveDays: Int

  package init(
    mode: Mode, months: Int, windowDays: Int = 0, graceDays: Int = 0, minimumActiveDays: Int = 0
  ) {
    (self.mode, self.months) = (mode, months)
    (self.windowDays, self.graceDays) = (windowDays, graceDays)
    self.minimumActiveDays = minimumActiveDays
  }

  /// What the expiry day is counted from.
  package enum Mode: Codable, Hashable, Sendable {
    /// The day on which the last requirement was met.
    case completion
    /// The expiry day before, for who renews in time; else the day of completion.
    case previousExpiry
    /// Everybody on the same dates: whole periods from `base`, which is an expiry day.
    case fixed(base: Day)
  }
}

extension Validity {
  /// The term of a certificate whose requirements were met on `completed` and which was signed on
  /// `signed`, after the term `previous`, if there was one that this renews.
  ///
  /// In time is who completed on or before the last day of grace of `previous`.
  package func term(completed: Day, signed: Day, after previous: CertificateTerm? = nil)
    -> CertificateTerm
  {
    switch mode {
    case .completion: return term(completed, signed, from: completed, period: 1)
    case .previousExpiry:
      guard let previous, completed <= previous.graceUntil else {
        return term(completed, signed, from: completed, period: 1)
      }
      // Counted from the first base, so that a short month on the way shortens no later period.
      return previous.months == months
        ? term(completed, signed, from: previous.base, period: previous.period + 1)
        : term(completed, signed, from: previous.until, period: 1)
    case .fixed(let base):
      let earliest = Day(number: completed.number + minimumActiveDays)
      let (from, to) = (base.components, earliest.components)
      let apart = (to.year - from.year) * 12 + to.month - from.month
      var period = (apart >= 0 ? apart : apart - months + 1) / months
      while base.adding(months: period * months) < earliest { period += 1 }
      return term(completed, signed, from: base, period: period)
    }
  }

  /// The term of a certificate that was given elsewhere, with the days that its paper names.
  package func importedTerm(from: Day, until: Day) -> CertificateTerm {
    CertificateTerm(
      completed: from, from: from, until: until,
      renewableFrom: Day(number: until.number - windowDays),
      graceUntil: Day(number: until.number + graceDays), base: until, period: 0, months: months)
  }

  private func term(_ completed: Day, _ signed: Day, from base: Day, period: Int) -> CertificateTerm
  {
    let until = base.adding(months: period * months)
    return CertificateTerm(
      completed: completed, from: signed, until: until,
      renewableFrom: Day(number: until.number - windowDays),
      graceUntil: Day(number: until.number + graceDays), base: base, period: period,
      months: months)
  }
}
