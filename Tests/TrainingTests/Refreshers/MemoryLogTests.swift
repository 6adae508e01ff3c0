import Foundation
import Samples
import Testing

@testable import Training

struct MemoryLogTests {
  private static func facts(_ seed: UInt64) -> [(fact: Fact, day: Day)] {
    var draws = Draws(Seed(seed))
    var day = 20_000
    return (0..<120).map { _ in
      // Sometimes a till's clock is behind.
      day += draws.once(in: 20) ? -draws.number(1...400) : draws.number(0...3)
      let what = Remembered(draws.one(of: Remembered.Kind.allCases), "\(draws.number(0...9))")
      return (Fact.of(what, .test(day, draws.one(of: RecallRule.allCases))), Day(number: day))
    }
  }

  private static func fold(
    _ facts: some Sequence<(fact: Fact, day: Day)>, _ log: MemoryLog = MemoryLog()
  ) -> MemoryLog {
    var log = log
    for (fact, day) in facts { log.fold(fact, on: day) }
    return log
  }

  @Test(arguments: 0..<8) func `any beginning and the rest are the whole, also as JSON`(
    seed: UInt64
  ) throws {
    let facts = Self.facts(seed)
    let whole = Self.fold(facts)
    for cut in stride(from: 0, through: facts.count, by: 17) {
      let data = try JSONEncoder().encode(Self.fold(facts.prefix(cut)))
      let resumed = try JSONDecoder().decode(MemoryLog.self, from: data)
      let log = Self.fold(facts.dropFirst(cut), resumed)
      #expect(log.recollections == whole.recollections && log.latest == whole.latest)
      #expect(log.basis == whole.basis)
    }
  }

  @Test func `a day's tally counts what was asked, what was new and what was whole`() {
    let day = Day(number: 10)
    var log = MemoryLog()
    log.fold(.answer("a", seconds: 7), on: day)
    log.fold(.answer("a", seconds: 6), on: day)
    log.fold(.answer("b", seconds: 900), on: day)
    log.fold(.practiceEnded(Samples.ended("p")), on: day)
    log.fold(.practiceEnded(Samples.ended("g", .guided)), on: day)
    let tally = log.tally(on: day)
    #expect(tally.count == 4 && tally.new == 2 && tally.seconds == 20 + 20 + 40)
    #expect(tally.wholes == [Remembered(.procedure, "p")])
    #expect(log.tally(on: Day(number: 11)) == MemoryLog.Tally(day: Day(number: 11)))
    log.fold(.answer("a"), on: Day(number: 11))
    #expect(log.tally(on: Day(number: 11)).count == 1 && log.tally(on: Day(number: 11)).new == 0)
  }

  @Test func `what shows nothing changes nothing`() {
    var log = MemoryLog()
    log.fold(.hinted(Fact.Hinted(item: "a", number: 1)), on: Day(number: 1))
    #expect(log.recollections.isEmpty && log.latest == nil)
  }

  @Test func `seconds that nobody can have taken stop nothing`() {
    var log = MemoryLog()
    for seconds in [Int.max, Int.min, -1] {
      log.fold(.answer("a", seconds: seconds, expected: seconds), on: Day(number: 1))
    }
    #expect(log.tally(on: Day(number: 1)).seconds == 630 + 10 + 10)
  }

  @Test func `recalled in thought it is as if answered, and of no day's work`() {
    var (log, thought) = (MemoryLog(), MemoryLog())
    log.fold(.answer("a", seconds: 15), on: Day(number: 1))
    thought.recall(Remembered(.item, "a"), on: Day(number: 1))
    log.fold(.answer("a", seconds: 15), on: Day(number: 9))
    thought.recall(Remembered(.item, "a"), on: Day(number: 9))
    let what = Remembered(.item, "a")
    #expect(log.recollections[what]?.memory == thought.recollections[what]?.memory)
    #expect(thought.latest == nil)
  }
}
