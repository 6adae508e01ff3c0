/// What a trainer ticks while watching somebody at work.
package struct ObservationForm: Codable, Hashable, Sendable {
  package let id: String
  package let title: LocalizedText
  package let points: [Point]
  /// The id of the procedure whose steps are among the points, so that their order is looked at too.
  package let procedure: String?

  package init(id: String, title: LocalizedText, points: [Point], procedure: String? = nil) {
    (self.id, self.title, self.points, self.procedure) = (id, title, points, procedure)
  }

  package struct Point: Codable, Hashable, Sendable {
    package let id: String
    package let text: LocalizedText
    /// Missing it rules out working alone.
    package let critical: Bool
    /// What it is of its procedure; nil for a point of the form's own.
    package let role: Role?
    /// What comes before it.
    package let after: [Procedure.Edge]?

    package init(
      id: String, text: LocalizedText, critical: Bool, role: Role? = nil,
      after: [Procedure.Edge]? = nil
    ) {
      (self.id, self.text, self.critical) = (id, text, critical)
      (self.role, self.after) = (role, after)
    }
  }

  package enum Role: String, Codable, CaseIterable, Hashable, Sendable {
    case step
    /// A step that not every sale needs.
    case ifNeeded
    /// A step that may be left out.
    case optional
    /// It must not happen.
    case never
  }

  /// What was seen of a point.
  package enum Outcome: String, Codable, CaseIterable, Hashable, Sendable {
    /// Of what must not happen: it did not.
    case done
    case missed
    /// There was no occasion for it.
    case notSeen
  }

  /// The highest level that may be given after these outcomes, by point, and after what was seen in this
  /// order, where that is known.
  package func highestLevel(
    after outcomes: [String: Outcome], order: [String]? = nil
  ) -> Entrustment {
    let isMissed = points.contains { $0.critical && outcomes[$0.id] == .missed }
    let notSeen = points.filter { outcomes[$0.id] == .notSeen }.map(\.id)
    let failures = order.map { assessed($0, notSeen: Set(notSeen)).failures } ?? []
    let isDisordered = failures.contains { if case .order = $0 { true } else { false } }
    return isMissed || isDisordered ? .mostAfterCriticalMiss : .teaches
  }
}
