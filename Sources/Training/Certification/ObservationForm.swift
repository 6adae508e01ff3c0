/// What a trainer ticks while watching somebody at work.
package struct ObservationForm: Codable, Hashable, Sendable {
  package let id: String
  package let title: LocalizedText
  package let points: [Point]

  package init(id: String, title: LocalizedText, points: [Point]) {
    (self.id, self.title, self.points) = (id, title, points)
  }

  package struct Point: Codable, Hashable, Sendable {
    package let id: String
    package let text: LocalizedText
    /// Missing it rules out working alone.
    package let critical: Bool

    package init(id: String, text: LocalizedText, critical: Bool) {
      (self.id, self.text, self.critical) = (id, text, critical)
    }
  }

  /// What was seen of a point.
  package enum Outcome: String, Codable, CaseIterable, Hashable, Sendable {
    case done, missed
    /// There was no occasion for it.
    case notSeen
  }

  /// The highest level that may be given after these outcomes, by point.
  package func highestLevel(after outcomes: [String: Outcome]) -> Entrustment {
    points.contains { $0.critical && outcomes[$0.id] == .missed }
      ? .mostAfterCriticalMiss : .teaches
  }
}
