@testable import Training

/// Chance for tests: the same seed draws the same.
struct Draws {
  private var generator: SeededGenerator

  init(_ seed: Seed) {
    generator = seed.generator
  }

  mutating func number(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(generator.next() % UInt64(range.count))
  }

  mutating func one<Element>(of elements: [Element]) -> Element {
    elements[number(0...elements.count - 1)]
  }

  /// True once in so many times.
  mutating func once(in times: Int) -> Bool { number(1...times) == 1 }

  /// A day that is often one of those at which calendars go wrong.
  mutating func day(years: [Int] = Draws.years) -> Day {
    let (year, month) = (one(of: years), one(of: [1, 2, 2, 2, 3, 4, number(1...12), 12, 12]))
    let length = Day.length(ofMonth: month, year: year)
    let dayOfMonth = one(of: [1, 28, length - 1, length, length, number(1...length)])
    return Day(year: year, month: month, day: min(dayOfMonth, length)) ?? Day(number: 0)
  }

  /// A day at one of these or within a day of it.
  mutating func day(near days: [Day]) -> Day {
    one(of: days).plus(number(-1...1))
  }

  private static let years =
    Array(2019...2034) + Array(2023...2029) + [1, 2, 4, 1899, 1900, 2000, 2099, 2100, 9997, 9998]

  /// How long something holds, beyond what content may say too: no answer may hang on that.
  mutating func validity(years: [Int] = Draws.years) -> Validity {
    let window = one(of: [0, 0, 1, 7, 27, 28, 30, 60, 60, 90, 400])
    let mode: Validity.Mode =
      switch number(0...2) {
      case 0: .completion
      case 1: .previousExpiry
      default: .fixed(base: day(years: years))
      }
    return Validity(
      mode: mode,
      months: one(of: [1, 1, 2, 3, 6, 11, 12, 12, 12, 13, 24, 36, 120, number(1...120)]),
      windowDays: window, graceDays: one(of: [0, 0, 1, 3, 14, 14, 30, 31, 90, 365]),
      minimumActiveDays: one(of: [0, 1, window, window + 1, window + 30, 365, 1000]))
  }

  /// A validity that content may name.
  mutating func soundValidity() -> Validity {
    while true {
      let found = validity(years: Array(2015...2035))
      let isShort = found.windowDays + found.graceDays < 28 * found.months
      if isShort, found.minimumActiveDays > found.windowDays { return found }
    }
  }
}
