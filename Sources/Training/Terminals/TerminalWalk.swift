/// Every state a terminal can be in, from where it may begin, and what is wrong with the whole of them.
///
/// An abstraction of playing, and a complete one: amounts are under the limit or over it, which is a
/// fact; a screen's timer may go off at any moment, so that seconds are not counted; counters are
/// counted up to their bounds. A wrong amount typed changes nothing but the time, and is left out. Facts
/// on which nothing depends that is asked about are left out too: states that agree in all others behave
/// alike.
package struct TerminalWalk {
  package static let stateLimit = 3_000_000

  package enum Finding: Hashable, Sendable {
    /// A state on this screen from which no home screen can be reached.
    case noWayHome(screen: String, path: [String])
    /// A state in which the condition watched at this index holds.
    case watched(Int, path: [String])
    /// There are more states than were looked at; nothing else is said then.
    case tooManyStates
  }

  package let findings: [Finding]
  package let states: Int

  /// `watched` in groups that one walk can look out for at no cost: each needs the same facts told apart.
  package static func groups(
    of watched: [Condition], on machine: TerminalMachine
  ) -> [[Condition]] {
    let acts = Array(machine.terminal.acts.indices)
    var groups: [(mask: UInt64, conditions: [Condition])] = [
      (machine.relevantFacts(for: acts, watching: []), [])
    ]
    for condition in watched {
      let mask = machine.relevantFacts(for: acts, watching: [machine.test(condition)])
      if let index = groups.firstIndex(where: { $0.mask & mask == mask }) {
        groups[index].conditions.append(condition)
      } else {
        groups.append((mask, [condition]))
      }
    }
    return groups.map(\.conditions)
  }

  /// Whether what is watched at `index` held in some state.
  package func hasMet(_ index: Int) -> Bool {
    findings.contains {
      if case .watched(index, _) = $0 { true } else { false }
    }
  }

  /// Walks by way of `acts` (ids; nil: all), looks out for what is `watched`, and tells each act once that
  /// takes effect.
  package init(
    _ machine: TerminalMachine, from starts: [TerminalState], acts: [String]? = nil,
    watching watched: [Condition] = [], taking: ((String) -> Void)? = nil
  ) {
    let offered = acts.map(Set.init)
    let indices = machine.terminal.acts.indices.filter {
      offered?.contains(machine.terminal.acts[$0].id) ?? true
    }
    var walk = Walk(
      machine, indices, watched.map(machine.test),
      besides: taking == nil ? 0 : machine.factsAsked(by: indices))
    let isComplete = walk.run(from: starts, taking)
    states = walk.count
    findings = isComplete ? walk.findings : [.tooManyStates]
  }
}

/// A walk through all states, each with where it was come to from.
private struct Walk {
  private let machine: TerminalMachine
  private let acts: [Int]
  /// For each screen, the acts that may change anything there.
  private let active: [[Int]]
  private let watched: [CompiledCondition]
  /// The facts that states are told apart by.
  private let mask: UInt64
  private var numbers: [TerminalState: Int32] = [:]
  private var states: [TerminalState] = []
  private var origins: [(state: Int32, act: Int16)] = []
  private var taken: Set<Int> = []
  private var edges: [(from: Int32, to: Int32)] = []

  private static let start: Int16 = -1
  private static let timer: Int16 = -2

  init(
    _ machine: TerminalMachine, _ acts: [Int], _ watched: [CompiledCondition],
    besides others: UInt64
  ) {
    (self.machine, self.acts, self.watched) = (machine, acts, watched)
    let mask = machine.relevantFacts(for: acts, watching: watched, and: others)
    self.mask = mask
    // Over is over: nothing follows an act that ends it all.
    let going = acts.filter { !machine.terminal.acts[$0].ends }
    active = machine.terminal.screens.indices.map { screen in
      going.filter { machine.isActive($0, on: screen, among: mask) }
    }
  }

  var count: Int { states.count }

  /// False when there are too many states.
  mutating func run(
    from starts: [TerminalState], _ taking: ((String) -> Void)?
  ) -> Bool {
    for start in starts { _ = number(seen(start), -1, Self.start) }
    var next = 0
    while next < states.count {
      guard states.count < TerminalWalk.stateLimit else { return false }
      let (state, from) = (states[next], Int32(next))
      next += 1
      if let taking { tell(state, taking) }
      if let after = machine.timingOut(state) { lead(from, after, Self.timer) }
      for act in active[state.screen] where machine.offers(act, in: state) {
        lead(from, machine.following(act, in: state), Int16(act))
      }
    }
    return true
  }

  /// Tells each act that takes effect here, be it that nothing changes by it.
  private mutating func tell(_ state: TerminalState, _ taking: (String) -> Void) {
    for act in acts where !taken.contains(act) && machine.offers(act, in: state) {
      guard machine.performing(act, in: state).effect == .took else { continue }
      taken.insert(act)
      taking(machine.terminal.acts[act].id)
    }
  }

  private mutating func lead(_ from: Int32, _ after: TerminalState, _ act: Int16) {
    let to = number(seen(after), from, act)
    if to != from { edges.append((from, to)) }
  }

  private func seen(_ state: TerminalState) -> TerminalState {
    var seen = state
    seen.elapsed = 0
    seen.facts &= mask
    return seen
  }

  private mutating func number(_ state: TerminalState, _ from: Int32, _ act: Int16) -> Int32 {
    if let number = numbers[state] { return number }
    let number = Int32(states.count)
    numbers[state] = number
    states.append(state)
    origins.append((from, act))
    return number
  }

  /// At most one for a screen or a thing watched, with the shortest way there.
  var findings: [TerminalWalk.Finding] { lost + broken }

  private var lost: [TerminalWalk.Finding] {
    let home = Set(machine.terminal.home)
    var isSafe = states.map { home.contains(machine.screen(of: $0).id) }
    var before = [[Int32]](repeating: [], count: states.count)
    for edge in edges { before[Int(edge.to)].append(edge.from) }
    var pending = states.indices.filter { isSafe[$0] }
    while let state = pending.popLast() {
      for origin in before[state] where !isSafe[Int(origin)] {
        isSafe[Int(origin)] = true
        pending.append(Int(origin))
      }
    }
    var told: Set<Int> = []
    return states.indices.filter { !isSafe[$0] && told.insert(states[$0].screen).inserted }.map {
      .noWayHome(screen: machine.screen(of: states[$0]).id, path: path(to: $0))
    }
  }

  private var broken: [TerminalWalk.Finding] {
    watched.enumerated().compactMap { index, test in
      states.firstIndex { test.holds(in: $0) }.map { .watched(index, path: path(to: $0)) }
    }
  }

  /// The acts that lead there, by their ids; `…` stands for waiting until the time is over.
  private func path(to state: Int) -> [String] {
    var path: [String] = []
    var (at, act) = origins[state]
    while at >= 0 {
      path.append(act == Self.timer ? "…" : machine.terminal.acts[Int(act)].id)
      (at, act) = origins[Int(at)]
    }
    return path.reversed()
  }
}
