/// Days drawn about an interval, so that what was learned together does not come back together.
package enum IntervalFuzz {
  /// The days that `interval` may become; the interval alone when it is below 2.5.
  package static func range(around interval: Int, atMost most: Int) -> ClosedRange<Int> {
    guard Double(interval) >= 2.5 else {
      let day = min(interval, most)
      return day...day
    }
    let delta = spread(of: Double(interval))
    let latest = min(rounded(Double(interval) + delta), most)
    return min(max(2, rounded(Double(interval) - delta)), latest)...latest
  }

  /// The day that `seed` draws of that range, each as likely as any other.
  package static func fuzzed(_ interval: Int, atMost most: Int, seed: Seed) -> Int {
    let range = range(around: interval, atMost: most)
    var generator = seed.generator
    return range.lowerBound + Int(generator.next() % UInt64(range.count))
  }

  /// 15 % of what is between 2.5 and 7 days, 10 % up to 20, 5 % beyond, and a day.
  private static func spread(of interval: Double) -> Double {
    1 + 0.15 * max(min(interval, 7) - 2.5, 0) + 0.1 * max(min(interval, 20) - 7, 0)
      + 0.05 * max(interval - 20, 0)
  }

  private static func rounded(_ days: Double) -> Int { Int(days.rounded(.toNearestOrEven)) }
}
