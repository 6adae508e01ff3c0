import Foundation
import Training

/// How the clock stood against the event before, when one of the two must be wrong.
package enum ClockJump: String, Codable, Sendable {
  /// It went back by more than clocks are set right by.
  case back
  /// So far ahead that the year may be wrong; or nothing happened for that long.
  case ahead

  /// Small corrections of a clock are no jump.
  static let tolerance: TimeInterval = 5 * 60
  static let longestGap: TimeInterval = 180 * 86_400

  /// The jump from the event before to one now; nil when both can be right.
  package init?(from before: Timestamp?, to now: Timestamp) {
    guard let gap = before.map({ now.date.timeIntervalSince($0.date) }) else { return nil }
    if gap < -ClockJump.tolerance {
      self = .back
    } else if gap > ClockJump.longestGap {
      self = .ahead
    } else {
      return nil
    }
  }
}
