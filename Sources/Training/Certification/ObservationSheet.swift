/// A form being ticked for one or several people: asked for its point, told what was seen.
package struct ObservationSheet: Hashable, Sendable {
  package let form: ObservationForm
  package let people: [EmployeeID]
  private var outcomes: [[EmployeeID: ObservationForm.Outcome]] = []

  package init(_ form: ObservationForm, of people: [EmployeeID]) {
    (self.form, self.people) = (form, people)
  }

  /// The point to be ticked next; nil when all are.
  package var point: ObservationForm.Point? {
    form.points.indices.contains(outcomes.count) ? form.points[outcomes.count] : nil
  }

  /// Counts from 1.
  package var number: Int { outcomes.count + 1 }

  /// The sheet after the point was ticked for everybody by what was typed: `1` done, `2` missed, `3` not
  /// seen, or the numbers of those who missed it; nil when it is none of these.
  ///
  /// Somebody whose number is 1, 2 or 3 is meant by it only where it stands with others.
  package func ticked(_ typed: String) -> ObservationSheet? {
    guard point != nil else { return nil }
    let text = ReplyFolding.halfWidth(typed).trimmed
    let seen: [EmployeeID: ObservationForm.Outcome]
    switch text.lowercased() {
    case "1", "y", "yes", "做到", "是": seen = all(.done)
    case "2", "n", "no", "没做到", "没有", "否": seen = all(.missed)
    case "3", "-", "没看到": seen = all(.notSeen)
    default:
      let typed = text.split { " ,，、;；".contains($0) }.map { EmployeeID(String($0)) }
      let missed = typed.compactMap { $0 }
      guard people.count > 1, !missed.isEmpty, missed.count == typed.count,
        missed.allSatisfy(people.contains)
      else { return nil }
      seen = all(.done).merging(missed.map { ($0, .missed) }) { $1 }
    }
    var next = self
    next.outcomes.append(seen)
    return next
  }

  /// The sheet with the last tick taken back; the same where there is none.
  package var goneBack: ObservationSheet {
    var before = self
    if !outcomes.isEmpty { before.outcomes.removeLast() }
    return before
  }

  /// How many critical points nobody had an occasion for.
  package var criticalsNotSeen: Int {
    zip(form.points, outcomes).count { point, seen in
      point.critical && seen.values.allSatisfy { $0 == .notSeen }
    }
  }

  /// What was seen of somebody, by point.
  package func outcomes(of employee: EmployeeID) -> [String: ObservationForm.Outcome] {
    Dictionary(
      zip(form.points, outcomes).compactMap { point, seen in
        seen[employee].map { (point.id, $0) }
      }
    ) { first, _ in first }
  }

  private func all(
    _ outcome: ObservationForm.Outcome
  ) -> [EmployeeID: ObservationForm.Outcome] {
    Dictionary(people.map { ($0, outcome) }) { first, _ in first }
  }
}
