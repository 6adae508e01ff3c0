import Testing

@testable import Training

@Suite struct DayOffTests {
  /// 2026-11-23, a Monday.
  private let monday = Day(number: 20780)

  private func day(_ offset: Int) -> Day { Day(number: monday.number + offset) }

  @Test func leaveIsToldBeforeTheStoreAndTheStoreBeforeADayOff() throws {
    #expect(monday.description == "2026-11-23" && monday.weekday == 1)
    let employee = try #require(EmployeeID("1001"))
    let other = try #require(EmployeeID("1002"))
    let policy = RefresherPolicy(
      workDays: WorkDays(weekdaysOff: [7]),
      off: [
        employee: WorkDays(
          weekdaysOff: [1],
          daysOff: [
            WorkDays.Span(from: day(5), to: day(8)), WorkDays.Span(from: day(2), to: day(2)),
          ])
      ])
    #expect(policy.dayOff(of: employee, on: day(0)) == .own)
    #expect(policy.dayOff(of: employee, on: day(1)) == nil)
    #expect(policy.dayOff(of: employee, on: day(2)) == .own)
    #expect(policy.dayOff(of: employee, on: day(6)) == .leave(until: day(8)))
    #expect(policy.dayOff(of: employee, on: day(13)) == .closed)
    #expect(policy.dayOff(of: other, on: day(6)) == .closed)
    #expect(policy.dayOff(of: nil, on: day(6)) == .closed)
    #expect(policy.dayOff(of: nil, on: day(5)) == nil)
    for number in 0..<30 {
      #expect(
        (policy.dayOff(of: employee, on: day(number)) == nil)
          == policy.workDays(of: employee).contains(day(number)))
    }
  }
}
