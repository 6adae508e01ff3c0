/// The days of one certificate, as they were when it was signed; every day named is in the store's time
/// zone.
package struct CertificateTerm: Codable, Hashable, Sendable {
  /// The last requirement other than the signature was met.
  package let completed: Day
  /// It was signed, and speaks from this day on.
  package let from: Day
  /// The last day on which it holds.
  package let until: Day
  /// From this day on what is done counts for the renewal.
  package let renewableFrom: Day
  /// The last day on which a renewal may be completed.
  package let graceUntil: Day
  /// `until` is so many periods of `months` after this day.
  package let base: Day
  package let period: Int
  package let months: Int

  package init(
    completed: Day, from: Day, until: Day, renewableFrom: Day, graceUntil: Day, base: Day,
    period: Int, months: Int
  ) {
    (self.completed, self.from, self.until) = (completed, from, until)
    (self.renewableFrom, self.graceUntil) = (renewableFrom, graceUntil)
    (self.base, self.period, self.months) = (base, period, months)
  }
}

extension CertificateTerm {
  /// Whether a policy can have given it: it holds to some day, may be renewed before and after it, its
  /// periods are not of no length, and each of its days is one that can be written.
  package var isPossible: Bool {
    completed <= from && renewableFrom <= until && until <= graceUntil
      && [completed, from, until, renewableFrom, graceUntil, base].allSatisfy(\.isWritable)
      && (1...1200).contains(months)
      && (-100_000...100_000).contains(period)
  }
}
