import Training

/// How a store drills, where it does otherwise than the content says, and when nobody works there.
struct StoreDrills {
  private(set) var minutes: Int?
  private(set) var newItems: Int?
  private(set) var closed = WorkDays()
  private(set) var off: [EmployeeID: WorkDays] = [:]

  init() {}

  /// The keys it may have.
  static let keys = ["minutes", "newItems", "closed", "off"]

  /// What can be read of `value`, and nil if nothing can; the rest is told and left out.
  init?(_ value: YAMLValue) {
    if let slip = Self.slip(in: value.node.scalar?.string ?? "") {
      value.complain(.slip(slip))
      return nil
    }
    guard let mapping = value.mapping else { return nil }
    defer { mapping.close() }
    minutes = mapping.optional("minutes")?.wholeNumber(in: RefresherPolicy.minutesAllowed)
    newItems = mapping.optional("newItems")?.wholeNumber(in: RefresherPolicy.newItemsAllowed)
    closed = mapping.optional("closed").map { Self.workDays($0) } ?? WorkDays()
    for (key, days) in mapping.optional("off")?.mapping?.named ?? [] {
      guard let typed = key.string else { continue }
      guard let employee = EmployeeID(typed) else {
        key.complain(.badEmployee(typed))
        continue
      }
      off[employee] = off[employee, default: WorkDays()]
        .without(Self.workDays(days, besides: closed.weekdaysOff))
    }
  }

  /// `policy` as this store has it.
  func applied(to policy: RefresherPolicy) -> RefresherPolicy {
    RefresherPolicy(
      minutes: minutes ?? policy.minutes, newItems: newItems ?? policy.newItems,
      retention: policy.retention, caps: policy.caps, rampDays: policy.rampDays,
      rampEnds: policy.rampEnds, workDays: policy.workDays.without(closed), off: off)
  }

  /// The slip that made one text of what should be keys and values.
  private static func slip(in text: String) -> YAMLSlip? {
    if text.contains(/^[A-Za-z]+:/) { return .noSpaceAfterColon }
    return text.contains(/^[A-Za-z]+：/) ? .fullWidthColon : nil
  }

  /// Seven days off a week would end all drills, so they do not count.
  private static func workDays(_ value: YAMLValue, besides closed: Set<Int> = []) -> WorkDays {
    var weekdays: Set<Int> = []
    var spans: [WorkDays.Span] = []
    for days in value.daysOff {
      switch days {
      case .weekday(let number): weekdays.insert(number)
      case .span(let span): spans.append(span)
      }
    }
    if !weekdays.isEmpty, weekdays.union(closed).count == DaysOff.weekdays.count {
      value.complain(.noWorkDay)
      weekdays = []
    }
    return WorkDays(weekdaysOff: weekdays, daysOff: spans)
  }
}
