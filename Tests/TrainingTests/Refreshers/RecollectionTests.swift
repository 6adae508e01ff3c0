import Foundation
import Samples
import Testing

@testable import Training

struct RecollectionTests {
  private func after(_ retrievals: Retrieval...) -> Recollection {
    retrievals.dropFirst().reduce(Recollection(retrievals[0], .standard)) {
      $0.after($1, .standard)
    }
  }

  @Test func `the first retrieval begins it`() {
    let known = after(.test(10))
    #expect(known.first == Day(number: 10) && known.latest.day == Day(number: 10))
    #expect(known.count == 1 && known.streak == 1 && known.lapses == 0)
    #expect(known.expected == nil && known.before == nil)
    #expect(known.memory == MemoryModel.standard.first(.good))
    #expect(after(.test(10, .wrong)).streak == 0)
  }

  @Test func `days between are those of the model`() {
    let known = after(.test(10), .test(17))
    let model = MemoryModel.standard
    #expect(known.memory == model.memory(after: .good, model.first(.good), days: 7))
    #expect(known.expected == model.retrievability(of: model.first(.good), after: 7))
    #expect(known.before == Day(number: 10) && known.streak == 2 && known.count == 2)
    #expect(known.retrievability(on: Day(number: 17), model) == 1)
    #expect(known.retrievability(on: Day(number: 3), model) == 1)
  }

  @Test func `what is missed and mended on one day is one lapse and no streak`() {
    let known = after(.test(10), .test(20, .wrong), .test(20), .test(20, .wrong), .test(20))
    #expect(known.lapses == 1 && known.streak == 0 && known.count == 5)
    #expect(known.before == Day(number: 10))
    #expect(after(.test(10), .test(20), .test(20, .wrong)).streak == 0)
    #expect(after(.test(10), .test(20), .test(20)).streak == 2)
    #expect(after(.test(10), .test(10, .wrong)).lapses == 0)
  }

  @Test func `a clock that is behind makes it the same day, and no day earlier`() {
    let known = after(.test(1000), .test(10))
    #expect(known.latest.day == Day(number: 1000) && known.expected == nil)
    #expect(known.before == nil && known.lapses == 0)
    let model = MemoryModel.standard
    #expect(known.memory == model.memory(after: .good, model.first(.good), days: 0))
    // The next is a week after the later day, not years after the earlier.
    #expect(
      after(.test(1000), .test(10), .test(1007)).memory
        == after(.test(1000), .test(1000), .test(1007)).memory)
  }

  @Test func `fluent before a day is what an earlier day began with`() {
    let fast = after(.test(10, isFluent: true))
    #expect(fast.wasFluent(before: Day(number: 11)))
    #expect(!fast.wasFluent(before: Day(number: 10)))
    let twice = after(.test(10, isFluent: true), .test(12))
    #expect(!twice.wasFluent(before: Day(number: 12)) && !twice.wasFluent(before: Day(number: 13)))
    let mended = after(.test(10, .wrong), .test(10, isFluent: true))
    #expect(!mended.wasFluent(before: Day(number: 11)))
    #expect(mended.opening.rule == .wrong && mended.latest.rule != .wrong)
  }

  @Test func `forgotten four times it is a leech, until it is recalled on two days`() {
    var known = after(.test(0))
    for day in [10, 20, 30] { known = known.after(.test(day, .wrong), .standard) }
    #expect(known.lapses == 3 && !known.isLeech)
    known = known.after(.test(40, .wrong), .standard)
    #expect(known.isLeech)
    known = known.after(.test(40), .standard)
    #expect(known.isLeech, "the same day proves nothing")
    known = known.after(.test(50), .standard)
    #expect(known.isLeech && known.streak == 1)
    known = known.after(.test(50), .standard)
    #expect(known.isLeech)
    known = known.after(.test(60), .standard)
    #expect(!known.isLeech)
    known = known.after(.test(70, .wrong), .standard)
    #expect(known.isLeech)
  }

  @Test func `as JSON it is the same again`() throws {
    let known = after(.test(10, isFluent: true), .test(12, .slow), .test(30, .wrong))
    let data = try JSONEncoder().encode(known)
    #expect(try JSONDecoder().decode(Recollection.self, from: data) == known)
  }
}
