/// States from which nothing leads to an ending, and which lead only to one another.
package struct ScenarioTrap: Sendable {
  /// Of a circle of choices the nearest state at one of its nodes that has no other way; else the nearest
  /// state of the trap.
  package let entry: Int
  package let kind: Kind

  package enum Kind: Hashable, Sendable {
    /// Nothing is on offer.
    case deadEnd
    /// The story goes on by itself, through these nodes, for ever.
    case endless([String])
    /// All that can be done leads round among these nodes, that of the entry first.
    case circle([String])
  }

  /// Every trap in `graph`, the nearest first; what leads only into a trap is none itself.
  ///
  /// Of states that were not opened nobody knows where they lead, so that they are taken for ways out.
  package static func all(in graph: ScenarioGraph) -> [ScenarioTrap] {
    let trapped = trapped(in: graph)
    guard !trapped.isEmpty else { return [] }
    let numbers = Dictionary(uniqueKeysWithValues: trapped.enumerated().map { ($1, $0) })
    let successors = trapped.map { graph.edges[$0].compactMap { numbers[$0.to] } }
    return StrongComponents.last(of: successors)
      .compactMap { ScenarioTrap(in: graph, among: trapped, Set($0.map { trapped[$0] })) }
      .sorted {
        (graph.distance(to: $0.entry), $0.entry) < (graph.distance(to: $1.entry), $1.entry)
      }
  }

  private init?(in graph: ScenarioGraph, among trapped: [Int], _ members: Set<Int>) {
    guard let nearest = graph.nearest(where: members.contains) else { return nil }
    if graph.edges[nearest].isEmpty {
      (entry, kind) = (nearest, .deadEnd)
    } else if members.allSatisfy({ graph.edges[$0].allSatisfy { $0.move.word == nil } }) {
      (entry, kind) = (nearest, .endless(Self.circle(from: nearest, in: graph)))
    } else {
      let nodes = Set(members.map { graph.vertices[$0].state.node })
      let leading = Self.leading(to: members, among: trapped, in: graph)
        .filter { nodes.contains(graph.vertices[$0].state.node) }
      entry = graph.nearest(where: leading.contains) ?? nearest
      let first = graph.vertices[entry].state.node
      let others = graph.moves.scenario.nodes.map(\.id).filter { nodes.contains($0) && $0 != first }
      kind = .circle([first] + others)
    }
  }

  /// Those that some way leads from to `members`, and they themselves.
  private static func leading(
    to members: Set<Int>, among trapped: [Int], in graph: ScenarioGraph
  ) -> Set<Int> {
    var origins: [Int: [Int]] = [:]
    for from in trapped {
      for edge in graph.edges[from] { origins[edge.to, default: []].append(from) }
    }
    var leading = members
    var pending = Array(members)
    while let vertex = pending.popLast() {
      pending += (origins[vertex] ?? []).filter { leading.insert($0).inserted }
    }
    return leading
  }

  /// The vertices from which no ending can be reached.
  private static func trapped(in graph: ScenarioGraph) -> [Int] {
    var origins = [[Int]](repeating: [], count: graph.vertices.count)
    for (from, edges) in graph.edges.enumerated() {
      for edge in edges { origins[edge.to].append(from) }
    }
    var pending = graph.vertices.indices.filter {
      graph.closing(at: $0) != nil || graph.unopened.contains($0)
    }
    var canEnd = [Bool](repeating: false, count: graph.vertices.count)
    for vertex in pending { canEnd[vertex] = true }
    while let vertex = pending.popLast() {
      for origin in origins[vertex] where !canEnd[origin] {
        canEnd[origin] = true
        pending.append(origin)
      }
    }
    return graph.vertices.indices.filter { !canEnd[$0] }
  }

  /// The nodes that only tell, from `entry` until it is come to again.
  private static func circle(from entry: Int, in graph: ScenarioGraph) -> [String] {
    var nodes: [String] = []
    var at = entry
    repeat {
      nodes.append(graph.vertices[at].state.node)
      guard let next = graph.edges[at].first?.to else { break }
      at = next
    } while at != entry
    return nodes
  }
}
