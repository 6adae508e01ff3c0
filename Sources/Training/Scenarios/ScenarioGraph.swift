/// Every state a scenario can be in, each a number, and every move between them.
///
/// A vertex is a node with flags and counters, and whether a critical failure happened. The numbers
/// follow the order in which the states were come to, from 0, the start.
package struct ScenarioGraph: Sendable {
  /// So many states are opened where nothing else is asked for.
  package static let stateLimit = 200_000

  package struct Vertex: Hashable, Sendable {
    package let state: ScenarioState
    package let hasFailed: Bool
  }

  package struct Edge: Sendable {
    package let to: Int
    package let move: ScenarioMove
  }

  package let moves: ScenarioMoves
  package private(set) var vertices: [Vertex] = []
  /// Of each vertex; none of an ending, of a dead end, and of what was not opened.
  package private(set) var edges: [[Edge]] = []
  /// States that were come to, and not opened for there were too many.
  package private(set) var unopened: Set<Int> = []
  private var numbers: [Vertex: Int] = [:]
  /// How many words it takes to get there, and by which edge on one shortest way.
  private var distances: [Int] = []
  private var origins: [(from: Int, edge: Int)?] = []

  package init(
    of moves: ScenarioMoves, from start: ScenarioState? = nil, stateLimit: Int = Self.stateLimit
  ) {
    self.moves = moves
    let first = Vertex(state: start ?? ScenarioState(startOf: moves.scenario), hasFailed: false)
    distances[number(first)] = 0
    explore(upTo: stateLimit)
  }

  package var isComplete: Bool { unopened.isEmpty }
  package var transitions: Int { edges.reduce(0) { $0 + $1.count } }
  package var reachedNodes: Set<String> { Set(vertices.map(\.state.node)) }

  /// Whether an ending is among the states.
  package var reachesEnding: Bool { vertices.indices.contains { closing(at: $0) != nil } }

  /// Whether some state can be come to again from itself.
  package var goesRound: Bool {
    var entering = [Int](repeating: 0, count: vertices.count)
    for edge in edges.joined() { entering[edge.to] += 1 }
    var free = entering.indices.filter { entering[$0] == 0 }
    var sorted = 0
    while let vertex = free.popLast() {
      sorted += 1
      for edge in edges[vertex] {
        entering[edge.to] -= 1
        if entering[edge.to] == 0 { free.append(edge.to) }
      }
    }
    return sorted < vertices.count
  }

  package func content(at vertex: Int) -> ScenarioNode.Content? {
    moves.node(vertices[vertex].state.node)?.content
  }

  /// What ends there; nil where nothing does.
  package func closing(at vertex: Int) -> Closing? {
    if case .end(let closing)? = content(at: vertex) { closing } else { nil }
  }

  /// How many words the shortest way there has.
  package func distance(to vertex: Int) -> Int { distances[vertex] }

  /// The words of a shortest way there.
  package func path(to vertex: Int) -> [String] {
    var words: [String] = []
    var at = vertex
    while let origin = origins[at] {
      if let word = edges[origin.from][origin.edge].move.word { words.append(word) }
      at = origin.from
    }
    return words.reversed()
  }

  /// The vertex that satisfies `test` and that the fewest words lead to.
  package func nearest(where test: (Int) -> Bool) -> Int? {
    vertices.indices.filter(test).min {
      (distances[$0], $0) < (distances[$1], $1)
    }
  }

  /// By number of words: what is only told costs none, and comes before what costs one.
  private mutating func explore(upTo limit: Int) {
    var isOpened: [Bool] = [false]
    var opened = 0
    var level = [0]
    while !level.isEmpty {
      var next: [Int] = []
      var index = 0
      while index < level.count {
        let vertex = level[index]
        index += 1
        guard !isOpened[vertex] else { continue }
        guard opened < limit else {
          unopened = Set(isOpened.indices.filter { !isOpened[$0] })
          return
        }
        isOpened[vertex] = true
        opened += 1
        open(vertex)
        isOpened += Array(repeating: false, count: vertices.count - isOpened.count)
        for (number, edge) in edges[vertex].enumerated() {
          let distance = distances[vertex] + (edge.move.word == nil ? 0 : 1)
          guard distance < distances[edge.to] else { continue }
          distances[edge.to] = distance
          origins[edge.to] = (vertex, number)
          if edge.move.word == nil { level.append(edge.to) } else { next.append(edge.to) }
        }
      }
      level = next
    }
  }

  private mutating func open(_ vertex: Int) {
    let from = vertices[vertex]
    edges[vertex] = moves.moves(from: from.state).map { move in
      let after = Vertex(state: move.after, hasFailed: from.hasFailed || move.isCritical)
      return Edge(to: number(after), move: move)
    }
  }

  private mutating func number(_ vertex: Vertex) -> Int {
    if let number = numbers[vertex] { return number }
    let number = vertices.count
    numbers[vertex] = number
    vertices.append(vertex)
    edges.append([])
    distances.append(.max)
    origins.append(nil)
    return number
  }
}
