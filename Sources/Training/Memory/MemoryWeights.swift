/// The 21 numbers of FSRS-6, all within their published bounds; as JSON a bare array.
package struct MemoryWeights: Hashable, Sendable {
  /// The name of the algorithm that they are for.
  package static let algorithm = "fsrs-6"

  package let values: [Double]

  /// Nil unless there are 21, each of them a number within its bounds.
  package init?(_ values: [Double]) {
    guard values.count == MemoryWeights.bounds.count,
      zip(values, MemoryWeights.bounds).allSatisfy({ $1.contains($0) })
    else { return nil }
    self.values = values
  }

  private init(published values: [Double]) {
    self.values = values
  }

  /// The weights that py-fsrs 6.3.2, fsrs-rs 6.6.2 and Anki come with.
  package static let published = MemoryWeights(published: [
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796,
    1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
  ])

  /// What each weight may be.
  package static let bounds: [ClosedRange<Double>] = [
    0.001...100, 0.001...100, 0.001...100, 0.001...100, 1...10, 0.001...4, 0.001...4,
    0.001...0.75, 0...4.5, 0...0.8, 0.001...3.5, 0.001...5, 0.001...0.25, 0.001...0.9, 0...4,
    0...1, 1...6, 0...2, 0...2, 0...0.8, 0.1...0.8,
  ]
}

extension MemoryWeights: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let weights = MemoryWeights(try container.decode([Double].self)) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "these are no weights of \(MemoryWeights.algorithm)")
    }
    self = weights
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(values)
  }
}
