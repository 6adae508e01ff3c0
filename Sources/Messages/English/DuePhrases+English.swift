import Training

extension DuePhrases {
  static let english = DuePhrases(
    title: "What is due for a drill",
    who: { "\($0) \($1)" },
    dayOff: "A day off: no drill today.",
    nothing: { waiting in
      waiting == 0
        ? "Nothing to drill today."
        : "Enough for today; \(things(waiting)) \(waiting == 1 ? "waits" : "wait") for the days to come."
    },
    today: { "Today: \(things($0)), about \($1) min." },
    how: "They run countersign, sign in and type drill.",
    entry: { title, isCritical in (isCritical ? "[critical] " : "") + title },
    duration: duration,
    waiting: { "Due, but too much for today; \(things($0)) for the days to come:" },
    more: { "and \($0) more" },
    aheadHeading: { $0 == 1 ? "Today:" : "The next \($0) days, from today:" },
    teamAheadHeading: {
      $0 == 1 ? "The whole store today:" : "The whole store, the next \($0) days from today:"
    },
    day: { day in
      let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
      return "\(weekdays[day.weekday - 1]) \(day.description.dropFirst(5))"
    },
    off: "day off",
    away: "away",
    none: "–",
    ahead: { count, minutes, waiting in
      let planned = count == 0 ? "none" : "\(count), \(minutes) min"
      return planned + (waiting == 0 ? "" : ", \(waiting) wait")
    },
    amount: { "\($0), \($1) min" },
    legend:
      "# drilled on the day, - due and put off. Reckoned as if every working day were drilled and all of it right.",
    endsHeading: "Certificates:",
    noEnds: {
      "Certificates: nothing ends, is to be learned again or falls due within \($0) days."
    },
    end: { event, day, left, certification in
      let distance =
        left == 0 ? "today" : left > 0 ? "in \(days(left))" : "\(days(-left)) ago"
      return "\(day) \(event) (\(distance)): \(certification)"
    },
    team: { people, count, minutes in
      people == 0
        ? "Nobody has anything to drill today."
        : "\(people) \(people == 1 ? "person has" : "people have") \(things(count)) to drill today, about \(minutes) min in all."
    },
    todayHeader: "Today",
    waitingHeader: "Waiting",
    overdueHeader: "Behind since",
    nextHeader: "Next date",
    plannedCell: "today",
    waitingCell: "waiting",
    calendar: Calendar(
      name: { ($0.map { "\($0): " } ?? "") + "drills and certificates" },
      drill: { "\($0): drill of \(things($1)), about \($2) min" },
      howToDrill:
        "Run countersign, sign in, type drill. Reckoned as if every day were drilled: what is done changes it.",
      renewable: { "\($0): can renew (\($1))" },
      until: { "The certificate ends on \($0)." },
      end: { "\($0): \($1) (\($2))" },
      retraining: { "\($0): last day to learn rule \($1) again" },
      changed: { "The rule changed on \($0): \($1)" },
      horizon: "The calendar of drills ends today: export it again",
      again: "countersign due --ics FILE"),
    badForecast: { "‘\($0)’ is no number of days: --forecast takes 1 to \($1), as 14, 14d or 2w." },
    notTogether: { "\($0) and \($1) do not go together: leave one out." },
    calendarWritten: {
      "Written to \($0): \($1) \($1 == 1 ? "entry" : "entries"). It holds names and numbers of people: keep it as such."
    },
    calendarNotWritten: { "The calendar was not written: \($0)" })

  private static let duration: @Sendable (Int) -> String = { seconds in
    seconds < 60 ? "about \(max(seconds, 1)) s" : "about \((seconds + 59) / 60) min"
  }

  private static func things(_ count: Int) -> String { "\(count) \(count == 1 ? "item" : "items")" }

  private static func days(_ count: Int) -> String { "\(count) \(count == 1 ? "day" : "days")" }
}
