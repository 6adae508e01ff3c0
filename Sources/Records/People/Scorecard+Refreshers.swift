import Training

extension RefresherSchedule.Person {
  /// The person that `card` is of, who holds `certificates` on `day`.
  package init(_ card: Scorecard, holding certificates: [Certificate], on day: Day) {
    let renewals = certificates.filter { $0.revocation(on: day) == nil }
      .map { ($0.certification, $0.term.until) }
    self.init(
      employee: card.employee, log: card.memory, lessons: Set(card.lessons.keys),
      renewals: Dictionary(renewals) { first, _ in first })
  }
}
