/// Where a scenario stands: its node, flags and counters; all that decides how it goes on.
package struct ScenarioState: Codable, Hashable, Sendable {
  package var node: String
  package var circumstances: Circumstances

  package init(startOf scenario: Scenario) {
    node = scenario.start
    circumstances = Circumstances(counters: scenario.counters.mapValues(\.start))
  }

  package func applying(_ effects: [Effect], in scenario: Scenario) -> ScenarioState {
    var copy = self
    copy.circumstances.apply(effects, within: scenario.counters)
    return copy
  }

  /// The state after the first of `branches` whose condition holds; the same state if none does.
  package func following(_ branches: [Branch]) -> ScenarioState {
    guard let branch = branches.first(where: { holds($0.condition) }) else { return self }
    var copy = self
    copy.node = branch.target
    return copy
  }

  /// The choices offered here and now.
  package func offered(_ choices: [Choice]) -> [Choice] {
    choices.filter { holds($0.condition) }
  }

  /// Where nothing is asked for it holds always.
  private func holds(_ condition: Condition?) -> Bool {
    condition?.holds(in: circumstances) ?? true
  }
}
