import Foundation

/// What can happen next in each state of one scenario, and what is typed so that it does: all that exploring
/// knows of the kinds of nodes.
package struct ScenarioMoves: Sendable {
  package static let right = "right"
  package static let wrong = "wrong"

  package let scenario: Scenario
  /// Draws amounts and shuffles offers in the runs that lines are for.
  package let seed: Seed
  private let nodes: [String: ScenarioNode]
  /// What is typed for an exercise to come out so; an outcome without lines is taken for impossible.
  private let plays: [String: [Exercise.Outcome: [String]]]
  private let isTrusting: Bool

  /// Acts are typed as `language` calls them. Who is `trusting` takes every outcome of an exercise for
  /// possible, and has no lines for any: looking for plays takes longer than all the rest.
  package init(
    _ scenario: Scenario, seed: Seed = Seed(1), in language: Language = .zh, trusting: Bool = false
  ) {
    (self.scenario, self.seed, isTrusting) = (scenario, seed, trusting)
    nodes = Dictionary(scenario.nodes.map { ($0.id, $0) }) { first, _ in first }
    var plays: [String: [Exercise.Outcome: [String]]] = [:]
    for node in trusting ? [] : scenario.nodes {
      guard case .practise = node.content else { continue }
      for outcome in Exercise.Outcome.allCases {
        plays[node.id, default: [:]][outcome] = PracticePlays.play(
          of: node.id, in: scenario, to: outcome, seed: seed, in: language)
      }
    }
    self.plays = plays
  }

  package func node(_ id: String) -> ScenarioNode? { nodes[id] }

  /// In the order in which the author wrote them; none at an ending.
  package func moves(from state: ScenarioState) -> [ScenarioMove] {
    switch nodes[state.node]?.content {
    case .tell(_, let next):
      [move(nil, to: state.following(next))]
    case .ask(_, let right, let wrong):
      [
        move(Self.right, to: state.following(right)),
        move(Self.wrong, isMistake: true, to: state.following(wrong)),
      ]
    case .choose(_, let choices):
      moves(among: state.offered(choices), from: state)
    case .practise(let exercise):
      moves(of: exercise, from: state)
    case .end, nil:
      []
    }
  }

  private func moves(among offered: [Choice], from state: ScenarioState) -> [ScenarioMove] {
    let best = offered.map(\.points).max() ?? 0
    return offered.map { choice in
      move(
        choice.id, points: choice.points, best: best, isMistake: choice.severity != nil,
        isCritical: choice.severity == .critical,
        to: state.applying(choice.effects, in: scenario).following(choice.to))
    }
  }

  private func moves(of exercise: Exercise, from state: ScenarioState) -> [ScenarioMove] {
    let after = state.applying(exercise.effects, in: scenario)
    let possible = Exercise.Outcome.allCases.filter {
      isTrusting || plays[state.node]?[$0] != nil
    }
    return possible.map { outcome in
      move(
        outcome.rawValue, points: exercise.points(for: outcome), best: exercise.points,
        isMistake: outcome != .passed, isCritical: outcome == .failed,
        to: after.following(exercise.branches(after: outcome)))
    }
  }

  private func move(
    _ word: String?, points: Int = 0, best: Int = 0, isMistake: Bool = false,
    isCritical: Bool = false, to after: ScenarioState
  ) -> ScenarioMove {
    ScenarioMove(
      word: word, points: points, best: best, isMistake: isMistake, isCritical: isCritical,
      after: after)
  }
}

/// What is typed in a run.
extension ScenarioMoves {
  package func start(at now: Date) -> ScenarioRun { ScenarioRun(scenario, seed: seed, at: now) }

  /// The words that a path can go on with where `run` stands, which is a run of the same seed; none at an
  /// ending, and where nothing is on offer.
  package func words(in run: ScenarioRun) -> [String] {
    switch nodes[run.state.node]?.content {
    case .choose(_, let choices): run.state.offered(choices).map(\.id)
    case .ask: [Self.right, Self.wrong].filter { lines(for: $0, in: run) != nil }
    case .practise:
      Exercise.Outcome.allCases.filter { plays[run.state.node]?[$0] != nil }.map(\.rawValue)
    case .tell, .end, nil: []
    }
  }

  /// The choices that are not offered where `run` stands.
  package func withheld(in run: ScenarioRun) -> [String] {
    guard case .choose(_, let choices)? = nodes[run.state.node]?.content else { return [] }
    let offered = Set(words(in: run))
    return choices.map(\.id).filter { !offered.contains($0) }
  }

  /// The lines to type one after the other that do what `word` says; nil where it is not on offer.
  package func lines(for word: String, in run: ScenarioRun) -> [String]? {
    switch nodes[run.state.node]?.content {
    case .choose:
      run.offered.firstIndex { $0.id == word }.map { [String($0 + 1)] }
    case .ask:
      run.asking.flatMap { reply(to: $0, word) }.map { [$0] }
    case .practise:
      Exercise.Outcome(rawValue: word).flatMap { plays[run.state.node]?[$0] }
    case .tell, .end, nil:
      nil
    }
  }

  private func reply(to asking: Asking, _ word: String) -> String? {
    guard [Self.right, Self.wrong].contains(word) else { return nil }
    let interaction = asking.item.interaction
    let examples = interaction.examples(seed: asking.seed)
    return (word == Self.right ? examples.right : examples.wrong).first {
      guard case .answer(let grade) = interaction.graded($0, seed: asking.seed) else {
        return false
      }
      return (grade.credit == .one) == (word == Self.right)
    }
  }
}
