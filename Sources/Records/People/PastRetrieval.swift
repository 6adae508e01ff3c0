import Training

/// An answer on record, with how it was graded.
package struct PastRetrieval: Sendable {
  package let at: Timestamp
  /// In what kind of activity.
  package let kind: Subject.Kind
  package let retrieval: Retrieval
  /// Seconds within which an answer is fast; nil where the record does not say, and for something whole.
  package let expected: Int?
}

extension EmployeeRecord {
  /// Every answer about `what` that counts for memory, the earliest first.
  package func retrievals(of what: Remembered) throws -> [PastRetrieval] {
    var card = Scorecard(employee: employee)
    var past: [PastRetrieval] = []
    for event in try events() {
      let before = card.memory.recollections[what]?.count
      let open = card.open
      card.apply(event)
      guard let known = card.memory.recollections[what], known.count != before,
        case .replied(let replied) = event.body,
        let started = open.first(where: { $0.started.session == replied.session })?.started
      else { continue }
      past.append(
        PastRetrieval(
          at: event.at, kind: started.kind, retrieval: known.latest,
          expected: replied.facts.lazy.compactMap { fact in
            if case .answered(let answered) = fact { answered.expected } else { nil }
          }.first))
    }
    return past
  }
}
