import Testing

@testable import Training

struct TypedDayTests {
  @Test(arguments: [
    "2026-01-05", "2026-1-5", "2026/01/05", "2026/1/5", "2026.1.5", "2026年1月5日", "2026年01月05日",
    " 2026 年 1 月 5 号 ", "２０２６／１／５", "2026/1/5 0:00", "2026-01-05 00:00:00",
    "20260105", "２０２６０１０５",
  ])
  func `a day with the year first is read`(typed: String) {
    #expect(TypedDay.day(of: typed) == Day(year: 2026, month: 1, day: 5))
  }

  @Test(arguments: [
    "", "2026", "26-1-5", "1/5/2026", "5.1.2026", "2026-1/5", "2026-13-1", "2026-2-29", "46027",
    "########", "2026/1/5 9:30", "2026/1/1 5", "٢٠٢٦-١-٥", "2026年1月", "2026015", "260105",
    "11月26日", "昨天",
  ])
  func `what could be another day, or none, is refused`(typed: String) {
    #expect(TypedDay.day(of: typed) == nil)
  }

  @Test func `a day that no calendar has is told from what is no day at all`() {
    for typed in ["2026-11-31", "20261131", "2026年11月31日"] {
      let found = TypedDay.noDay(in: typed)
      #expect(found?.year == 2026 && found?.month == 11 && found?.day == 31)
    }
    #expect(TypedDay.noDay(in: "2026-13-01")?.month == 13)
    #expect(TypedDay.noDay(in: "2026-11-30") == nil && TypedDay.noDay(in: "昨天") == nil)
  }
}
