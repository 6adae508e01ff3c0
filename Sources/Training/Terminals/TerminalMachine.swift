/// A terminal made ready to run: names are numbers, conditions are masks of bits.
///
/// Playing, and the complete walk through all states, ask the same machine.
package struct TerminalMachine: Sendable {
  package let terminal: Terminal
  private let factBits: [String: UInt64]
  private let counterPlaces: [String: Int]
  private let screenNumbers: [String: Int]
  let acts: [Act]
  let timers: [(after: Int, move: Move)?]

  struct Act: Sendable {
    let when: CompiledCondition
    let seconds: Int
    /// For each screen, those that may come about there, in order.
    let outcomes: [[Outcome]]
  }

  struct Outcome: Sendable {
    let when: CompiledCondition
    let effect: ActEffect
    let move: Move
  }

  /// A change, ready to be applied.
  struct Move: Sendable {
    let screen: Int?
    let set: UInt64
    let clear: UInt64
    let sums: [(place: Int, amount: Int, bounds: Counter)]
    let change: Terminal.Change
  }

  /// What an act led to.
  package struct Happening: Sendable {
    package let effect: ActEffect
    package let state: TerminalState
    /// What was seen and heard, in order.
    package let told: [LocalizedText]
    /// The slips that came out, by their ids.
    package let printed: [String]
    /// Whether the screen's time was over before.
    package let timedOut: Bool
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
      state.counters |= UInt32(terminal.counters[name]?.start ?? 0) << UInt32(place * 4)
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

  /// What the act at `index` of the terminal's acts leads to. A timer that is over by then comes first.
  package func performing(_ index: Int, in state: TerminalState) -> Happening {
    let act = acts[index]
    guard let timer = timers[state.screen], state.elapsed + act.seconds > timer.after else {
      return performing(act, in: state, told: [], printed: [], timedOut: false)
    }
    let change = timer.move.change
    let after = applying(timer.move, to: state, seconds: 0)
    return performing(
      act, in: after, told: [change.tell].compactMap(\.self), printed: change.printed,
      timedOut: true)
  }

  /// The state after the present screen's time is over; nil where it has none.
  package func timingOut(_ state: TerminalState) -> TerminalState? {
    timers[state.screen].map { applying($0.move, to: state, seconds: 0) }
  }

  /// The state after the time the act at `index` takes, where nothing came of it.
  package func wasting(_ index: Int, in state: TerminalState) -> TerminalState {
    waiting(acts[index].seconds, in: state)
  }

  private func waiting(_ seconds: Int, in state: TerminalState) -> TerminalState {
    var after = state
    if timers[state.screen] != nil { after.elapsed += seconds }
    return after
  }

  private func performing(
    _ act: Act, in state: TerminalState, told: [LocalizedText], printed: [String], timedOut: Bool
  ) -> Happening {
    guard let outcome = act.outcome(in: state) else {
      return Happening(
        effect: .refused, state: waiting(act.seconds, in: state), told: told, printed: printed,
        timedOut: timedOut)
    }
    let change = outcome.move.change
    return Happening(
      effect: outcome.effect, state: applying(outcome.move, to: state, seconds: act.seconds),
      told: told + [change.tell].compactMap(\.self), printed: printed + change.printed,
      timedOut: timedOut)
  }

  private func applying(_ move: Move, to state: TerminalState, seconds: Int) -> TerminalState {
    var after = state
    after.facts = after.facts & ~move.clear | move.set
    for sum in move.sums {
      let value = CompiledCondition.value(at: sum.place, in: after.counters) + sum.amount
      let shift = UInt32(sum.place * 4)
      after.counters =
        after.counters & ~(0xF << shift) | UInt32(sum.bounds.clamped(value)) << shift
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
  package init(from decoder: any Decoder) throws {
    self.init(try Terminal(from: decoder))
  }

  package func encode(to encoder: any Encoder) throws {
    try terminal.encode(to: encoder)
  }
}
