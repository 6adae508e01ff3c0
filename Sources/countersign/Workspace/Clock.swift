import Foundation
import Records
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

  /// Now, whatever day is simulated: for what nobody may shorten by inventing a day.
  var realNow: Date { Date() }

  /// From here on days are those of `timeZone`, such as `Asia/Shanghai`.
  static func use(timeZone: String) {
    setenv("TZ", ":" + timeZone, 1)
    tzset()
  }

  /// From here on days are those of the store, where it is set up.
  static func useZone(of store: StoreFacts) {
    guard let zone = store.settings?.timeZone else { return }
    // What stands in a journal names a zone and no file of its writer's choice.
    use(timeZone: isKnown(timeZone: zone) ? zone : "UTC")
  }

  static func isKnown(timeZone: String) -> Bool {
    let parts = timeZone.split(separator: "/", omittingEmptySubsequences: false)
    let isPlain = parts.allSatisfy { part in
      !part.isEmpty && part.first != "."
        && part.utf8.allSatisfy { $0 < 0x80 && ($0 > 0x40 || "-+_0123456789".utf8.contains($0)) }
    }
    return isPlain
      && (try? Data(contentsOf: zones.appending(path: timeZone)))?.starts(with: Data("TZif".utf8))
        ?? false
  }

  private static let zones = URL(filePath: "/usr/share/zoneinfo")

  /// What the system takes for its zone; nil where it does not say, or was never told other than UTC.
  static var systemTimeZone: String? {
    if let named = ProcessInfo.processInfo.environment["TZ"].map({ $0.drop { $0 == ":" } }),
      isKnown(timeZone: String(named))
    {
      return String(named)
    }
    let target =
      (try? FileManager.default.destinationOfSymbolicLink(atPath: "/etc/localtime")) ?? ""
    return target.range(of: "zoneinfo/").map { String(target[$0.upperBound...]) }
      .flatMap { isKnown(timeZone: $0) && !$0.hasSuffix("UTC") ? $0 : nil }
  }

  /// Seconds east of UTC, as the system's time zone has it at that moment.
  private static func offset(at date: Date) -> Int {
    var seconds = time_t(date.timeIntervalSince1970)
    var local = tm()
    localtime_r(&seconds, &local)
    return local.tm_gmtoff
  }
}

extension Home {
  /// From here on days are those of the store that this is the home of.
  func useZone() {
    if let facts = try? StoreRecord(in: self).facts { Clock.useZone(of: facts) }
  }
}
