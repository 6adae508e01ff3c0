import Training

/// `rehearsal reviews`: memories after each review of the histories on standard input.
enum Reviews {
  static let usage = "reviews [--timed] < histories"

  /// One thing learned and reviewed; steps, in seconds, are none unless they are named.
  struct History: Decodable {
    struct Review: Decodable {
      let recall: Recall
      /// Whole days since the last.
      let days: Int
    }

    let retention: Double
    let maximum: Int
    let weights: MemoryWeights?
    let learning: [Int]?
    let relearning: [Int]?
    let reviews: [Review]

    var steps: MemorySteps {
      MemorySteps(
        learning: learning?.map { .seconds($0) } ?? [],
        relearning: relearning?.map { .seconds($0) } ?? [],
        model: weights.map { MemoryModel($0) } ?? .standard, retention: retention, atMost: maximum)
    }
  }

  /// What is left after a review, and in how many seconds the next is due.
  struct State: Encodable {
    /// Just before the review; 0 before the first.
    let retrievability: Double
    let stability: Double
    let difficulty: Double
    let phase: Int
    let step: Int?
    let wait: Double
  }

  /// How long all reviews took, without reading them.
  struct Timing: Encodable {
    let reviews: Int
    let seconds: Double
    /// The sum of all stabilities at the end, by which others see that it is the same work.
    let stability: Double
  }

  static func run(_ arguments: ArraySlice<String>) throws {
    switch Array(arguments) {
    case []: try JSONLines.write(JSONLines.read(History.self).map(states))
    case ["--timed"]: try JSONLines.write([timed(JSONLines.read(History.self))])
    default: throw Misuse(usages: [usage])
    }
  }

  private static func states(of history: History) -> [State] {
    let steps = history.steps
    var card = MemorySteps.Card.new
    return history.reviews.compactMap { review in
      let before = card.memory
      let (next, wait) = steps.reviewed(card, review.recall, days: review.days)
      card = next
      return next.memory.map { memory in
        State(
          retrievability: before.map {
            steps.model.retrievability(of: $0, after: review.days)
          } ?? 0,
          stability: memory.stability, difficulty: memory.difficulty,
          phase: next.phase.rawValue, step: next.step, wait: seconds(wait))
      }
    }
  }

  private static func timed(_ histories: [History]) -> Timing {
    let prepared = histories.map { ($0.steps, $0.reviews) }
    var stability = 0.0
    let time = ContinuousClock().measure {
      for (steps, reviews) in prepared {
        var card = MemorySteps.Card.new
        for review in reviews {
          card = steps.reviewed(card, review.recall, days: review.days).card
        }
        stability += card.memory?.stability ?? 0
      }
    }
    return Timing(
      reviews: histories.map(\.reviews.count).reduce(0, +), seconds: seconds(time),
      stability: stability)
  }

  /// Whole seconds exactly, as a division of durations would not give them.
  private static func seconds(_ duration: Duration) -> Double {
    Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
  }
}
