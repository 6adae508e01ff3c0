import Foundation
import Testing

@testable import Training

struct DueTests {
  private func due(
    _ reason: Due.Reason = .cap(days: 90), left: Double? = 0.9, critical: Bool = false,
    day: Int = 10
  ) -> Due {
    Due(
      refresher: .item("a", critical: critical), day: Day(number: day), reason: reason, left: left,
      latest: Day(number: 1))
  }

  private func urgency(_ due: Due, on day: Int = 10) -> Double {
    due.urgency(on: Day(number: day))
  }

  @Test func `the less is left the more urgent, what is critical twice`() {
    #expect(urgency(due(left: 0.8)) > urgency(due(left: 0.9)))
    #expect(urgency(due(left: 0.8, critical: true)) == 2 * urgency(due(left: 0.8)))
  }

  @Test func `a changed clause comes before all, and what is new after`() {
    let changed = due(.changedClause(number: "1", changed: Day(number: 10)), left: 1)
    #expect(urgency(changed) > urgency(due(left: 0, critical: true)))
    #expect(urgency(due(.new, left: nil)) == 0)
  }

  @Test func `what waits gains, so that what is remembered well gets its turn`() {
    let well = due(left: 0.99)
    #expect(urgency(well, on: 10) < urgency(due(left: 0.9, day: 16), on: 16))
    #expect(urgency(well, on: 16) > urgency(due(left: 0.9, day: 16), on: 16))
    #expect(urgency(well, on: 3) == urgency(well, on: 10), "nothing is gained before its day")
  }

  @Test(arguments: [
    Due.Reason.memory(retention: 90), .cap(days: 30),
    .renewal(certification: "c", day: Day(number: 3)),
    .changedClause(number: "2.3", changed: Day(number: 4)), .new,
  ]) func `as JSON it is the same again`(reason: Due.Reason) throws {
    let due = due(reason, left: 1 / 3)
    let data = try JSONEncoder().encode(due)
    #expect(try JSONDecoder().decode(Due.self, from: data) == due)
  }
}
