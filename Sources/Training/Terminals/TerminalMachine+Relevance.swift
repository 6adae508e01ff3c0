extension TerminalMachine {
  /// The facts on which depends what `acts` (indices) lead to, as far as screens, offers, counters and the
  /// facts of `watched` are concerned.
  ///
  /// States that agree in these behave alike, whatever else holds: a walk need not tell them apart.
  func relevantFacts(
    for acts: [Int], watching watched: [CompiledCondition], and others: UInt64 = 0
  ) -> UInt64 {
    var relevant = watched.reduce(others) { $0 | $1.facts }
    while true {
      let more = acts.reduce(relevant) { $0 | decisiveFacts(of: self.acts[$1], among: relevant) }
      guard more != relevant else { return relevant }
      relevant = more
    }
  }

  /// The facts on which depends whether `acts` are on offer and what comes of them, be it only told.
  func factsAsked(by acts: [Int]) -> UInt64 {
    acts.reduce(0) { facts, act in
      self.acts[act].outcomes.joined().reduce(facts | self.acts[act].when.facts) {
        $0 | $1.when.facts
      }
    }
  }

  /// The facts that decide which of an act's outcomes comes about, where that makes a difference to
  /// `relevant`.
  private func decisiveFacts(of act: Act, among relevant: UInt64) -> UInt64 {
    terminal.screens.indices.reduce(0) { facts, screen in
      let moves = moves(of: act, on: screen, among: relevant)
      guard moves.contains(where: { $0 != .none(on: screen) }) else { return facts }
      // An act that is not on offer changes nothing either.
      let offered = facts | act.when.facts
      return Set(moves).count > 1
        ? act.outcomes[screen].reduce(offered) { $0 | $1.when.facts } : offered
    }
  }

  /// Whether the act at `index` changes anything of `relevant` on that screen, in some state.
  func isActive(_ index: Int, on screen: Int, among relevant: UInt64) -> Bool {
    moves(of: acts[index], on: screen, among: relevant).contains { $0 != .none(on: screen) }
  }

  /// What may come of an act, that nothing does among it.
  private func moves(of act: Act, on screen: Int, among relevant: UInt64) -> [SeenMove] {
    var moves: [SeenMove] = []
    for outcome in act.outcomes[screen] {
      moves.append(outcome.move.seen(on: screen, among: relevant))
      // What comes after the one that always fits never comes about.
      if outcome.when.isAlways { return moves }
    }
    return moves + [.none(on: screen)]
  }
}

/// A change as far as it matters to some facts.
private struct SeenMove: Hashable {
  let screen: Int
  let set: UInt64
  let clear: UInt64
  let sums: [Int]

  static func none(on screen: Int) -> SeenMove {
    SeenMove(screen: screen, set: 0, clear: 0, sums: [])
  }
}

extension TerminalMachine.Move {
  fileprivate func seen(on screen: Int, among relevant: UInt64) -> SeenMove {
    SeenMove(
      screen: self.screen ?? screen, set: set & relevant, clear: clear & relevant & ~set,
      sums: sums.flatMap { [$0.place, $0.amount] })
  }
}

extension CompiledCondition {
  /// Every fact it asks about.
  fileprivate var facts: UInt64 {
    switch self {
    case .bits(let all, let none): all | none
    case .not(let condition): condition.facts
    case .all(let conditions), .any(let conditions): conditions.reduce(0) { $0 | $1.facts }
    case .counter: 0
    }
  }

  fileprivate var isAlways: Bool {
    if case .bits(0, none: 0) = self { true } else { false }
  }
}
