/// Every state a scenario can be in, and what is wrong with the whole of them.
///
/// Complete up to `stateLimit` states: node, flags, counters, and whether a critical failure happened.
package struct ScenarioExploration {
  package static let stateLimit = 200_000

  /// What is wrong; nodes are named by their id, choices by `node/choice`.
  package enum Finding: Hashable, Sendable {
    /// Of several that lead to one another, only the first.
    case unreachable(node: String)
    /// A node with a state in which no choice is offered.
    case deadEnd(node: String)
    /// A node with a state from which no ending can be reached.
    case noWayOut(node: String)
    /// A good ending that can be reached although a critical failure happened.
    case criticalEndsWell(ending: String)
    case neverOffered(choice: String)
    /// There are more states than were looked at; nothing else is said then.
    case tooManyStates
  }

  /// In the order in which an author would mend them.
  package let findings: [Finding]

  package init(of scenario: Scenario) {
    var walk = Walk(scenario)
    findings = walk.isComplete() ? walk.findings : [.tooManyStates]
  }
}

/// A walk through all states, and what was seen on the way.
private struct Walk {
  private let scenario: Scenario
  private var successors: [Visit: [Visit]] = [:]
  private var offered: Set<String> = []
  private var deadEnds: Set<String> = []
  private var endsWell: Set<String> = []

  private struct Visit: Hashable {
    let state: ScenarioState
    let hasFailed: Bool

    func following(
      _ branches: [Branch], from state: ScenarioState? = nil, failing: Bool = false
    ) -> Visit {
      Visit(
        state: (state ?? self.state).following(branches), hasFailed: hasFailed || failing)
    }
  }

  init(_ scenario: Scenario) {
    self.scenario = scenario
  }

  /// Walks; false when there are too many states.
  mutating func isComplete() -> Bool {
    var pending = [Visit(state: ScenarioState(startOf: scenario), hasFailed: false)]
    while let visit = pending.popLast() {
      guard successors[visit] == nil else { continue }
      guard successors.count < ScenarioExploration.stateLimit else { return false }
      let next = step(from: visit)
      successors[visit] = next
      pending += next
    }
    return true
  }

  private mutating func step(from visit: Visit) -> [Visit] {
    let state = visit.state
    switch scenario.node(state.node)?.content {
    case .tell(_, let branches):
      return [visit.following(branches)]
    case .ask(_, let right, let wrong):
      return [visit.following(right), visit.following(wrong)]
    case .practise(let exercise):
      let after = state.applying(exercise.effects, in: scenario)
      return Exercise.Outcome.allCases.map {
        visit.following(exercise.branches(after: $0), from: after, failing: $0 == .failed)
      }
    case .choose(_, let choices):
      let open = state.offered(choices)
      if open.isEmpty { deadEnds.insert(state.node) }
      offered.formUnion(open.map { "\(state.node)/\($0.id)" })
      return open.map {
        visit.following(
          $0.to, from: state.applying($0.effects, in: scenario), failing: $0.severity == .critical)
      }
    case .end(let closing):
      if closing.standing == .good, visit.hasFailed { endsWell.insert(state.node) }
      return []
    case nil:
      return []
    }
  }

  var findings: [ScenarioExploration.Finding] {
    let reached = Set(successors.keys.map(\.state.node))
    return unreachable(besides: reached).map { .unreachable(node: $0) }
      + deadEnds.sorted().map { .deadEnd(node: $0) }
      + trapped.subtracting(deadEnds).sorted().map { .noWayOut(node: $0) }
      + endsWell.sorted().map { .criticalEndsWell(ending: $0) }
      + choices(at: reached).filter { !offered.contains($0) }.map { .neverOffered(choice: $0) }
  }

  /// Nodes that nothing leads to, without those that only such nodes lead to.
  private func unreachable(besides reached: Set<String>) -> [String] {
    var left = scenario.nodes.map(\.id).filter { !reached.contains($0) }
    var told: [String] = []
    while !left.isEmpty {
      let led = Set(left.flatMap { id in targets(of: id).filter { $0 != id } })
      // In a circle everybody is led to.
      let first = left.filter { !led.contains($0) }
      told += first.isEmpty ? [left[0]] : first
      var behind = Set(told)
      var pending = told
      while let id = pending.popLast() {
        pending += targets(of: id).filter { behind.insert($0).inserted }
      }
      left.removeAll(where: behind.contains)
    }
    return told
  }

  private func targets(of id: String) -> [String] {
    scenario.node(id)?.branches.map(\.target) ?? []
  }

  private func choices(at reached: Set<String>) -> [String] {
    scenario.nodes.filter { reached.contains($0.id) }.flatMap { node in
      guard case .choose(_, let choices) = node.content else { return [String]() }
      return choices.map { "\(node.id)/\($0.id)" }
    }
  }

  /// Nodes with a state from which no ending can be reached.
  private var trapped: Set<String> {
    var predecessors: [Visit: [Visit]] = [:]
    for (visit, next) in successors {
      for successor in next { predecessors[successor, default: []].append(visit) }
    }
    var pending = successors.keys.filter {
      if case .end? = scenario.node($0.state.node)?.content { true } else { false }
    }
    var canEnd = Set(pending)
    while let visit = pending.popLast() {
      for predecessor in predecessors[visit] ?? [] where canEnd.insert(predecessor).inserted {
        pending.append(predecessor)
      }
    }
    return Set(successors.keys.filter { !canEnd.contains($0) }.map(\.state.node))
  }
}
