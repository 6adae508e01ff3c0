/// Reads days as people and spreadsheet programs write them, the year first.
package enum TypedDay {
  /// The day of `2026-11-25`, `2026/1/5`, `2026.1.5`, `20261125`, `２０２６年１月５日`, with or without the
  /// midnight that spreadsheet programs add; nil for anything else.
  ///
  /// Without its century, or with the year last, it could be two days, so it is none.
  package static func day(of typed: String) -> Day? {
    parts(of: typed).flatMap { Day(year: $0.year, month: $0.month, day: $0.day) }
  }

  /// What was typed like a day, and is in no calendar, such as `2026-11-31`; nil for anything else.
  package static func noDay(in typed: String) -> (year: Int, month: Int, day: Int)? {
    parts(of: typed).flatMap {
      Day(year: $0.year, month: $0.month, day: $0.day) == nil ? $0 : nil
    }
  }

  private static func parts(of typed: String) -> (year: Int, month: Int, day: Int)? {
    let text = ReplyFolding.halfWidth(typed).trimmed
    let signs = #/(\d{4})([-\/.])(\d{1,2})\2(\d{1,2})(\s+0?0:00(:00)?)?/#
    let chinese = #/(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]/#
    let digits = #/(\d{4})(\d{2})(\d{2})/#
    let parts: [Substring]
    if let match = text.wholeMatch(of: signs) {
      parts = [match.1, match.3, match.4]
    } else if let match = text.wholeMatch(of: chinese) {
      parts = [match.1, match.2, match.3]
    } else if let match = text.wholeMatch(of: digits) {
      parts = [match.1, match.2, match.3]
    } else {
      return nil
    }
    let numbers = parts.compactMap { Int($0) }
    return numbers.count == 3 ? (numbers[0], numbers[1], numbers[2]) : nil
  }
}
