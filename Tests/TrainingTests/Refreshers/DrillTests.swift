import Foundation
import Samples
import Testing

@testable import Training

struct DrillTests {
  private func due(_ id: String, _ kind: Remembered.Kind = .item) -> Due {
    Due(
      refresher: .test(Remembered(kind, id)), day: Day(number: 3), asOf: Day(number: 3),
      reason: .cap(days: 90), left: 0.5, latest: Day(number: 1), latestRule: .right)
  }

  @Test func `it knows why each question comes`() {
    let drill = Drill(
      .due, items: [Samples.item("a"), Samples.item("b")], dues: [due("b", .procedure), due("a")],
      seconds: 300)
    #expect(drill.due(of: "a") == due("a"))
    #expect(drill.due(of: "b") == nil, "a procedure of that name is something else")
    #expect(drill.basis == .present)
  }

  @Test(arguments: Drill.Purpose.allCases) func `as JSON it is the same again`(
    purpose: Drill.Purpose
  ) throws {
    let drill = Drill(purpose, items: [Samples.item("a")], dues: [due("a")], seconds: 60)
    let read = try JSONDecoder().decode(Drill.self, from: JSONEncoder().encode(drill))
    #expect(read.purpose == purpose && read.items.map(\.id) == ["a"] && read.dues == drill.dues)
    #expect(read.seconds == 60 && read.basis == drill.basis)
  }

  @Test func `a result counts what was asked and what was left`() {
    let drill = Drill(
      .due, items: ["a", "b", "c", "d", "e"].map { Samples.item($0) }, dues: [], seconds: 60)
    let result = DrillResult(
      drill: drill, right: ["a"], helped: ["b"], repaired: ["c"], missed: ["d"], seconds: 70)
    #expect(result.count == 4 && result.left == 1)
    #expect(
      result.fact == Fact.DrillEnded(right: 1, repaired: 1, count: 4, left: 1, seconds: 70))
  }

  @Test func `no more is right or mended than was asked`() {
    func isPossible(_ right: Int, _ repaired: Int, of count: Int, left: Int = 0) -> Bool {
      Fact.drillEnded(
        Fact.DrillEnded(right: right, repaired: repaired, count: count, left: left, seconds: 9)
      ).isPossible
    }
    #expect(isPossible(0, 0, of: 0) && isPossible(2, 1, of: 3) && isPossible(1, 0, of: 3, left: 4))
    #expect(!isPossible(4, 0, of: 3) && !isPossible(2, 2, of: 3) && !isPossible(-1, 0, of: 3))
    #expect(!isPossible(1, -1, of: 3) && !isPossible(1, 1, of: 3, left: -1))
  }
}
