import Foundation

/// A moment to the millisecond and what the clock on the wall then differed from UTC.
package struct Timestamp: Hashable, Sendable {
  package let date: Date
  /// Seconds east of UTC.
  package let offset: Int

  package init(date: Date, offset: Int) {
    // Whole milliseconds, so that what is read back equals what was written.
    self.date = Date(
      timeIntervalSince1970: (date.timeIntervalSince1970 * 1000).rounded() / 1000)
    self.offset = offset
  }

  private var localMilliseconds: Int {
    Int((date.timeIntervalSince1970 * 1000).rounded()) + offset * 1000
  }

  /// The day on the wall.
  package var day: Day {
    Day(number: Int((Double(localMilliseconds) / 86_400_000).rounded(.down)))
  }

  /// The hour on the wall, 0 to 23.
  package var hour: Int { (localMilliseconds - day.number * 86_400_000) / 3_600_000 }

  /// The time on the wall: `09:05`.
  package var clock: String {
    "\(padded(hour, 2)):\(padded((localMilliseconds - day.number * 86_400_000) / 60_000 % 60, 2))"
  }
}

/// As text and JSON a timestamp is `2026-11-24T09:00:00.000+08:00`.
extension Timestamp: TextCodable {
  package var description: String { Timestamp.text(of: date, offset: offset) }

  static func text(of date: Date, offset: Int) -> String {
    let stamp = Timestamp(date: date, offset: offset)
    let ofDay = stamp.localMilliseconds - stamp.day.number * 86_400_000
    let minutes = abs(offset) / 60
    return "\(stamp.day)T\(padded(ofDay / 3_600_000, 2)):\(padded(ofDay / 60_000 % 60, 2)):"
      + "\(padded(ofDay / 1000 % 60, 2)).\(padded(ofDay % 1000, 3))"
      + (offset < 0 ? "-" : "+") + "\(padded(minutes / 60, 2)):\(padded(minutes % 60, 2))"
  }

  /// Reads exactly the form that `description` writes.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    func number(_ range: Range<Int>) -> Int? {
      bytes[range].reduce(0 as Int?) { sum, byte in
        guard let sum, (0x30...0x39).contains(byte) else { return nil }
        return sum * 10 + Int(byte - 0x30)
      }
    }
    guard bytes.count == 29, let year = number(0..<4), let month = number(5..<7),
      let dayOfMonth = number(8..<10), let hour = number(11..<13), let minute = number(14..<16),
      let second = number(17..<19), let milliseconds = number(20..<23),
      let offsetHours = number(24..<26), let offsetMinutes = number(27..<29),
      let day = Day(year: year, month: month, day: dayOfMonth), hour < 24, minute < 60,
      second < 60, offsetMinutes < 60,
      bytes[23] == UInt8(ascii: "+") || bytes[23] == UInt8(ascii: "-")
    else { return nil }
    let sign = bytes[23] == UInt8(ascii: "-") ? -1 : 1
    let offset = sign * (offsetHours * 3600 + offsetMinutes * 60)
    let seconds = day.number * 86_400 + hour * 3600 + minute * 60 + second - offset
    self.init(
      date: Date(timeIntervalSince1970: (Double(seconds) * 1000 + Double(milliseconds)) / 1000),
      offset: offset)
    guard description == text else { return nil }
  }
}
