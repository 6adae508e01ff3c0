import Training

/// How far a reader looks: what is so of a day, and what was known by another.
package struct Horizon: Hashable, Sendable {
  /// What happened after this day is left out.
  package let asOf: Day
  /// What was recorded after this day is left out; nil: nothing is.
  package let known: Day?

  package init(asOf: Day, known: Day? = nil) {
    (self.asOf, self.known) = (asOf, known)
  }

  /// Whether an event is within sight.
  ///
  /// What corrects another event, or says since when somebody is what they are, is of no day of its own.
  package func holds(_ event: Event) -> Bool {
    if let known, event.at.day > known { return false }
    return event.effectiveDay.map { $0 <= asOf } ?? true
  }
}

extension ChainedEvent<EventBody> {
  /// The day from which it matters, where that is not for its own dates to say.
  fileprivate var effectiveDay: Day? {
    switch body {
    case .observed(let observed): observed.occurredOn
    case .certificateSigned(let signed): signed.term.from
    case .started, .replied, .paused, .resumed, .abandoned, .flagged, .flagAnswered,
      .flagAnswerRead, .acknowledged, .waived, .languageChosen:
      at.day
    case .added, .confirmed, .employed, .left, .returned, .pinSet, .pinReset, .proctored,
      .regraded, .certificateChanged, .merged, .tornTail, .unknown:
      nil
    }
  }
}
