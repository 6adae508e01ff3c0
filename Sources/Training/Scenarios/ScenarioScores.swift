/// What scores the ways through a scenario can have.
///
/// All ways, up to a limit: a state is looked at once for each score that can be had on the way there.
package struct ScenarioScores: Sendable {
  package static let limit = 1_000_000

  package let lowest: Way?
  package let highest: Way?
  /// How many states with their scores were looked at.
  package let explored: Int
  /// How many more were come to, and not looked at.
  package let unopened: Int

  package var isComplete: Bool { unopened == 0 }

  package struct Way: Sendable {
    package let points: Int
    /// The most points that could be had where decisions were made; not 0.
    package let best: Int
    package let ending: String
    package let path: [String]

    package var score: Fraction { Fraction(points, best) }
  }

  /// `lowest` and `highest` are nil where there is nothing to score on any way that ends.
  package init(in graph: ScenarioGraph, limit: Int = Self.limit) {
    var search = Search(graph)
    search.run(upTo: limit)
    (explored, unopened) = (search.explored, search.unopened)
    lowest = search.lowest.map(search.way)
    highest = search.highest.map(search.way)
  }

  private struct Stand: Hashable {
    let vertex: Int32
    let points: Int32
    let best: Int32

    var score: Fraction { Fraction(Int(points), Int(best)) }
  }

  private struct Search {
    let graph: ScenarioGraph
    private(set) var explored = 0
    private(set) var unopened = 0
    private(set) var lowest: Int?
    private(set) var highest: Int?
    private var stands = [Stand(vertex: 0, points: 0, best: 0)]
    private var numbers: [Stand: Int]
    /// Of each stand but the first, by which edge it was come to.
    private var origins: [(from: Int, edge: Int)] = [(-1, 0)]

    init(_ graph: ScenarioGraph) {
      self.graph = graph
      numbers = [stands[0]: 0]
    }

    mutating func run(upTo limit: Int) {
      var shut = 0
      while explored + shut < stands.count, explored < limit {
        let number = explored + shut
        let stand = stands[number]
        guard !graph.unopened.contains(Int(stand.vertex)) else {
          shut += 1
          continue
        }
        explored += 1
        if graph.closing(at: Int(stand.vertex)) != nil { note(number) }
        for (index, edge) in graph.edges[Int(stand.vertex)].enumerated() {
          let after = Stand(
            vertex: Int32(edge.to), points: stand.points + Int32(edge.move.points),
            best: stand.best + Int32(edge.move.best))
          guard numbers[after] == nil else { continue }
          numbers[after] = stands.count
          stands.append(after)
          origins.append((number, index))
        }
      }
      unopened = stands.count - explored
    }

    private mutating func note(_ number: Int) {
      guard stands[number].best > 0 else { return }
      let score = stands[number].score
      if lowest.map({ score < stands[$0].score }) ?? true { lowest = number }
      if highest.map({ score > stands[$0].score }) ?? true { highest = number }
    }

    func way(_ number: Int) -> Way {
      var words: [String] = []
      var at = number
      while origins[at].from >= 0 {
        let (from, edge) = origins[at]
        if let word = graph.edges[Int(stands[from].vertex)][edge].move.word { words.append(word) }
        at = from
      }
      let stand = stands[number]
      return Way(
        points: Int(stand.points), best: Int(stand.best),
        ending: graph.vertices[Int(stand.vertex)].state.node, path: words.reversed())
    }
  }
}
