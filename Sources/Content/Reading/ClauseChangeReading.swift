import Training

/// A clause whose meaning changed, before it is known who teaches it.
struct ChangedClause {
  let clause: Clause
  let changed: Day
  let within: Int
  let place: Place
}

extension ContentReader {
  /// Reads when a clause changed and by when it is to be learned again: both or neither.
  func readChange(_ entry: YAMLMapping) -> (changed: Day, within: Int)? {
    let isThere = ["changed", "retrain"].contains { entry.optional($0) != nil }
    guard isThere else { return nil }
    let changed = entry.required("changed")?.day
    let within = entry.required("retrain")?.wholeNumber(in: 1...366)
    guard let changed, let within else { return nil }
    return (changed, within)
  }

  /// What changed, with the lessons of `courses` that quote it; one that none quotes is told.
  func clauseChanges(in courses: [Course]) -> [ClauseChange] {
    // Where something could not be read, the lesson may have been in it.
    let isWhole = !log.problems.contains { $0.severity == .error }
    let listed = courses.flatMap(\.lessons).compactMap { lessons[$0] }
    return changedClauses.map { change in
      let teaching = listed.filter { lesson in
        lesson.cards.contains { card in card.clauses.contains { $0.id == change.clause.id } }
      }
      if teaching.isEmpty, isWhole {
        log.add(.taughtNowhere(clause: change.clause.id), at: change.place)
      }
      return ClauseChange(
        clause: change.clause.id, number: change.clause.number, text: change.clause.text,
        changed: change.changed, within: change.within,
        lessons: teaching.reduce(into: []) { if !$0.contains($1.id) { $0.append($1.id) } })
    }
  }
}
