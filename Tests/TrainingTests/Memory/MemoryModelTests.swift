import Foundation
import Testing

@testable import Training

/// What py-fsrs, fsrs-rs and ts-fsrs have in their own tests, to the digits of py-fsrs, which has
/// more of them; and what holds for all memories.
struct MemoryModelTests {
  private static let model = MemoryModel.standard
  /// Recalls, each with the days since the last.
  private static let history: [(Recall, Int)] = [
    (.again, 0), (.good, 0), (.good, 1), (.good, 3), (.good, 8), (.good, 21),
  ]

  private static func memory(of history: [(Recall, Int)], by model: MemoryModel) -> Memory? {
    history.reduce(nil as Memory?) { memory, review in
      memory.map { model.memory(after: review.0, $0, days: review.1) } ?? model.first(review.0)
    }
  }

  @Test func `a failed first review and five good ones`() throws {
    let memory = try #require(Self.memory(of: Self.history, by: Self.model))
    #expect(abs(memory.stability - 53.626902917) < 1e-9)
    #expect(abs(memory.difficulty - 6.357487084) < 1e-9)
  }

  @Test func `the same when a second review on a day counts for nothing`() throws {
    let values = Array(MemoryWeights.published.values[..<17]) + [0, 0, 0, 0.1542]
    let model = MemoryModel(try #require(MemoryWeights(values)))
    let memory = try #require(Self.memory(of: Self.history, by: model))
    #expect(abs(memory.stability - 53.335064134) < 1e-9)
    #expect(abs(memory.difficulty - 6.357487084) < 1e-9)
  }

  @Test(arguments: [
    (Recall.again, 0.212, 6.4133), (.hard, 1.2931, 5.1121707), (.good, 2.3065, 2.1181040),
    (.easy, 8.2956, 1),
  ])
  func `the first review`(_ recall: Recall, _ stability: Double, _ difficulty: Double) {
    let memory = Self.model.first(recall)
    #expect(memory.stability == stability)
    #expect(abs(memory.difficulty - difficulty) < 1e-7)
  }

  @Test func `intervals to each retention`() {
    let memory = Memory(stability: 1, difficulty: 5)
    let intervals = (1...10).map {
      Self.model.interval(of: memory, to: Double($0) / 10, atMost: .max)
    }
    #expect(intervals == [3_116_769, 34793, 2508, 387, 90, 27, 9, 3, 1, 1])
    #expect(Self.model.interval(of: memory, to: 0.1) == 36500)
    #expect(Self.model.interval(of: memory, to: 0, atMost: 90) == 90)
    #expect(Self.model.interval(of: memory, to: 0.9, atMost: 0) == 0)
  }

  @Test(arguments: [(0.5, 1), (2.5, 2), (3.5, 4), (4.5, 4), (6.5, 6)])
  func `half a day is rounded to the even day`(_ stability: Double, _ days: Int) {
    // At 90 % the interval is the stability.
    #expect(
      Self.model.interval(of: Memory(stability: stability, difficulty: 5), to: 0.9) == days)
  }

  @Test func `a stability without end is due after the most days there are`() {
    let memory = Memory(stability: .infinity, difficulty: 5)
    #expect(Self.model.interval(of: memory, to: 0.9) == 36500)
    #expect(Self.model.interval(of: memory, to: 1) == 1)
  }

  @Test(
    arguments: [
      (1, [0.3550403, 1, 1.0507203, 1.8075567]), (5, [1.5968180, 5, 5, 8.1296101]),
      (50, [13.7232008, 50, 50, 69.8666153]),
    ] as [(Double, [Double])])
  func `once more on the same day`(_ stability: Double, _ expected: [Double]) {
    for (recall, expected) in zip(Recall.allCases, expected) {
      for days in [0, -1, .min] {
        let memory = Self.model.memory(
          after: recall, Memory(stability: stability, difficulty: 5), days: days)
        #expect(abs(memory.stability - expected) < 1e-7 * expected, "\(recall)")
      }
    }
  }

  @Test func `at its stability it is recalled nine times in ten, and on the day itself always`() {
    let memory = Memory(stability: 12, difficulty: 5)
    #expect(abs(Self.model.retrievability(of: memory, after: 12) - 0.9) < 1e-12)
    for days in [0, -3, .min] {
      #expect(Self.model.retrievability(of: memory, after: days) == 1)
    }
  }

  @Test func `the same after JSON, which names the algorithm`() throws {
    let json = try JSONEncoder().encode(Self.model)
    #expect(String(decoding: json, as: UTF8.self).contains(#""algorithm":"fsrs-6""#))
    let values = Array(MemoryWeights.published.values[..<20]) + [0.3]
    let other = MemoryModel(try #require(MemoryWeights(values)))
    for model in [Self.model, other] {
      let again = try JSONDecoder().decode(MemoryModel.self, from: JSONEncoder().encode(model))
      #expect(again == model && again.hashValue == model.hashValue)
      #expect(again.first(.hard) == model.first(.hard))
    }
    #expect(other != Self.model)
    let later = Data(String(decoding: json, as: UTF8.self).replacing("fsrs-6", with: "fsrs-7").utf8)
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(MemoryModel.self, from: later)
    }
  }
}

/// What holds for every memory, tried on drawn ones, by the published weights and by drawn ones.
extension MemoryModelTests {
  private static func drawn(_ seed: UInt64) -> (model: MemoryModel, memory: Memory, draws: Draws) {
    var draws = Draws(Seed(seed))
    let values = MemoryWeights.bounds.map {
      $0.lowerBound + ($0.upperBound - $0.lowerBound) * Double(draws.number(0...1000)) / 1000
    }
    let weights = draws.once(in: 2) ? MemoryWeights(values) : nil
    let memory = Memory(
      stability: pow(10, Double(draws.number(-300...400)) / 100),
      difficulty: Double(draws.number(100...1000)) / 100)
    return (MemoryModel(weights ?? .published), memory, draws)
  }

  @Test(arguments: 0..<200)
  func `the chance falls from day to day, and the interval is the day it falls to`(_ seed: UInt64) {
    var (model, memory, draws) = Self.drawn(seed)
    let chances = [0, 1, 2, 3, 10, 100, 1000, 10000].map {
      model.retrievability(of: memory, after: $0)
    }
    #expect(zip(chances, chances.dropFirst()).allSatisfy(>), "\(chances)")
    #expect(chances.allSatisfy { $0 > 0 && $0 <= 1 })
    let retention = Double(draws.number(50...99)) / 100
    let days = model.interval(of: memory, to: retention)
    guard days < 36500 else {
      #expect(model.retrievability(of: memory, after: 36499) > retention)
      return
    }
    #expect(model.retrievability(of: memory, after: days + 1) < retention)
    #expect(days == 1 || model.retrievability(of: memory, after: days - 1) > retention)
  }

  @Test(arguments: 0..<200)
  func `what is recalled on a later day lasts no shorter`(_ seed: UInt64) {
    var (model, memory, draws) = Self.drawn(seed)
    let days = draws.number(1...1500)
    let after = Recall.allCases.map { model.memory(after: $0, memory, days: days) }
    for good in after.dropFirst() { #expect(good.stability >= memory.stability) }
    #expect(after[0].stability <= memory.stability)
    #expect(after[1].stability <= after[2].stability && after[2].stability <= after[3].stability)
    #expect(after.allSatisfy { $0.stability >= 0.001 && (1...10).contains($0.difficulty) })
    let difficulties = after.map(\.difficulty)
    #expect(difficulties == difficulties.sorted(by: >), "the better, the easier it is")
  }
}
