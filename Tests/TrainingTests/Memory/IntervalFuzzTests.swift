import Testing

@testable import Training

struct IntervalFuzzTests {
  @Test(arguments: [
    (1, 1...1), (2, 2...2), (3, 2...4), (5, 4...6), (7, 5...9), (10, 8...12), (20, 17...23),
    (50, 46...54), (100, 93...107), (365, 345...385),
  ])
  func `the range about an interval`(_ interval: Int, _ range: ClosedRange<Int>) {
    #expect(IntervalFuzz.range(around: interval, atMost: 36500) == range)
  }

  @Test func `no day is beyond the most there are`() {
    #expect(IntervalFuzz.range(around: 50, atMost: 50) == 46...50)
    #expect(IntervalFuzz.range(around: 50, atMost: 52) == 46...52)
    #expect(IntervalFuzz.range(around: 50, atMost: 30) == 30...30)
    #expect(IntervalFuzz.range(around: 3, atMost: 1) == 1...1)
    #expect(IntervalFuzz.range(around: 2, atMost: 1) == 1...1)
  }

  @Test(arguments: [1, 2, 3, 7, 30, 100, 1000])
  func `a seed always draws the same day, seeds together every day of the range`(_ interval: Int) {
    let range = IntervalFuzz.range(around: interval, atMost: 900)
    let days = (0..<4000).map { seed in
      let seed = Seed(7).derived(for: "card \(seed)")
      let day = IntervalFuzz.fuzzed(interval, atMost: 900, seed: seed)
      #expect(IntervalFuzz.fuzzed(interval, atMost: 900, seed: seed) == day)
      return day
    }
    #expect(Set(days) == Set(range))
  }
}
