import Foundation

/// FSRS-6's forgetting: memories from recalls and the whole days between them.
///
/// The algorithm is that of py-fsrs 6.3.2. As JSON it is `{"algorithm": "fsrs-6", "weights": […]}`.
package struct MemoryModel: Sendable {
  /// With the published weights.
  package static let standard = MemoryModel()

  package let weights: MemoryWeights

  private let decay: Double
  private let factor: Double
  private let difficultyChange: Double
  private let reversion: Double
  /// What difficulty goes back to, times how far.
  private let reverted: Double
  private let recalling: Recalling
  private let forgetting: Forgetting
  private let sameDay: SameDay

  package init(_ weights: MemoryWeights = .published) {
    let w = weights.values
    self.weights = weights
    decay = -w[20]
    factor = pow(0.9, 1 / -w[20]) - 1
    difficultyChange = w[6]
    reversion = w[7]
    reverted = w[7] * MemoryModel.firstDifficulty(.easy, w)
    recalling = Recalling(w)
    forgetting = Forgetting(w)
    sameDay = SameDay(w)
  }

  /// The chance that it is recalled so many days after the last review; before that day, 1.
  package func retrievability(of memory: Memory, after days: Int) -> Double {
    pow(1 + factor * Double(max(0, days)) / memory.stability, decay)
  }

  /// What is left after the first review.
  package func first(_ recall: Recall) -> Memory {
    Memory(
      stability: weights.values[recall.rawValue - 1],
      difficulty: MemoryModel.firstDifficulty(recall, weights.values))
  }

  /// What is left after one more review, `days` whole days after the last; fewer than 0 are 0.
  package func memory(after recall: Recall, _ memory: Memory, days: Int) -> Memory {
    Memory(
      stability: stability(after: recall, memory, days: days),
      difficulty: difficulty(after: recall, memory.difficulty))
  }

  /// Whole days until the chance of recall is down to `retention`, above 0 and at most 1: at least
  /// 1, at most `most`.
  package func interval(of memory: Memory, to retention: Double, atMost most: Int = 36500) -> Int {
    let days = (memory.stability / factor * (pow(retention, 1 / decay) - 1))
      .rounded(.toNearestOrEven)
    // Also for what is no number: a stability without end times nothing.
    guard days > 1 else { return min(1, most) }
    return days < Double(most) ? Int(days) : most
  }
}

extension MemoryModel {
  private func stability(after recall: Recall, _ memory: Memory, days: Int) -> Double {
    guard days >= 1 else { return sameDay.stability(after: recall, memory) }
    let forgotten = 1 - retrievability(of: memory, after: days)
    return recall == .again
      ? forgetting.stability(memory, forgotten: forgotten)
      : recalling.stability(after: recall, memory, forgotten: forgotten)
  }

  /// The nearer to 10 the smaller the step, and a little back to that of a first `easy`.
  private func difficulty(after recall: Recall, _ difficulty: Double) -> Double {
    let change = -difficultyChange * Double(recall.rawValue - 3)
    return reverted + (1 - reversion) * (difficulty + (10 - difficulty) * change / 9)
  }

  /// Not yet within 1…10.
  private static func firstDifficulty(_ recall: Recall, _ w: [Double]) -> Double {
    w[4] - exp(w[5] * Double(recall.rawValue - 1)) + 1
  }
}

/// Recalled on a later day.
private struct Recalling {
  let gain: Double
  let saturation: Double
  let spacing: Double
  let hard: Double
  let easy: Double

  init(_ w: [Double]) {
    gain = exp(w[8])
    saturation = -w[9]
    spacing = w[10]
    hard = w[15]
    easy = w[16]
  }

  func stability(after recall: Recall, _ memory: Memory, forgotten: Double) -> Double {
    let weight = recall == .hard ? hard : recall == .easy ? easy : 1
    return memory.stability
      * (1 + gain * (11 - memory.difficulty) * pow(memory.stability, saturation)
        * (exp(forgotten * spacing) - 1) * weight)
  }
}

/// Not recalled on a later day.
private struct Forgetting {
  let gain: Double
  let difficulty: Double
  let stability: Double
  let spacing: Double
  let divisor: Double

  init(_ w: [Double]) {
    gain = w[11]
    difficulty = -w[12]
    stability = w[13]
    spacing = w[14]
    divisor = exp(w[17] * w[18])
  }

  func stability(_ memory: Memory, forgotten: Double) -> Double {
    min(
      gain * pow(memory.difficulty, difficulty) * (pow(memory.stability + 1, stability) - 1)
        * exp(forgotten * spacing),
      memory.stability / divisor)
  }
}

/// Once more on the same day, when nothing is forgotten yet.
private struct SameDay {
  let gain: Double
  let offset: Double
  let saturation: Double

  init(_ w: [Double]) {
    gain = w[17]
    offset = w[18]
    saturation = -w[19]
  }

  func stability(after recall: Recall, _ memory: Memory) -> Double {
    let increase =
      exp(gain * (Double(recall.rawValue - 3) + offset)) * pow(memory.stability, saturation)
    return memory.stability * (recall == .again ? increase : max(increase, 1))
  }
}

/// The weights say it all.
extension MemoryModel: Hashable {
  package static func == (a: MemoryModel, b: MemoryModel) -> Bool { a.weights == b.weights }

  package func hash(into hasher: inout Hasher) { hasher.combine(weights) }
}

extension MemoryModel: Codable {
  private enum CodingKeys: String, CodingKey {
    case algorithm, weights
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let algorithm = try container.decode(String.self, forKey: .algorithm)
    guard algorithm == MemoryWeights.algorithm else {
      throw DecodingError.dataCorruptedError(
        forKey: .algorithm, in: container, debugDescription: "‘\(algorithm)’ is not known")
    }
    self.init(try container.decode(MemoryWeights.self, forKey: .weights))
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(MemoryWeights.algorithm, forKey: .algorithm)
    try container.encode(weights, forKey: .weights)
  }
}
