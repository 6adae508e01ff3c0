import Training

extension RefresherSchedule.Person {
  /// The person that `card` is of, with what is to be said of their certificates.
  package init(_ card: Scorecard, _ answers: [CertificationAnswer]) {
    var renewals: [String: Day] = [:]
    for answer in answers {
      guard let certificate = answer.certificate, certificate.revocation(on: answer.day) == nil
      else { continue }
      renewals[answer.certification.id] = certificate.term.until
    }
    self.init(
      employee: card.employee, log: card.memory, lessons: Set(card.lessons.keys),
      renewals: renewals)
  }
}
