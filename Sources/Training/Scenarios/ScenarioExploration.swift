/// A scenario explored completely: all its states, the best way, and what is wrong with the whole of them.
package struct ScenarioExploration: Sendable {
  package var scenario: Scenario { graph.moves.scenario }
  package let graph: ScenarioGraph
  /// Nil where no ending can be reached.
  package let bestWay: ScenarioBestWay?
  /// In the order in which an author would mend them.
  package let findings: [ScenarioFinding]

  package init(of moves: ScenarioMoves, stateLimit: Int = ScenarioGraph.stateLimit) {
    graph = ScenarioGraph(of: moves, stateLimit: stateLimit)
    bestWay = ScenarioBestWay(in: graph)
    findings = Search(moves.scenario, graph, bestWay, stateLimit).findings
  }

  /// The words of a shortest way to `node`; nil where none leads there.
  package func path(to node: String) -> [String]? {
    graph.nearest { graph.vertices[$0].state.node == node }.map(graph.path(to:))
  }

  /// The words of a shortest way to `node` without a critical failure; nil where none leads there.
  package func soundPath(to node: String) -> [String]? {
    graph.nearest {
      graph.vertices[$0].state.node == node && !graph.vertices[$0].hasFailed
    }.map(graph.path(to:))
  }
}

private struct Search {
  private let scenario: Scenario
  private let graph: ScenarioGraph
  private let bestWay: ScenarioBestWay?
  private let limit: Int
  private let reached: Set<String>

  init(_ scenario: Scenario, _ graph: ScenarioGraph, _ bestWay: ScenarioBestWay?, _ limit: Int) {
    (self.scenario, self.graph, self.bestWay, self.limit) = (scenario, graph, bestWay, limit)
    reached = graph.reachedNodes
  }

  /// What is never so in the states looked at may be so in the others.
  var findings: [ScenarioFinding] {
    graph.isComplete
      ? unreachable + traps + criticalEndsWell + neverOffered + bestFails
      : [ScenarioFinding(.tooManyStates(limit: limit), path: nil)] + traps + criticalEndsWell
  }

  private func finding(_ kind: ScenarioFinding.Kind, at vertex: Int?) -> ScenarioFinding {
    ScenarioFinding(kind, path: vertex.map(graph.path(to:)))
  }

  private var unreachable: [ScenarioFinding] {
    firstUnreachable.map { node in
      finding(
        .unreachable(node: node),
        at: graph.nearest { vertex in
          graph.moves.node(graph.vertices[vertex].state.node)?.branches
            .contains { $0.target == node } ?? false
        })
    }
  }

  /// Nodes that nothing leads to, without those that only such nodes lead to.
  private var firstUnreachable: [String] {
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
    graph.moves.node(id)?.branches.map(\.target) ?? []
  }

  /// One for each node, however many states of it there are.
  private var traps: [ScenarioFinding] {
    var told: Set<String> = []
    return ScenarioTrap.all(in: graph).compactMap { trap in
      let node = graph.vertices[trap.entry].state.node
      guard told.insert(node).inserted else { return nil }
      let kind: ScenarioFinding.Kind =
        switch trap.kind {
        case .deadEnd: .deadEnd(node: node)
        case .endless(let nodes): .endless(nodes: nodes)
        case .circle(let nodes): .noWayOut(nodes: nodes)
        }
      return finding(kind, at: trap.entry)
    }
  }

  private var criticalEndsWell: [ScenarioFinding] {
    scenario.nodes.compactMap { node in
      guard case .end(let closing) = node.content, closing.standing == .good else { return nil }
      return graph.nearest {
        graph.vertices[$0].hasFailed && graph.vertices[$0].state.node == node.id
      }.map { finding(.criticalEndsWell(ending: node.id), at: $0) }
    }
  }

  private var neverOffered: [ScenarioFinding] {
    var offered: Set<String> = []
    for (vertex, edges) in graph.edges.enumerated() {
      let node = graph.vertices[vertex].state.node
      offered.formUnion(edges.compactMap(\.move.word).map { "\(node)/\($0)" })
    }
    return scenario.nodes.filter { reached.contains($0.id) }.flatMap { node in
      guard case .choose(_, let choices) = node.content else { return [ScenarioFinding]() }
      return choices.map { "\(node.id)/\($0.id)" }.filter { !offered.contains($0) }.map {
        finding(
          .neverOffered(choice: $0),
          at: graph.nearest { graph.vertices[$0].state.node == node.id })
      }
    }
  }

  private var bestFails: [ScenarioFinding] {
    guard let bestWay, !bestWay.passes else { return [] }
    return [ScenarioFinding(.bestFails(ending: bestWay.ending), path: bestWay.path)]
  }
}
