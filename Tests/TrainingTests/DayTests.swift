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
}
