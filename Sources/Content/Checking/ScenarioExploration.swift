import Training

/// Every state a scenario can be in, and what is wrong with the whole of them.
///
/// Complete up to `stateLimit` states: node, flags, counters, and whether a critical failure happened.
struct ScenarioExploration {
  static let stateLimit = 200_000
  private(set) var findings: [Problem.Kind] = []

  private struct Visit: Hashable {
    let state: ScenarioState
    let hasFailed: Bool
  }

  init(of scenario: Scenario) {
    var successors: [Visit: [Visit]] = [:]
    var offered: Set<String> = []
    var deadEnds: Set<String> = []
    var endsWell: Set<String> = []
    var pending = [Visit(state: ScenarioState(startOf: scenario), hasFailed: false)]
    while let visit = pending.popLast() {
      guard successors[visit] == nil else { continue }
      guard successors.count < Self.stateLimit else {
        findings = [.tooManyStates(limit: Self.stateLimit)]
        return
      }
      let state = visit.state
      func follow(_ branches: [Branch], from state: ScenarioState, failing: Bool = false) -> Visit {
        Visit(state: state.following(branches), hasFailed: visit.hasFailed || failing)
      }
      var next: [Visit] = []
      switch scenario.node(state.node)?.content {
      case .tell(_, let branches):
        next = [follow(branches, from: state)]
      case .ask(_, let right, let wrong):
        next = [follow(right, from: state), follow(wrong, from: state)]
      case .choose(_, let choices):
        for choice in state.offered(choices) {
          offered.insert("\(state.node)/\(choice.id)")
          next.append(
            follow(
              choice.to, from: state.applying(choice.effects, in: scenario),
              failing: choice.severity == .critical))
        }
        if next.isEmpty { deadEnds.insert(state.node) }
      case .end(let closing):
        if closing.standing == .good, visit.hasFailed { endsWell.insert(state.node) }
      case nil:
        break
      }
      successors[visit] = next
      pending += next
    }
    let reached = Set(successors.keys.map(\.state.node))
    findings += scenario.nodes.filter { !reached.contains($0.id) }
      .map { .unreachable(node: $0.id) }
    findings += deadEnds.sorted().map { .deadEnd(node: $0) }
    findings += Self.trapped(scenario, successors).subtracting(deadEnds).sorted()
      .map { .noWayOut(node: $0) }
    findings += endsWell.sorted().map { .criticalEndsWell(ending: $0) }
    for node in scenario.nodes where reached.contains(node.id) {
      guard case .choose(_, let choices) = node.content else { continue }
      findings += choices.map { "\(node.id)/\($0.id)" }.filter { !offered.contains($0) }
        .map { .neverOffered(choice: $0) }
    }
  }

  /// Nodes with a state from which no ending can be reached.
  private static func trapped(_ scenario: Scenario, _ successors: [Visit: [Visit]]) -> Set<String> {
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
