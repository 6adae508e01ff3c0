/// A scenario lived through: where it ended, and what was done on the way.
package struct ScenarioResult: Sendable {
  package let scenario: Scenario
  package let endingID: String
  package let closing: Closing
  /// What happened after the last thing done.
  package let told: [LocalizedText]
  package let path: [ScenarioStep]

  package var criticalFailures: [ScenarioStep] { path.filter(\.isCritical) }

  /// The ending's worth; a critical failure makes any ending a bad one.
  package var standing: Standing {
    criticalFailures.isEmpty ? closing.standing : .bad
  }

  package var points: Int { path.reduce(0) { $0 + $1.points } }

  /// The most points that could be had on this way.
  package var best: Int { path.reduce(0) { $0 + $1.best } }
}
