/// On which days there is work: all but these.
package struct WorkDays: Codable, Hashable, Sendable {
  /// Days of the week that are off, 1 is Monday.
  package let weekdaysOff: Set<Int>
  package let daysOff: [Span]

  /// From the first to the last day, both off.
  package struct Span: Codable, Hashable, Sendable {
    package let from: Day
    package let to: Day

    package init(from: Day, to: Day) {
      (self.from, self.to) = (from, to)
    }
  }

  package init(weekdaysOff: Set<Int> = [], daysOff: [Span] = []) {
    (self.weekdaysOff, self.daysOff) = (weekdaysOff, daysOff)
  }

  package func contains(_ day: Day) -> Bool {
    !weekdaysOff.contains(day.weekday)
      && !daysOff.contains { ($0.from...max($0.from, $0.to)).contains(day) }
  }

  package func without(_ other: WorkDays) -> WorkDays {
    WorkDays(
      weekdaysOff: weekdaysOff.union(other.weekdaysOff), daysOff: daysOff + other.daysOff)
  }

  /// The first working day on or after `day`; `day` itself where none comes within a year.
  package func next(from day: Day) -> Day {
    (0...366).lazy.map { Day(number: day.number + $0) }.first(where: contains) ?? day
  }

  /// The last working day on or before `day`, and not before `earliest`; else the first after it.
  package func last(until day: Day, from earliest: Day) -> Day {
    guard earliest <= day else { return next(from: earliest) }
    let back = (0...day.number - earliest.number).lazy.map { Day(number: day.number - $0) }
    return back.first(where: contains) ?? next(from: day)
  }

  /// The working days from `first` to `last`, both counted.
  package func days(from first: Day, to last: Day) -> [Day] {
    guard first <= last else { return [] }
    return (first.number...last.number).map(Day.init(number:)).filter(contains)
  }

  /// How many working days passed since `first`, which is not counted; `last` is.
  package func count(after first: Day, to last: Day) -> Int {
    days(from: Day(number: first.number + 1), to: last).count
  }
}

extension Day {
  /// 1 is Monday, 7 is Sunday; 1970-01-01 was a Thursday.
  package var weekday: Int { ((number + 3) % 7 + 7) % 7 + 1 }
}
