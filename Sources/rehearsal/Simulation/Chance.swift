import Foundation
import Training

/// Draws for a simulation: the same seed gives the same.
struct Chance {
  private var generator: SeededGenerator

  init(_ seed: Seed) {
    generator = seed.generator
  }

  /// From 0 up to, and not, 1.
  mutating func share() -> Double { Double(generator.next() >> 11) / 9_007_199_254_740_992 }

  mutating func happens(_ probability: Double) -> Bool { share() < probability }

  mutating func number(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(generator.next() % UInt64(range.count))
  }

  mutating func between(_ least: Double, _ most: Double) -> Double {
    least + (most - least) * share()
  }

  /// About 0, with a deviation of 1 (Box and Muller).
  mutating func normal() -> Double {
    sqrt(-2 * log(1 - share())) * cos(2 * Double.pi * share())
  }

  mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
    Seed(generator.next()).shuffled(elements)
  }
}
