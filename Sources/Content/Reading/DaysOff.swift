import Foundation
import Training

/// A day of the week, or the first and the last of several days.
enum DaysOff: Hashable {
  /// 1 is Monday.
  case weekday(Int)
  case span(WorkDays.Span)

  /// What `name` is called, in lower case: `sunday`, `sun`, `周日`, `星期天`.
  init?(weekday name: String) {
    let english = Self.weekdays.firstIndex { day in
      name == day || name.count >= 3 && name.count <= 5 && day.hasPrefix(name)
    }
    let chinese = name.wholeMatch(of: /(?:周|星期|礼拜)([一二三四五六日天])/).flatMap { match in
      Array("一二三四五六日").firstIndex(of: match.1 == "天" ? "日" : Character(String(match.1)))
    }
    guard let index = english ?? chinese else { return nil }
    self = .weekday(index + 1)
  }

  /// A year that was mistyped would end all drills.
  static let mostDays = 366
  static let weekdays = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]
}

extension YAMLValue {
  /// Days off in a list, or one without: a day of the week, a day, or the first and the last of several,
  /// as in `2027-02-05..2027-02-11`.
  var daysOff: [DaysOff] {
    guard node.mapping == nil else {
      complain(.wrongType(.days))
      return []
    }
    let isList = node.scalar == nil || beginsWithBadDash
    return (isList ? list ?? [] : [self]).flatMap(\.daysOffInText)
  }

  /// A Chinese comma divides nothing in YAML, and people write it.
  private var daysOffInText: [DaysOff] {
    guard isPlain else { return [] }
    // Two days may look like a card number, so what has figures is not read as other texts are.
    let figures = node.scalar?.string.contains(where: \.isNumber) == true
    guard let typed = figures ? node.scalar?.string : string else { return [] }
    return ReplyFolding.halfWidth(typed).split { ",、".contains($0) }.map { String($0).trimmed }
      .filter { !$0.isEmpty }.compactMap(daysOff)
  }

  private func daysOff(_ typed: String) -> DaysOff? {
    let name = typed.lowercased()
    if let weekday = DaysOff(weekday: name) { return weekday }
    let span =
      /([0-9]{4}[-\/年][0-9]{1,2}[-\/月][0-9]{1,2}日?)(?:\s*(?:\.{2,3}|…|[-~〜—–]+|到|至|to)\s*([0-9]{4}[-\/年][0-9]{1,2}[-\/月][0-9]{1,2}日?))?/
    guard let match = name.wholeMatch(of: span) else {
      let isCard = typed.contains(where: \.isLetter) && CardNumber.isIn(typed)
      let nearest = EditDistance.nearest(to: name, among: DaysOff.weekdays)
      complain(isCard ? .cardNumber : .badDaysOff(typed, nearest: nearest))
      return nil
    }
    let ends = [match.1, match.2 ?? match.1].map(Self.day)
    guard let from = Day(ends[0]), let to = Day(ends[1]) else {
      complain(.badDaysOff(ends.first { Day($0) == nil } ?? typed, nearest: nil))
      return nil
    }
    guard from <= to else {
      complain(.emptyRange)
      return nil
    }
    guard from.days(to: to) < DaysOff.mostDays else {
      complain(.badDaysOff(typed, nearest: nil))
      return nil
    }
    return .span(WorkDays.Span(from: from, to: to))
  }

  /// `2027-02-05` of `2027/2/5`.
  private static func day(_ typed: Substring) -> String {
    typed.split { !$0.isNumber }.map { $0.count == 1 ? "0" + $0 : String($0) }
      .joined(separator: "-")
  }
}
