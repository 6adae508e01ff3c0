/// A scenario lived through: where it ended, and each decision with what would have been better.
package struct ScenarioResult: Sendable {
  package let scenario: Scenario
  package let endingID: String
  package let closing: Closing
  /// What happened after the last decision.
  package let told: [LocalizedText]
  package let path: [Decision]

  package var criticalFailures: [Decision] {
    path.filter { $0.choice.severity == .critical }
  }

  /// The ending's worth; a critical failure makes any ending a bad one.
  package var standing: Standing {
    criticalFailures.isEmpty ? closing.standing : .bad
  }

  package var points: Int { path.reduce(0) { $0 + $1.choice.points } }

  /// The most points that could be had where decisions were made.
  package var best: Int { path.reduce(0) { $0 + $1.best } }
}

/// One decision of a learner in a scenario.
package struct Decision: Codable, Sendable {
  package let node: String
  package let situation: LocalizedText
  package let choice: Choice
  /// What would have been worth more; nil when nothing was.
  package let better: Choice?

  package var best: Int { better?.points ?? choice.points }
  /// Nothing better was offered, and nothing was wrong with it.
  package var isBest: Bool { better == nil && choice.severity == nil }
}
