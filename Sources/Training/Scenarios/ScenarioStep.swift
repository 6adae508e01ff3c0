/// What a learner did at one node of a scenario, with what it was worth.
package enum ScenarioStep: Codable, Sendable {
  case decided(Decision)
  case practised(Practised)

  /// The node it was done at.
  package var node: String {
    switch self {
    case .decided(let decision): decision.node
    case .practised(let practised): practised.node
    }
  }

  package var points: Int {
    switch self {
    case .decided(let decision): decision.choice.points
    case .practised(let practised): practised.exercise.points(for: practised.outcome)
    }
  }

  /// The most points that could be had here.
  package var best: Int {
    switch self {
    case .decided(let decision): decision.best
    case .practised(let practised): practised.exercise.points
    }
  }

  /// Whether it fails the run.
  package var isCritical: Bool {
    switch self {
    case .decided(let decision): decision.choice.severity == .critical
    case .practised(let practised): practised.outcome == .failed
    }
  }

  /// Nothing better could be done, and nothing was wrong with it.
  package var isBest: Bool {
    switch self {
    case .decided(let decision): decision.isBest
    case .practised(let practised):
      practised.outcome == .passed && practised.result.assessment.missteps.isEmpty
    }
  }

  /// What the records call it where it failed the run: the choice, or the node of a procedure.
  package var failureID: String {
    switch self {
    case .decided(let decision): decision.choice.id
    case .practised(let practised): practised.node
    }
  }
}

/// One decision of a learner in a scenario.
package struct Decision: Codable, Sendable {
  package let node: String
  package let situation: LocalizedText
  package let choice: Choice
  /// What would have been worth more; nil when nothing was.
  package let better: Choice?

  package var best: Int { better?.points ?? choice.points }
  /// Nothing better was offered, and nothing was wrong with it.
  package var isBest: Bool { better == nil && choice.severity == nil }
}

/// A procedure that was done in a scenario.
package struct Practised: Codable, Sendable {
  package let node: String
  package let exercise: Exercise
  package let result: PracticeResult

  package var outcome: Exercise.Outcome { result.assessment.outcome }

  var fact: Fact.Practised {
    let assessment = result.assessment
    return Fact.Practised(
      node: node, procedure: exercise.procedure, situation: exercise.situation.id,
      outcome: outcome, score: assessment.score, points: exercise.points(for: outcome),
      best: exercise.points, failures: assessment.failures.map(\.id))
  }
}
