/// What a changed clause asks of somebody who was certified before it changed.
package struct ClauseImpact: Hashable, Sendable {
  package let certification: String
  /// The lessons on the change that the certification asks for.
  package let lessons: [String]
  package let state: State

  package enum State: Hashable, Sendable {
    /// All of them were gone through since the change; the last on that day.
    case done(on: Day)
    /// These are still to be gone through.
    case missing([String], isOverdue: Bool)
  }
}

extension ClauseChange {
  /// What it asks on `day` of who holds `certification` with this history; nil where it asks nothing:
  /// who holds none, or one that is revoked, or completed it since, or is not taught the clause by it.
  ///
  /// Of a change that is still to come nothing can have been learned yet.
  package func impact(
    on certification: Certification, _ history: CertificationHistory, on day: Day
  ) -> ClauseImpact? {
    let taught = certification.lessonsTaught
    let asked = lessons.filter(taught.contains)
    guard !asked.isEmpty,
      let certificate = history.certificates(for: certification.id, on: day).last,
      certificate.revocation(on: day) == nil, certificate.term.completed < changed
    else { return nil }
    let days = asked.map { lesson in
      (history.lessons[lesson] ?? []).filter { $0 >= changed && $0 <= day }.min()
    }
    let missing = zip(asked, days).filter { $0.1 == nil }.map(\.0)
    let state: ClauseImpact.State =
      if missing.isEmpty, let last = days.compactMap(\.self).max() {
        .done(on: last)
      } else {
        .missing(missing, isOverdue: day > by)
      }
    return ClauseImpact(certification: certification.id, lessons: asked, state: state)
  }
}
