import Training

/// What is said of what people have to drill today and in the days to come.
package struct DuePhrases: Sendable {
  package let title: String
  package let who: @Sendable (EmployeeID, _ name: String) -> String
  package let on: @Sendable (Moment) -> OnDay
  /// What is assumed of the days until a day to come.
  package let untilThen: String
  /// So many days ago the first of it was due, or they came to this post after it was.
  package let behind: @Sendable (_ days: Int, _ since: Day, _ isFromPost: Bool) -> String
  /// How it is done, by others or by the reader.
  package let how: @Sendable (_ isOwn: Bool) -> String
  package let entry: @Sendable (_ title: String, _ isCritical: Bool) -> String
  /// About so long one thing takes.
  package let duration: @Sendable (_ seconds: Int) -> String
  /// One that waits, and since when it is due.
  package let waitingEntry: @Sendable (_ entry: String, _ due: Day) -> String
  /// Not named one by one.
  package let more: @Sendable (_ count: Int) -> String
  /// Before a bar, as short as can be.
  package let day: @Sendable (Day) -> String
  package let off: @Sendable (DayOff) -> String
  package let away: String
  package let none: String
  package let ahead: @Sendable (_ count: Int, _ minutes: Int, _ waiting: Int) -> String
  /// In a table's cell.
  package let amount: @Sendable (_ count: Int, _ minutes: Int) -> String
  /// What the two signs of a bar mean, each of which stands for as many as `unit`.
  package let legend: @Sendable (_ unit: Int) -> String
  package let endsHeading: String
  package let noEnds: @Sendable (_ days: Int) -> String
  package let end:
    @Sendable (_ event: String, Day, _ daysLeft: Int, _ certification: String) -> String
  package let waitingHeader: String
  package let overdueHeader: String
  package let nextHeader: String
  /// In a spreadsheet.
  package let waitingCell: String
  package let calendar: Calendar
  package let badForecast: @Sendable (_ typed: String, _ most: Int) -> String
  /// These options ask for different things; one is to be left out.
  package let notTogether: @Sendable (_ one: String, _ other: String) -> String
  package let calendarWritten: @Sendable (_ file: String, _ entries: Int) -> String
  package let calendarNotWritten: @Sendable (_ reason: String) -> String

  /// What is said of the day that is asked about.
  package struct OnDay: Sendable {
    /// The day in a word, over a column.
    package let today: String
    /// The same in a spreadsheet.
    package let cell: String
    package let dayOff: @Sendable (_ why: String) -> String
    /// Nothing more on the day; so much waits for another.
    package let nothing: @Sendable (_ waiting: Int) -> String
    package let planned: @Sendable (_ count: Int, _ minutes: Int) -> String
    /// Over what is due and does not fit into the day.
    package let waiting: @Sendable (_ count: Int) -> String
    package let aheadHeading: @Sendable (_ days: Int) -> String
    package let teamAheadHeading: @Sendable (_ days: Int) -> String
    /// So many people have so much to drill, each a few minutes.
    package let team: @Sendable (_ people: Int, _ count: Int, _ minutes: Int) -> String
  }

  /// When a day is, seen from today.
  package enum Moment: Hashable, Sendable {
    case past, today, future

    package init(_ day: Day, now: Day) {
      self = day < now ? .past : day == now ? .today : .future
    }
  }

  /// What stands in calendars, each entry one line.
  package struct Calendar: Sendable {
    package let name: @Sendable (_ store: String?) -> String
    package let drill: @Sendable (_ who: String, _ count: Int, _ minutes: Int) -> String
    /// To whoever looks after the person.
    package let howToDrill: @Sendable (_ name: String) -> String
    package let renewable: @Sendable (_ who: String, _ certification: String) -> String
    package let until: @Sendable (Day) -> String
    package let end: @Sendable (_ who: String, _ event: String, _ certification: String) -> String
    /// The same where that day, in short, is over.
    package let over:
      @Sendable (_ who: String, _ event: String, _ day: String, _ certification: String) -> String
    package let retraining: @Sendable (_ who: String, _ clause: String) -> String
    package let retrainingOver: @Sendable (_ who: String, _ clause: String, _ day: String) -> String
    package let changed: @Sendable (Day, _ text: String) -> String
    /// The export goes no further.
    package let horizon: String
    package let again: String
  }
}
