import Foundation
import Testing

@testable import Training

struct DayTests {
  @Test func `every day of eight centuries comes after the one before and reads back`() throws {
    var expected = try #require(Day(year: 1600, month: 1, day: 1)).number
    for year in 1600..<2400 {
      for month in 1...12 {
        for dayOfMonth in 1...Day.length(ofMonth: month, year: year) {
          let day = try #require(Day(year: year, month: month, day: dayOfMonth))
          #expect(day.number == expected)
          #expect(day.components == (year, month, dayOfMonth))
          expected += 1
        }
      }
    }
  }

  @Test func `days agree with Foundation's calendar`() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(secondsFromGMT: 0))
    for number in stride(from: -100_000, to: 200_000, by: 373) {
      let date = Date(timeIntervalSince1970: Double(number) * 86_400)
      let parts = calendar.dateComponents([.year, .month, .day], from: date)
      let day = Day(number: number).components
      #expect(parts.year == day.year && parts.month == day.month && parts.day == day.day)
    }
  }

  @Test(arguments: ["2026-02-29", "2026-13-01", "2026-00-10", "26-01-01", "2026-1-1", "", "x"])
  func `what is no day is refused`(text: String) {
    #expect(Day(text) == nil)
  }

  @Test(arguments: [
    ("2026-01-31", 1, "2026-02-28"), ("2026-01-31", 2, "2026-03-31"),
    ("2024-02-29", 12, "2025-02-28"),
    ("2024-02-29", 48, "2028-02-29"), ("2096-02-29", 48, "2100-02-28"),
    ("2026-12-31", 2, "2027-02-28"),
    ("2026-03-31", -1, "2026-02-28"), ("2026-01-31", -1, "2025-12-31"),
    ("2026-01-15", -13, "2024-12-15"),
    ("2026-05-10", 0, "2026-05-10"), ("0001-01-31", 119_987, "9999-12-31"),
    ("9999-12-31", -119_987, "0001-01-31"),
  ])
  func `months keep the day of the month where there is one`(
    start: String, months: Int, end: String
  ) throws {
    #expect(try date(start).adding(months: months) == date(end))
  }

  @Test func `months count on over the ends of the calendar`() throws {
    let first = try date("0001-01-31")
    #expect(first.adding(months: -13).components == (-1, 12, 31))
    #expect(first.adding(months: -13).adding(months: 13) == first)
    #expect(try date("9999-12-31").adding(months: 2).components == (10_000, 2, 29))
  }

  @Test func `every month end of eight centuries is as far as the calendar says`() throws {
    var end = try date("1600-01-31")
    let start = end
    for month in 1..<(800 * 12) {
      let (year, monthOfYear, _) = end.plus(1).components
      end = end.plus(Day.length(ofMonth: monthOfYear, year: year))
      #expect(start.adding(months: month) == end)
      #expect(end.adding(months: -month).components.month == 1)
    }
  }
}
