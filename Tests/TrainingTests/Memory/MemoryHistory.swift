import Foundation
import Testing

@testable import Training

/// A history of `fsrs.txt`, with what py-fsrs says after each review.
struct MemoryHistory {
  struct Review {
    let recall: Recall
    /// Whole days since the last review.
    let days: Int
    /// Just before the review; 0 before the first.
    let retrievability: Double
    let stability: Double
    let difficulty: Double
    let phase: MemorySteps.Card.Phase
    let step: Int?
    let wait: Duration
  }

  let id: Substring
  let steps: MemorySteps
  private(set) var reviews: [Review] = []

  /// All that are committed.
  static func all() throws -> [MemoryHistory] {
    let url = try #require(Bundle.module.url(forResource: "fsrs", withExtension: "txt"))
    var histories: [MemoryHistory] = []
    for line in try String(contentsOf: url, encoding: .utf8).split(separator: "\n")
    where !line.hasPrefix("#") {
      let fields = line.split(separator: " ")
      if fields[0] == ">" {
        histories.append(try MemoryHistory(fields))
      } else {
        histories[histories.count - 1].reviews.append(try Review(fields))
      }
    }
    return histories
  }

  private init(_ fields: [Substring]) throws {
    id = fields[1]
    steps = MemorySteps(
      learning: try MemoryHistory.steps(fields[4]), relearning: try MemoryHistory.steps(fields[5]),
      retention: try #require(Double(fields[2])), atMost: try #require(Int(fields[3])))
  }

  private static func steps(_ field: Substring) throws -> [Duration] {
    try field.split(separator: ",").filter { $0 != "-" }.map { .seconds(try #require(Int($0))) }
  }
}

extension MemoryHistory.Review {
  fileprivate init(_ fields: [Substring]) throws {
    recall = try #require(Int(fields[0]).flatMap(Recall.init))
    days = try #require(Int(fields[1]))
    retrievability = try #require(Double(fields[2]))
    stability = try #require(Double(fields[3]))
    difficulty = try #require(Double(fields[4]))
    phase = try #require(Int(fields[5]).flatMap(MemorySteps.Card.Phase.init))
    step = Int(fields[6])
    wait = .seconds(try #require(Int(fields[7])))
  }
}
