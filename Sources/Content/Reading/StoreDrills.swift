import Training

/// How a store drills, where it does otherwise than the content says, and when nobody works there.
struct StoreDrills {
  private(set) var minutes: Int?
  private(set) var newItems: Int?
  private(set) var closed = WorkDays()
  private(set) var off: [EmployeeID: WorkDays] = [:]

  init() {}

  /// What can be read of `value`; the rest is told and left out.
  init(_ value: YAMLValue?) {
    guard let mapping = value?.mapping else { return }
    defer { mapping.close() }
    minutes = mapping.optional("minutes")?.wholeNumber(in: RefresherPolicy.minutesAllowed)
    newItems = mapping.optional("newItems")?.wholeNumber(in: RefresherPolicy.newItemsAllowed)
    closed = mapping.optional("closed").map(Self.workDays) ?? WorkDays()
    for (key, days) in mapping.optional("off")?.mapping?.named ?? [] {
      guard let typed = key.string else { continue }
      guard let employee = EmployeeID(typed) else {
        key.complain(.badEmployee(typed))
        continue
      }
      off[employee] = off[employee, default: WorkDays()].without(Self.workDays(days))
    }
  }

  /// `policy` as this store has it.
  func applied(to policy: RefresherPolicy) -> RefresherPolicy {
    RefresherPolicy(
      minutes: minutes ?? policy.minutes, newItems: newItems ?? policy.newItems,
      retention: policy.retention, caps: policy.caps, rampDays: policy.rampDays,
      rampEnds: policy.rampEnds, workDays: policy.workDays.without(closed), off: off)
  }

  private static func workDays(_ value: YAMLValue) -> WorkDays {
    var weekdays: Set<Int> = []
    var spans: [WorkDays.Span] = []
    for element in value.list ?? [] {
      switch element.daysOff {
      case .weekday(let number): weekdays.insert(number)
      case .span(let span): spans.append(span)
      case nil: continue
      }
    }
    return WorkDays(weekdaysOff: weekdays, daysOff: spans)
  }
}

private enum DaysOff {
  case weekday(Int)
  case span(WorkDays.Span)
}

extension YAMLValue {
  /// A day of the week, a day, or the first and the last of several: `sunday`, `周日`, `2027-05-01`,
  /// `2027-02-05..2027-02-11`.
  fileprivate var daysOff: DaysOff? {
    guard isPlain else { return nil }
    // Two days may look like a card number, so the text is not read as others are.
    guard let typed = node.scalar?.string.trimmed, typed.contains(where: \.isNumber),
      !typed.contains(where: \.isLetter)
    else { return string.flatMap(weekday) }
    let ends = typed.split(separator: "..", omittingEmptySubsequences: false)
      .map { String($0).trimmed }
    let days = ends.compactMap { Day($0) }
    guard days.count == ends.count, ends.count <= 2, let from = days.first, let to = days.last
    else {
      complain(.badDaysOff(ends.first { Day($0) == nil && !$0.isEmpty } ?? typed, nearest: nil))
      return nil
    }
    guard from <= to else {
      complain(.emptyRange)
      return nil
    }
    // A year that was mistyped would end all drills.
    guard from.days(to: to) < Self.mostDaysOff else {
      complain(.badDaysOff(typed, nearest: nil))
      return nil
    }
    return .span(WorkDays.Span(from: from, to: to))
  }

  private func weekday(_ typed: String) -> DaysOff? {
    let name = typed.trimmed.lowercased()
    let chinese = name.wholeMatch(of: /(?:周|星期|礼拜)([一二三四五六日天])/).flatMap { match in
      Array("一二三四五六日").firstIndex(of: match.1 == "天" ? "日" : Character(String(match.1)))
    }
    guard let index = Self.weekdays.firstIndex(of: name) ?? chinese else {
      complain(
        .badDaysOff(typed, nearest: EditDistance.nearest(to: name, among: Self.weekdays)))
      return nil
    }
    return .weekday(index + 1)
  }

  private static let mostDaysOff = 366
  private static let weekdays = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]
}
