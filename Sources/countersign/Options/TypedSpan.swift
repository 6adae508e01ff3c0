import Training

/// Reads how many days somebody means.
enum TypedSpan {
  /// The days of `60`, `60d`, `60天`, `8w`, `８周`, at most 9999; nil for anything else.
  static func days(of typed: String) -> Int? {
    let text = ReplyFolding.halfWidth(typed).lowercased().trimmed
    guard let match = text.wholeMatch(of: #/([0-9]{1,4})\s*(d|days?|天|日|w|weeks?|周|星期)?/#),
      let number = Int(match.1)
    else { return nil }
    let isWeeks = match.2.map { ["w", "week", "weeks", "周", "星期"].contains($0) } ?? false
    let days = isWeeks ? number * 7 : number
    return days <= 9999 ? days : nil
  }
}
