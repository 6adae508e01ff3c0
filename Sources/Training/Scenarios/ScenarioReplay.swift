import Foundation

/// A path gone in a real run: what was shown and typed on the way, and why it stopped.
package struct ScenarioReplay: Sendable {
  package let typed: [Typed]
  /// As it stands at the end.
  package let run: ScenarioRun
  package let halt: Halt
  /// The choices that are not offered there.
  package let withheld: [String]

  /// One line typed.
  package struct Typed: Sendable {
    package let prompt: Prompt
    package let line: String
    package let feedback: Feedback
  }

  package enum Halt: Hashable, Sendable {
    case ended
    /// The path is over, and these words are on offer. From here an ending can be reached, or none.
    case open(words: [String], canEnd: Bool)
    /// No choice is offered at this node.
    case deadEnd(node: String)
    /// These nodes lead round, and nobody is asked anything.
    case endless(nodes: [String])
    /// The word at this position, from 1, does not fit: these do.
    case misfit(position: Int, word: String, words: [String])
    /// The story was over before the word at this position, from 1.
    case overBefore(position: Int, word: String)
  }

  package init(_ moves: ScenarioMoves, along path: [String], at now: Date) {
    var run = moves.start(at: now)
    var typed: [Typed] = []
    var misfit: Halt?
    for (index, word) in path.enumerated() where misfit == nil {
      guard let lines = moves.lines(for: word, in: run) else {
        misfit = Self.misfit(word, index + 1, run, moves)
        continue
      }
      for line in lines {
        guard let prompt = run.prompt else { break }
        let (next, _, feedback) = run.replying(.line(line), at: now)
        typed.append(Typed(prompt: prompt, line: line, feedback: feedback))
        run = next
      }
    }
    (self.typed, self.run) = (typed, run)
    halt = misfit ?? Self.halt(of: run, moves)
    withheld = moves.withheld(in: run)
  }

  private static func misfit(
    _ word: String, _ position: Int, _ run: ScenarioRun, _ moves: ScenarioMoves
  ) -> Halt {
    switch halt(of: run, moves) {
    case .ended: .overBefore(position: position, word: word)
    case .open(let words, _): .misfit(position: position, word: word, words: words)
    case let halt: halt
    }
  }

  private static func halt(of run: ScenarioRun, _ moves: ScenarioMoves) -> Halt {
    if run.ending != nil { return .ended }
    let graph = ScenarioGraph(of: moves, from: run.state)
    if run.prompt == nil, let nodes = endless(in: graph) { return .endless(nodes: nodes) }
    let words = moves.words(in: run)
    return words.isEmpty
      ? .deadEnd(node: run.state.node)
      : .open(words: words, canEnd: graph.reachesEnding || !graph.isComplete)
  }

  private static func endless(in graph: ScenarioGraph) -> [String]? {
    ScenarioTrap.all(in: graph).lazy.compactMap { trap -> [String]? in
      if case .endless(let nodes) = trap.kind { nodes } else { nil }
    }.first
  }
}
