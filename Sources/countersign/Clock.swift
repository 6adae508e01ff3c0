import Foundation
import Training

/// The only place that asks what time it is.
struct Clock {
  private let simulatedDay: Day?
  private let startedAt = Date()

  init(simulating day: Day? = nil) {
    simulatedDay = day
  }

  var isSimulated: Bool { simulatedDay != nil }

  /// Now; on a simulated day, nine in the morning plus the time since the program started.
  func now() -> Timestamp {
    let real = Date()
    guard let simulatedDay else {
      return Timestamp(date: real, offset: Self.offset(at: real))
    }
    let nineLocal = Date(timeIntervalSince1970: Double(simulatedDay.number * 86_400 + 9 * 3600))
    let offset = Self.offset(at: nineLocal)
    return Timestamp(
      date: nineLocal.addingTimeInterval(real.timeIntervalSince(startedAt) - Double(offset)),
      offset: offset)
  }

  /// Seconds east of UTC, as the system's time zone has it at that moment.
  private static func offset(at date: Date) -> Int {
    var seconds = time_t(date.timeIntervalSince1970)
    var local = tm()
    localtime_r(&seconds, &local)
    return local.tm_gmtoff
  }
}
