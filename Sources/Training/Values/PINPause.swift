import Foundation

/// How long to wait after wrong PINs: not at all after two, then ever longer, five minutes at most.
package enum PINPause {
  private static let seconds = [0, 0, 5, 15, 60, 180, 300]

  /// Seconds to wait before the next try, after `failures` wrong ones in a row.
  package static func length(after failures: Int) -> Int {
    failures <= 0 ? 0 : seconds[min(failures, seconds.count) - 1]
  }

  /// Seconds left of the pause; a clock that went back does not make it longer than it was.
  package static func left(after failures: Int, latest: Date, now: Date) -> Int {
    let length = length(after: failures)
    let passed = now.timeIntervalSince(latest)
    guard passed >= 0 else { return length }
    return passed >= Double(length) ? 0 : Int((Double(length) - passed).rounded(.up))
  }
}
