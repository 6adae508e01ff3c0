/// The way to an ending on which the fewest points are lost; of several the one with the fewest mistakes,
/// of those the shortest.
package struct ScenarioBestWay: Sendable {
  package let path: [String]
  package let ending: String
  /// What the run is worth, which is bad after a critical failure.
  package let standing: Standing
  package let points: Int
  package let best: Int

  package var lost: Int { best - points }
  package var passes: Bool { standing != .bad }

  /// Nil where no ending can be reached.
  package init?(in graph: ScenarioGraph) {
    var search = Search(graph)
    guard let last = search.cheapestEnding(), let closing = graph.closing(at: last) else {
      return nil
    }
    let edges = search.way(to: last)
    path = edges.compactMap(\.word)
    points = edges.reduce(0) { $0 + $1.points }
    best = edges.reduce(0) { $0 + $1.best }
    ending = graph.vertices[last].state.node
    standing = graph.vertices[last].hasFailed ? .bad : closing.standing
  }

  private struct Cost: Hashable, Comparable {
    var (lost, mistakes, words) = (0, 0, 0)

    func adding(_ move: ScenarioMove) -> Cost {
      Cost(
        lost: lost + move.best - move.points, mistakes: mistakes + (move.isMistake ? 1 : 0),
        words: words + (move.word == nil ? 0 : 1))
    }

    static func < (a: Cost, b: Cost) -> Bool {
      (a.lost, a.mistakes, a.words) < (b.lost, b.mistakes, b.words)
    }
  }

  /// Dijkstra's. There are few costs and many states, so that those of one cost wait together.
  private struct Search {
    let graph: ScenarioGraph
    private var costs: [Int: Cost] = [0: Cost()]
    private var origins: [Int: (from: Int, edge: Int)] = [:]

    init(_ graph: ScenarioGraph) {
      self.graph = graph
    }

    mutating func cheapestEnding() -> Int? {
      var pending: [Cost: [Int]] = [Cost(): [0]]
      var settled: Set<Int> = []
      while let cost = pending.keys.min(), let vertices = pending.removeValue(forKey: cost) {
        for vertex in vertices where settled.insert(vertex).inserted {
          if graph.closing(at: vertex) != nil { return vertex }
          for (number, edge) in graph.edges[vertex].enumerated() {
            let sum = cost.adding(edge.move)
            if let known = costs[edge.to], known <= sum { continue }
            costs[edge.to] = sum
            origins[edge.to] = (vertex, number)
            pending[sum, default: []].append(edge.to)
          }
        }
      }
      return nil
    }

    func way(to vertex: Int) -> [ScenarioMove] {
      var moves: [ScenarioMove] = []
      var at = vertex
      while let origin = origins[at] {
        moves.append(graph.edges[origin.from][origin.edge].move)
        at = origin.from
      }
      return moves.reversed()
    }
  }
}
