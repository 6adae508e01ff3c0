import Foundation
import Training

/// What somebody's journal tells of how they recall: the latest wrong answer to each question, and when
/// they drilled last.
package struct RecallTrail: Sendable {
  /// By the question's id.
  package private(set) var misses: [String: Miss] = [:]
  /// The business day of the latest drill in which something was answered; nil: none.
  package private(set) var latestDrill: Day?

  /// A question that was not answered fully right.
  package struct Miss: Hashable, Sendable {
    /// The business day.
    package let day: Day
    /// SHA-256 of the question as it was asked.
    package let revision: String
    package let given: [String]
  }

  package init() {}

  /// `events` are in the order in which they happened; simulated ones do not count, nor what is beyond
  /// `horizon`.
  package init(_ events: [Event], within horizon: Horizon) {
    var drills: Set<UUID> = []
    for event in events where !event.isSimulated && horizon.holds(event) {
      switch event.body {
      // Cramming is not following a schedule.
      case .started(let started) where started.kind == .drill && !started.isCram:
        drills.insert(started.session)
      case .replied(let replied):
        for case .answered(let answered) in replied.facts {
          note(answered, on: event.at.businessDay, isDrill: drills.contains(replied.session))
        }
      default: break
      }
    }
  }

  private mutating func note(_ answered: Fact.Answered, on day: Day, isDrill: Bool) {
    if isDrill { latestDrill = max(latestDrill ?? day, day) }
    guard answered.credit < .one else { return }
    misses[answered.item] = Miss(day: day, revision: answered.revision, given: answered.given)
  }
}
