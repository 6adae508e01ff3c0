import Foundation
import Testing

@testable import Training

struct WorkDaysTests {
  private func span(_ from: Int, _ to: Int) -> WorkDays.Span {
    WorkDays.Span(from: Day(number: from), to: Day(number: to))
  }
  private func day(_ number: Int) -> Day { Day(number: number) }
  private let never = WorkDays(weekdaysOff: Set(1...7))

  @Test func `a week begins on Monday`() throws {
    #expect(Day(number: 0).weekday == 4)
    #expect(try date("2026-11-23").weekday == 1)
    #expect(try date("2026-11-29").weekday == 7)
    #expect(try date("1969-12-28").weekday == 7)
    #expect((-20...20).allSatisfy { (1...7).contains(Day(number: $0).weekday) })
  }

  @Test func `both ends of a span are off`() {
    let days = WorkDays(daysOff: [span(10, 12)])
    #expect([9, 13].map(day).allSatisfy(days.contains))
    #expect(![10, 11, 12].map(day).contains(where: days.contains))
  }

  @Test func `of a span written backwards only its first day is off`() {
    let days = WorkDays(daysOff: [span(12, 10)])
    #expect([10, 11, 13].map(day).allSatisfy(days.contains) && !days.contains(day(12)))
  }

  @Test func `days off of a person come to those of the store`() {
    let store = WorkDays(weekdaysOff: [1], daysOff: [span(10, 11)])
    let both = store.without(WorkDays(weekdaysOff: [2], daysOff: [span(20, 20)]))
    #expect(both.weekdaysOff == [1, 2] && both.daysOff == [span(10, 11), span(20, 20)])
  }

  @Test func `where no day is a working day, every day is as good`() {
    #expect(!never.contains(day(5)))
    #expect(never.next(from: day(5)) == day(5))
    #expect(never.last(until: day(9), from: day(5)) == day(9))
    #expect(never.last(until: day(3), from: day(5)) == day(5))
    #expect(never.days(from: day(0), to: day(50)).isEmpty)
  }

  @Test func `the last working day until one, not before another, else the next`() {
    let days = WorkDays(daysOff: [span(8, 12)])
    #expect(days.last(until: day(7), from: day(1)) == day(7))
    #expect(days.last(until: day(10), from: day(1)) == day(7))
    #expect(days.last(until: day(10), from: day(7)) == day(7))
    #expect(days.last(until: day(10), from: day(8)) == day(13))
    #expect(days.last(until: day(5), from: day(9)) == day(13))
    #expect(days.last(until: day(5), from: day(6)) == day(6))
  }

  @Test func `days from a later to an earlier day are none`() {
    let days = WorkDays(daysOff: [span(2, 3)])
    #expect(days.days(from: day(4), to: day(1)).isEmpty)
    #expect(days.days(from: day(1), to: day(4)) == [day(1), day(4)])
    #expect(days.next(from: day(2)) == day(4))
  }

  @Test func `as JSON they are the same again`() throws {
    let days = WorkDays(weekdaysOff: [6, 7], daysOff: [span(2, 3)])
    let data = try JSONEncoder().encode(days)
    #expect(try JSONDecoder().decode(WorkDays.self, from: data) == days)
  }
}
