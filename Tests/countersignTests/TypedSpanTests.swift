import Testing

@testable import countersign

@Suite struct TypedSpanTests {
  @Test(arguments: [
    ("60", 60), ("60d", 60), ("６０天", 60), ("60 days", 60), ("8w", 56), ("8周", 56), ("8 星期", 56),
    ("0", 0), ("1428W", 9996),
  ])
  func daysAndWeeksAreUnderstood(_ typed: String, _ days: Int) {
    #expect(TypedSpan.days(of: typed) == days)
  }

  @Test(arguments: ["", "soon", "-1", "2m", "1.5w", "99999", "9999w", "60 60", "d"])
  func nothingElseIs(_ typed: String) {
    #expect(TypedSpan.days(of: typed) == nil)
  }
}
