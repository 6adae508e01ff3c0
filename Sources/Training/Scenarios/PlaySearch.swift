/// Looks for a play of a procedure that comes out in a given way.
///
/// Each play tried is a trace and its assessment, no more; a few dozen are enough for most procedures.
struct PlaySearch {
  private let procedure: Procedure
  private let machine: TerminalMachine
  private let start: TerminalState
  private let guided: GuidedPlay
  /// The guided play without the act that ends it.
  private let way: [PlayedAct]
  private let ends: [PlayedAct]
  /// So many errors of a kind cost any pass.
  private static let enough = 5

  init(
    _ procedure: Procedure, _ machine: TerminalMachine, _ situation: Situation, _ sale: Sale
  ) {
    let terminal = machine.terminal
    (self.procedure, self.machine) = (procedure, machine)
    start = machine.state(
      on: situation.screen, facts: situation.facts + sale.facts(at: terminal))
    guided = GuidedPlay(procedure, on: machine, from: situation, sale)
    let ending = terminal.acts.filter { $0.ends && procedure.acts.contains($0.id) }.map(\.id)
    way = guided.acts.filter { !ending.contains($0) }.map { PlayedAct(id: $0) }
    ends = ending.map { PlayedAct(id: $0) }
  }

  func play(to outcome: Exercise.Outcome) -> [PlayedAct]? {
    switch outcome {
    case .passed: first([way], to: .passed)
    case .failed: first(brokenOff, to: .failed) ?? first(lacking, to: .failed) ?? forbidden
    case .short: first(brokenOff, to: .short) ?? thinned ?? spoilt
    }
  }

  // MARK: - Trying

  /// What came of `acts`: those that were possible, ended as soon as they can be.
  private struct Played {
    let acts: [PlayedAct]
    let outcome: Exercise.Outcome
  }

  private func first(_ plays: [[PlayedAct]], to outcome: Exercise.Outcome) -> [PlayedAct]? {
    for play in plays {
      if let played = played(play), played.outcome == outcome { return played.acts }
    }
    return nil
  }

  /// Nil where the run cannot be brought to its end.
  private func played(_ acts: [PlayedAct]) -> Played? {
    var state = start
    var trace = Trace(from: machine.circumstances(of: state))
    var second = 0
    var done: [PlayedAct] = []
    for act in acts + ends {
      let terminal = machine.terminal
      guard let index = terminal.acts.firstIndex(where: { $0.id == act.id }),
        machine.offers(index, in: state)
      else { continue }
      let happening = machine.performing(index, wrongly: act.isWrong, in: state)
      trace.append(terminal.acts[index], happening, on: machine, begun: second)
      second += terminal.acts[index].seconds
      state = happening.state
      done.append(act)
      if terminal.acts[index].ends, happening.effect == .took {
        return Played(acts: done, outcome: procedure.assessed(trace).outcome)
      }
    }
    return nil
  }

  // MARK: - Plays

  /// Ended after so many acts, the longest first.
  private var brokenOff: [[PlayedAct]] {
    way.indices.reversed().map { Array(way[..<$0]) }
  }

  /// Without one of the acts.
  private var lacking: [[PlayedAct]] {
    way.indices.map { index in without([index]) }
  }

  private func without(_ left: Set<Int>) -> [PlayedAct] {
    way.indices.filter { !left.contains($0) }.map { way[$0] }
  }

  /// With something forbidden that fails the run, as soon as it can be done.
  private var forbidden: [PlayedAct]? {
    for rule in procedure.forbidden where rule.severity == .fail {
      let act = PlayedAct(id: rule.act)
      let plays = (0...way.count).map { way[..<$0] + [act] + way[$0...] }
      if let found = first(plays.map { Array($0) }, to: .failed) { return found }
    }
    return nil
  }

  /// With as many acts left out, one after the other, as it takes, none of which fails the run by itself.
  private var thinned: [PlayedAct]? {
    var left: Set<Int> = []
    for index in way.indices.reversed() {
      guard let played = played(without(left.union([index]))), played.outcome != .failed else {
        continue
      }
      left.insert(index)
      if played.outcome == .short { return played.acts }
    }
    return nil
  }

  /// With errors put in that cost points: a wrong amount, something forbidden, an act once more.
  private var spoilt: [PlayedAct]? {
    let amounts = machine.terminal.acts.filter { $0.asksAmount != nil }.map(\.id)
    let light = procedure.forbidden.filter { $0.severity != .fail }.map { PlayedAct(id: $0.act) }
    let errors =
      way.filter { amounts.contains($0.id) }.map { PlayedAct(id: $0.id, isWrong: true) }
      + light + way
    for error in errors {
      for place in 0...way.count {
        let more = Array(repeating: error, count: Self.enough)
        let found = first(
          [Array(way[..<place]) + more + Array(way[place...])], to: .short)
        if let found { return found }
      }
    }
    return nil
  }
}
