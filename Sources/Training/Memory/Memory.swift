/// What is left of something learned.
package struct Memory: Hashable, Sendable {
  /// Days after which it is recalled with a chance of 90 %; at least 0.001.
  package let stability: Double
  /// 1…10.
  package let difficulty: Double

  /// The nearest memory there is.
  package init(stability: Double, difficulty: Double) {
    self.stability = max(stability, Memory.leastStability)
    self.difficulty = min(
      max(difficulty, Memory.difficulties.lowerBound), Memory.difficulties.upperBound)
  }

  private static let leastStability = 0.001
  private static let difficulties = 1.0...10.0
}

extension Memory: Codable {
  private enum CodingKeys: String, CodingKey {
    case stability, difficulty
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    stability = try container.decode(Double.self, forKey: .stability)
    difficulty = try container.decode(Double.self, forKey: .difficulty)
    guard stability >= Memory.leastStability, Memory.difficulties.contains(difficulty) else {
      throw DecodingError.dataCorrupted(
        DecodingError.Context(
          codingPath: decoder.codingPath,
          debugDescription: "stability \(stability) and difficulty \(difficulty) are no memory"))
    }
  }
}
