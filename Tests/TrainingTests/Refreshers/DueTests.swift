import Foundation
import Samples
import Testing

@testable import Training

struct DueTests {
  private func due(
    _ reason: Due.Reason = .cap(days: 90), left: Double? = 0.9, critical: Bool = false,
    day: Int = 10, asOf: Int = 10
  ) -> Due {
    Due(
      refresher: .item("a", critical: critical), day: Day(number: day), asOf: Day(number: asOf),
      reason: reason, left: left, latest: Day(number: 1), latestRule: .right)
  }

  @Test func `the less is left the more urgent, what is critical twice`() {
    #expect(due(left: 0.8).urgency > due(left: 0.9).urgency)
    #expect(due(left: 0.8, critical: true).urgency == 2 * due(left: 0.8).urgency)
  }

  @Test func `a changed clause comes before all, and what is new after`() {
    let changed = due(.changedClause(number: "1", changed: Day(number: 10)), left: 1)
    #expect(changed.urgency > due(left: 0, critical: true).urgency)
    #expect(due(.new, left: nil).urgency == 0)
  }

  @Test func `what waits gains, so that what is remembered well gets its turn`() {
    func well(_ day: Int) -> Double { due(left: 0.99, asOf: day).urgency }
    #expect(well(10) < due(left: 0.9, day: 16, asOf: 16).urgency)
    #expect(well(16) > due(left: 0.9, day: 16, asOf: 16).urgency)
    #expect(well(3) == well(10), "nothing is gained before its day")
  }

  @Test(arguments: [
    Due.Reason.memory(retention: 90), .cap(days: 30),
    .renewal(certification: Samples.both("证", "c"), day: Day(number: 3)),
    .changedClause(number: "2.3", changed: Day(number: 4)), .new,
  ]) func `as JSON it is the same again`(reason: Due.Reason) throws {
    let due = due(reason, left: 1 / 3)
    let data = try JSONEncoder().encode(due)
    #expect(try JSONDecoder().decode(Due.self, from: data) == due)
  }
}
