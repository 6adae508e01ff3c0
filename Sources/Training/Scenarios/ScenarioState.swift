/// Where a scenario stands: its node, flags and counters; all that decides how it goes on.
package struct ScenarioState: Codable, Hashable, Sendable {
  package var node: String
  package var flags: Set<String> = []
  package var counters: [String: Int]

  package init(startOf scenario: Scenario) {
    node = scenario.start
    counters = scenario.counters.mapValues(\.start)
  }

  package func applying(_ effects: [Effect], in scenario: Scenario) -> ScenarioState {
    var copy = self
    for effect in effects {
      switch effect {
      case .set(let flag): copy.flags.insert(flag)
      case .clear(let flag): copy.flags.remove(flag)
      case .add(let amount, let counter):
        guard let bounds = scenario.counters[counter] else { continue }
        let sum = copy.counters[counter, default: bounds.start] + amount
        copy.counters[counter] = min(max(sum, bounds.lowest), bounds.highest)
      }
    }
    return copy
  }

  /// The state after the first of `branches` whose condition holds; the same state if none does.
  package func following(_ branches: [Branch]) -> ScenarioState {
    guard let branch = branches.first(where: { $0.condition?.holds(in: self) ?? true }) else {
      return self
    }
    var copy = self
    copy.node = branch.target
    return copy
  }

  /// The choices offered here and now.
  package func offered(_ choices: [Choice]) -> [Choice] {
    choices.filter { $0.condition?.holds(in: self) ?? true }
  }
}
