/// Reads days as people and spreadsheet programs write them, the year first.
package enum TypedDay {
  /// The day of `2026-11-25`, `2026/1/5`, `2026.1.5`, `２０２６年１月５日`, with or without the midnight
  /// that spreadsheet programs add; nil for anything else.
  ///
  /// Without its century, or with the year last, it could be two days, so it is none.
  package static func day(of typed: String) -> Day? {
    let text = ReplyFolding.halfWidth(typed).trimmed
    let signs = #/(\d{4})([-\/.])(\d{1,2})\2(\d{1,2})(\s+0?0:00(:00)?)?/#
    let chinese = #/(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]/#
    let parts: [Substring]
    if let match = text.wholeMatch(of: signs) {
      parts = [match.1, match.3, match.4]
    } else if let match = text.wholeMatch(of: chinese) {
      parts = [match.1, match.2, match.3]
    } else {
      return nil
    }
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == 3 else { return nil }
    return Day(year: numbers[0], month: numbers[1], day: numbers[2])
  }
}
