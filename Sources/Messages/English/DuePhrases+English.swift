import Training

extension DuePhrases {
  static let english = DuePhrases(
    title: "What is due for a drill",
    who: { "\($0) \($1)" },
    on: {
      $0 == .today
        ? onDay("today", "Today", from: "today") : onDay("that day", "That day", from: "then")
    },
    untilThen: "Reckoned as if nobody drilled until that day.",
    behind: {
      "Behind for \(days($0)): "
        + ($2 ? "counted from \($1), their first day here." : "the earliest was due on \($1).")
    },
    how: { $0 ? "Type drill to begin." : "They run countersign, sign in and type drill." },
    entry: { title, isCritical in (isCritical ? "[critical] " : "") + title },
    duration: duration,
    waitingEntry: { "\($0) (due \($1))" },
    more: { "and \($0) more" },
    day: { day in
      let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
      return "\(weekdays[day.weekday - 1]) \(day.description.dropFirst(5))"
    },
    off: { off in
      switch off {
      case .leave(let until): "on leave to \(until.description.dropFirst(5))"
      case .closed: "store closed"
      case .own: "day off"
      }
    },
    away: "away",
    none: "–",
    ahead: { count, minutes, waiting in
      let planned = count == 0 ? "none" : "\(count), \(minutes) min"
      return planned + (waiting == 0 ? "" : ", \(waiting) wait")
    },
    amount: { "\($0), \($1) min" },
    legend: { unit in
      "# drilled on the day, - due and put off"
        + (unit > 1 ? ", up to \(unit) items a sign. " : ". ")
        + "Reckoned as if every working day were drilled and all of it right."
    },
    endsHeading: "Certificates:",
    noEnds: {
      "Certificates: nothing ends, is to be learned again or falls due within \($0) days."
    },
    end: { event, day, left, certification in
      let distance =
        left == 0 ? "today" : left > 0 ? "in \(days(left))" : "\(days(-left)) ago"
      return "\(day) \(event) (\(distance)): \(certification)"
    },
    waitingHeader: "Waiting",
    overdueHeader: "Behind since",
    nextHeader: "Next date",
    waitingCell: "waiting",
    calendar: Calendar(
      name: { ($0.map { "\($0): " } ?? "") + "drills and certificates" },
      drill: { "\($0): drill of \(things($1)), about \($2) min" },
      howToDrill: {
        "For \($0): run countersign, sign in with their own number, type drill. Reckoned as if every day were drilled: what is done changes it."
      },
      renewable: { "\($0): can renew (\($1))" },
      until: { "The certificate ends on \($0)." },
      end: { "\($0): \($1) (\($2))" },
      over: { "\($0): \($1) was on \($2) (\($3))" },
      retraining: { "\($0): last day to learn rule \($1) again" },
      retrainingOver: { "\($0): the last day to learn rule \($1) again was \($2)" },
      changed: { "The rule changed on \($0): \($1)" },
      horizon: "The calendar of drills ends today: export it again",
      again: "countersign due --ics FILE"),
    badForecast: { "‘\($0)’ is no number of days: --forecast takes 1 to \($1), as 14, 14d or 2w." },
    notTogether: { "\($0) and \($1) do not go together: leave one out." },
    calendarWritten: {
      "Written to \($0): \($1) \($1 == 1 ? "entry" : "entries"). It holds names and numbers of people: keep it as such."
    },
    calendarNotWritten: { "The calendar was not written: \($0)" })

  private static func onDay(_ day: String, _ opening: String, from: String) -> OnDay {
    OnDay(
      today: opening,
      cell: day,
      dayOff: { "No drill \(day): \($0)." },
      nothing: { waiting in
        waiting == 0
          ? "Nothing to drill \(day)."
          : "Enough for \(day); \(things(waiting)) \(waiting == 1 ? "waits" : "wait") for the days after."
      },
      planned: { "\(opening): \(things($0)), about \($1) min." },
      waiting: { "Due, but too much for \(day); \(things($0)) for the days after:" },
      aheadHeading: { $0 == 1 ? "\(opening):" : "The next \($0) days, from \(from):" },
      teamAheadHeading: {
        $0 == 1 ? "The whole store \(day):" : "The whole store, the next \($0) days from \(from):"
      },
      team: { people, count, minutes in
        people == 0
          ? "Nobody has anything to drill \(day)."
          : "\(people) \(people == 1 ? "person has" : "people have") \(things(count)) to drill \(day), about \(minutes) min in all."
      })
  }

  private static let duration: @Sendable (Int) -> String = { seconds in
    seconds < 60 ? "about \(max(seconds, 1)) s" : "about \((seconds + 59) / 60) min"
  }

  private static func things(_ count: Int) -> String { "\(count) \(count == 1 ? "item" : "items")" }

  private static func days(_ count: Int) -> String { "\(count) \(count == 1 ? "day" : "days")" }
}
