/// A terminal made ready to run: names are numbers, conditions are masks of bits.
///
/// Playing, and the complete walk through all states, ask the same machine.
package final class TerminalMachine: Sendable {
  package let terminal: Terminal
  private let factBits: [String: UInt64]
  private let counterPlaces: [String: Int]
  private let screenNumbers: [String: Int]
  let acts: [Act]
  let timers: [(after: Int, move: Move)?]

  // These are classes so that a walk through millions of states passes them on without copying.
  final class Act: Sendable {
    let when: CompiledCondition
    let seconds: Int
    /// For each screen, those that may come about there, in order.
    let outcomes: [[Outcome]]

    init(when: CompiledCondition, seconds: Int, outcomes: [[Outcome]]) {
      (self.when, self.seconds, self.outcomes) = (when, seconds, outcomes)
    }
  }

  final class Outcome: Sendable {
    let when: CompiledCondition
    let effect: ActEffect
    let move: Move

    init(when: CompiledCondition, effect: ActEffect, move: Move) {
      (self.when, self.effect, self.move) = (when, effect, move)
    }
  }

  /// A change, ready to be applied.
  final class Move: Sendable {
    let screen: Int?
    let set: UInt64
    let clear: UInt64
    let sums: [(place: Int, amount: Int, bounds: Counter)]
    let change: Terminal.Change

    init(
      screen: Int?, set: UInt64, clear: UInt64,
      sums: [(place: Int, amount: Int, bounds: Counter)], change: Terminal.Change
    ) {
      (self.screen, self.set, self.clear) = (screen, set, clear)
      (self.sums, self.change) = (sums, change)
    }
  }

  /// What an act led to.
  package struct Happening: Sendable {
    package fileprivate(set) var effect = ActEffect.refused
    package fileprivate(set) var state: TerminalState
    /// What was seen and heard, in order.
    package fileprivate(set) var told: [LocalizedText] = []
    /// The slips that came out, by their ids, each with how the terminal stood then.
    package fileprivate(set) var printed: [(slip: String, state: TerminalState)] = []
    /// What the screens' timers led to before it, each with the seconds since the act was begun.
    package fileprivate(set) var timeouts: [(state: TerminalState, seconds: Int)] = []
  }

  package init(_ terminal: Terminal) {
    let factBits = Dictionary(
      terminal.facts.prefix(64).enumerated().map { ($1, UInt64(1) << UInt64($0)) }
    ) { first, _ in first }
    let counterPlaces = Dictionary(
      uniqueKeysWithValues: terminal.counters.keys.sorted().prefix(8).enumerated().map { ($1, $0) })
    let screenNumbers = Dictionary(
      terminal.screens.enumerated().map { ($1.id, $0) }
    ) { first, _ in first }
    func test(_ condition: Condition?) -> CompiledCondition {
      condition.map { CompiledCondition($0, facts: factBits, counters: counterPlaces) } ?? .always
    }
    func move(_ change: Terminal.Change) -> Move {
      var (set, clear) = (UInt64(0), UInt64(0))
      var sums: [(place: Int, amount: Int, bounds: Counter)] = []
      for effect in change.effects {
        switch effect {
        case .set(let fact): set |= factBits[fact] ?? 0
        case .clear(let fact): clear |= factBits[fact] ?? 0
        case .add(let amount, let counter):
          if let place = counterPlaces[counter], let bounds = terminal.counters[counter] {
            sums.append((place, amount, bounds))
          }
        }
      }
      return Move(
        screen: change.screen.flatMap { screenNumbers[$0] }, set: set, clear: clear, sums: sums,
        change: change)
    }
    self.terminal = terminal
    (self.factBits, self.counterPlaces) = (factBits, counterPlaces)
    self.screenNumbers = screenNumbers
    acts = terminal.acts.map { act in
      Act(
        when: test(act.when), seconds: act.seconds,
        outcomes: terminal.screens.map { screen in
          act.outcomes.filter { $0.on?.contains(screen.id) ?? true }.map {
            Outcome(when: test($0.when), effect: $0.effect, move: move($0.change))
          }
        })
    }
    timers = terminal.screens.map { $0.timer.map { ($0.after, move($0.change)) } }
  }

  /// The state in which `facts` hold on `screen`, each counter at its start.
  package func state(on screen: String, facts: [String]) -> TerminalState {
    var state = TerminalState(screen: screenNumbers[screen] ?? 0, facts: 0, counters: 0)
    for fact in facts { state.facts |= factBits[fact] ?? 0 }
    for (name, place) in counterPlaces {
      state.counters = CompiledCondition.counters(
        state.counters, with: terminal.counters[name]?.start ?? 0, at: place)
    }
    return state
  }

  package func screen(of state: TerminalState) -> Terminal.Screen { terminal.screens[state.screen] }

  /// Facts and counters by their names.
  package func circumstances(of state: TerminalState) -> Circumstances {
    Circumstances(
      flags: Set(factBits.filter { state.facts & $0.value != 0 }.map(\.key)),
      counters: counterPlaces.mapValues { CompiledCondition.value(at: $0, in: state.counters) })
  }

  package func test(_ condition: Condition) -> CompiledCondition {
    CompiledCondition(condition, facts: factBits, counters: counterPlaces)
  }

  /// Whether the act at `index` is possible at all.
  package func offers(_ index: Int, in state: TerminalState) -> Bool {
    acts[index].when.holds(in: state)
  }

  /// What the act at `index` of the terminal's acts leads to, `wrongly` with another amount than the sale's.
  ///
  /// A timer that is over before the act is done comes first. With a wrong amount nothing but time
  /// passes where the act would have taken effect.
  package func performing(
    _ index: Int, wrongly: Bool = false, in state: TerminalState
  ) -> Happening {
    var happening = Happening(state: state)
    let left = letTimePass(acts[index].seconds, in: &happening)
    guard let outcome = acts[index].outcome(in: happening.state) else {
      happening.state = waiting(left, in: happening.state)
      return happening
    }
    guard !wrongly || outcome.effect != .took else {
      happening.effect = .wrong
      happening.told += [terminal.acts[index].asksAmount?.tell].compactMap(\.self)
      happening.state = waiting(left, in: happening.state)
      return happening
    }
    happening.effect = outcome.effect
    happening.state = applying(outcome.move, to: happening.state, seconds: left)
    note(outcome.move.change, in: &happening)
    return happening
  }

  /// The state after the present screen's time is over; nil where it has none.
  package func timingOut(_ state: TerminalState) -> TerminalState? {
    timers[state.screen].map { timer in
      var after = applying(timer.move, to: state, seconds: 0)
      // Also where the screen stays, or it would be over again at once.
      after.elapsed = 0
      return after
    }
  }

  /// Has every timer happen that is over before `seconds` are; how many are left after the last one.
  private func letTimePass(_ seconds: Int, in happening: inout Happening) -> Int {
    var left = seconds
    while left > 0, let timer = timers[happening.state.screen],
      happening.state.elapsed + left > timer.after, let after = timingOut(happening.state)
    {
      // A timer without time would never let the act be done.
      left -= max(timer.after > 0 ? 0 : 1, timer.after - happening.state.elapsed)
      happening.state = after
      happening.timeouts.append((after, seconds - left))
      note(timer.move.change, in: &happening)
    }
    return left
  }

  private func note(_ change: Terminal.Change, in happening: inout Happening) {
    happening.told += [change.tell].compactMap(\.self)
    happening.printed += change.printed.map { ($0, happening.state) }
  }

  private func waiting(_ seconds: Int, in state: TerminalState) -> TerminalState {
    var after = state
    if timers[state.screen] != nil { after.elapsed += seconds }
    return after
  }

  private func applying(_ move: Move, to state: TerminalState, seconds: Int) -> TerminalState {
    var after = state
    after.facts = after.facts & ~move.clear | move.set
    for sum in move.sums {
      let value = CompiledCondition.value(at: sum.place, in: after.counters) + sum.amount
      after.counters = CompiledCondition.counters(
        after.counters, with: sum.bounds.clamped(value), at: sum.place)
    }
    let isNew = move.screen.map { $0 != state.screen } ?? false
    after.screen = move.screen ?? state.screen
    // Only where somebody asks for it, or states that are the same would differ.
    let counts = timers[after.screen] != nil && !isNew && !move.change.restarts
    after.elapsed = counts ? state.elapsed + seconds : 0
    return after
  }
}

extension TerminalMachine {
  /// The state after the act at `index`, nothing told, for whoever walks through millions of them.
  func following(_ index: Int, in state: TerminalState) -> TerminalState {
    acts[index].outcome(in: state).map { applying($0.move, to: state, seconds: 0) } ?? state
  }
}

extension TerminalMachine.Act {
  /// The first that fits.
  fileprivate func outcome(in state: TerminalState) -> TerminalMachine.Outcome? {
    for outcome in outcomes[state.screen] where outcome.when.holds(in: state) { return outcome }
    return nil
  }
}

/// As JSON a machine is its terminal.
extension TerminalMachine: Codable {
  package convenience init(from decoder: any Decoder) throws {
    self.init(try Terminal(from: decoder))
  }

  package func encode(to encoder: any Encoder) throws {
    try terminal.encode(to: encoder)
  }
}
