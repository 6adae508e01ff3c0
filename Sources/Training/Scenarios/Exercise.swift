/// A procedure to be done in the middle of a scenario, and where each way of doing it leads.
package struct Exercise: Codable, Sendable {
  /// The procedure's id; the scenario has the whole of it.
  package let procedure: String
  /// Alone or prompted.
  package let mode: Practice.Mode
  /// One of the procedure's, or the story's own, which is called by the id of its node.
  package let situation: Situation
  /// For a pass; anything less is worth 0.
  package let points: Int
  /// Whatever the outcome.
  package let effects: [Effect]
  package let passed: [Branch]
  package let short: [Branch]
  package let failed: [Branch]

  package init(
    procedure: String, mode: Practice.Mode, situation: Situation, points: Int,
    effects: [Effect] = [], passed: [Branch], short: [Branch], failed: [Branch]
  ) {
    (self.procedure, self.mode, self.situation) = (procedure, mode, situation)
    (self.points, self.effects) = (points, effects)
    (self.passed, self.short, self.failed) = (passed, short, failed)
  }

  /// How it was done.
  package enum Outcome: String, Codable, CaseIterable, Hashable, Sendable {
    case passed
    /// Below the pass mark, and nothing critical.
    case short
    /// A critical step left out, a critical order broken, or something forbidden that fails a run.
    case failed
  }

  package func branches(after outcome: Outcome) -> [Branch] {
    switch outcome {
    case .passed: passed
    case .short: short
    case .failed: failed
    }
  }

  package func points(for outcome: Outcome) -> Int { outcome == .passed ? points : 0 }

  /// What draws the sale at `node` in a run of `seed`: always the same, however the node was come to, and
  /// for one customer with one sum the same card and numbers at every node.
  package func seed(at node: String, in seed: Seed) -> Seed {
    guard let amount = situation.amount, let customer = situation.customer else {
      return seed.derived(for: node)
    }
    let name = Language.allCases.map { customer.text(in: $0) }.joined(separator: " ")
    return seed.derived(for: "\(name) \(amount)")
  }
}

extension Assessment {
  /// What a run is for the story that it is part of.
  package var outcome: Exercise.Outcome {
    passed ? .passed : failures.isEmpty ? .short : .failed
  }
}
