/// When something is to be drilled again, and why then.
package struct Due: Codable, Hashable, Sendable {
  package let refresher: Refresher
  /// A working day.
  package let day: Day
  /// The day as of which this is said.
  package let asOf: Day
  package let reason: Reason
  /// What is left of it then, by the model; nil for what was never asked.
  package let left: Double?
  /// The day it was asked last; nil: never.
  package let latest: Day?
  /// How it was graded then.
  package let latestRule: RecallRule?
  /// How often it was forgotten, where asking once more does not help; else 0.
  package var lapses = 0

  package enum Reason: Codable, Hashable, Sendable {
    /// So much will be left then, per cent.
    case memory(retention: Int)
    /// It comes every so many days at least.
    case cap(days: Int)
    /// It would be weak by the renewal day of the certification of this title.
    case renewal(certification: LocalizedText, day: Day)
    /// A clause that it is about means something else since that day.
    case changedClause(number: String, changed: Day)
    /// Of a lesson gone through, and not asked yet.
    case new
    /// Not due: the learner wanted more.
    case wanted
  }

  /// Greater comes first.
  ///
  /// What waits gains day by day, so that what is remembered well gets its turn too.
  package var urgency: Double {
    let weight = refresher.isCritical ? 2.0 : 1.0
    let waited = Double(max(0, day.days(to: asOf))) * Due.urgencyOfWaiting
    return switch reason {
    case .changedClause: (4 + waited) * weight
    case .new, .wanted: 0
    case .memory, .cap, .renewal: (1 - (left ?? 0) + waited) * weight
    }
  }

  /// A day's: five days are as much as a tenth that is forgotten.
  private static let urgencyOfWaiting = 0.02

  /// The same, asked for by the learner; what is due comes for its own reason all the same.
  package var wanted: Due {
    guard day > asOf else { return self }
    return Due(
      refresher: refresher, day: day, asOf: asOf, reason: .wanted, left: left, latest: latest,
      latestRule: latestRule, lapses: lapses)
  }

  /// Whether it was missed at the first try of the latest day.
  package var isMissed: Bool { latestRule?.recall == .again }
}
