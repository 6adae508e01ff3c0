import Foundation

/// A scenario played many times by somebody who draws each reply from those on offer.
///
/// It plays real runs and knows nothing of the exploration, which must have reached whatever it reaches.
package struct ScenarioRandomPlay: Sendable {
  package let plays: Int
  /// In how many plays each node was come to.
  package let nodes: [String: Int]
  /// How many plays ended, by ending.
  package let endings: [String: Int]

  /// So many words, and a play is given up.
  private static let wordLimit = 500

  /// How many plays did not end.
  package var unended: Int { plays - endings.values.reduce(0, +) }

  package init(of moves: ScenarioMoves, plays: Int) {
    let start = moves.start(at: .distantPast)
    var (nodes, endings): ([String: Int], [String: Int]) = ([:], [:])
    for number in 0..<plays {
      var generator = moves.seed.derived(for: "play \(number)").generator
      var run = start
      var met = Self.nodes(from: ScenarioState(startOf: moves.scenario), to: run.state, moves)
      for _ in 0..<Self.wordLimit {
        let words = moves.words(in: run)
        guard !words.isEmpty else { break }
        let word = words[Int(generator.next() % UInt64(words.count))]
        let move = moves.moves(from: run.state).first { $0.word == word }
        for line in moves.lines(for: word, in: run) ?? [] {
          run = run.replying(.line(line), at: .distantPast).next
        }
        met.formUnion(Self.nodes(from: move?.after, to: run.state, moves))
      }
      for node in met { nodes[node, default: 0] += 1 }
      if run.ending != nil { endings[run.state.node, default: 0] += 1 }
    }
    (self.plays, self.nodes, self.endings) = (plays, nodes, endings)
  }

  /// The nodes that were only told between two states, which a run does not keep, and the last; of
  /// those that go round for ever all.
  private static func nodes(
    from state: ScenarioState?, to last: ScenarioState, _ moves: ScenarioMoves
  ) -> Set<String> {
    var nodes: Set<String> = [last.node]
    var state = state
    var seen: Set<ScenarioState> = []
    while let at = state, seen.insert(at).inserted,
      case .tell(_, let next)? = moves.node(at.node)?.content
    {
      nodes.insert(at.node)
      state = at.following(next)
    }
    return nodes
  }
}
