import Training

extension StoreFacts {
  /// Somebody's place as certification counts their days from it: nobody is late by a day on which this
  /// store kept no records yet, whenever they were hired.
  package func post(of card: Scorecard, on day: Day) -> CertificationProgram.Post? {
    card.post(on: day).map { post in
      let began = setUpAt?.day ?? card.addedOn
      return CertificationProgram.Post(
        role: post.role, since: began.map { max($0, post.since) } ?? post.since)
    }
  }
}
