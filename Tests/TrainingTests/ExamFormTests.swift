import Samples
import Testing

@testable import Training

struct ExamFormTests {
  private let exam = Exam(
    id: "exam", title: Samples.both("考", "exam"), minutes: 10, passMark: 80,
    criticalsMustBeRight: true,
    draws: [Exam.Draw(topic: "a", count: 3), Exam.Draw(topic: "b", count: 2)],
    included: ["a5", "b1"],
    pool: (0..<8).map { Samples.item("a\($0)", topic: "a") }
      + (0..<6).map { Samples.item("b\($0)", topic: "b") })

  @Test(arguments: 0..<100 as Range<UInt64>)
  func `each form holds the blueprint's numbers, its musts, and nothing twice`(seed: UInt64) {
    let form = ExamForm(drawnFrom: exam, seed: Seed(seed), on: Day(number: 20_000))
    #expect(form.items.count(where: { $0.topic == "a" }) == 3)
    #expect(form.items.count(where: { $0.topic == "b" }) == 2)
    #expect(Set(form.items.map(\.id)).isSuperset(of: ["a5", "b1"]))
    #expect(Set(form.items.map(\.id)).count == 5)
  }

  @Test func `the same seed draws the same form, and other seeds draw all items`() {
    let first = ExamForm(drawnFrom: exam, seed: Seed(3), on: Day(number: 20_000)).items.map(\.id)
    #expect(
      ExamForm(drawnFrom: exam, seed: Seed(3), on: Day(number: 20_000)).items.map(\.id) == first)
    let drawn = (0..<100 as Range<UInt64>).flatMap {
      ExamForm(drawnFrom: exam, seed: Seed($0), on: Day(number: 20_000)).items.map(\.id)
    }
    #expect(Set(drawn).count == 14)
  }
}
