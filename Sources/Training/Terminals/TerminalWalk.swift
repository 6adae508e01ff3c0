/// Every state a terminal can be in, from where it may begin, and what is wrong with the whole of them.
///
/// An abstraction of playing, and a complete one: amounts are under the limit or over it, which is a
/// fact; a screen's timer may go off at any moment, so that seconds are not counted; counters are
/// counted up to their bounds. A wrong amount typed changes nothing but the time, and is left out.
package struct TerminalWalk {
  package static let stateLimit = 3_000_000

  package enum Finding: Hashable, Sendable {
    /// A state on this screen from which no home screen can be reached.
    case noWayHome(screen: String, path: [String])
    /// A state in which the taboo at this index holds.
    case taboo(Int, path: [String])
    /// There are more states than were looked at; nothing else is said then.
    case tooManyStates
  }

  package let findings: [Finding]
  package let states: Int

  /// Walks by way of `acts` (ids; nil: all), and tells `visiting` each state once.
  package init(
    _ machine: TerminalMachine, from starts: [TerminalState], acts: [String]? = nil,
    visiting: (TerminalState) -> Void = { _ in }, taking: (Int) -> Void = { _ in }
  ) {
    let offered = acts.map(Set.init)
    let indices = machine.terminal.acts.indices.filter {
      offered?.contains(machine.terminal.acts[$0].id) ?? true
    }
    var walk = Walk(machine, indices)
    let isComplete = walk.run(from: starts, visiting, taking)
    states = walk.count
    findings = isComplete ? walk.findings : [.tooManyStates]
  }
}

/// A walk through all states, each with where it was come to from.
private struct Walk {
  private let machine: TerminalMachine
  private let acts: [Int]
  private var numbers: [TerminalState: Int32] = [:]
  private var states: [TerminalState] = []
  private var origins: [(state: Int32, act: Int16)] = []
  private var edges: [(from: Int32, to: Int32)] = []

  private static let start: Int16 = -1
  private static let timer: Int16 = -2

  init(_ machine: TerminalMachine, _ acts: [Int]) {
    (self.machine, self.acts) = (machine, acts)
  }

  var count: Int { states.count }

  /// False when there are too many states.
  mutating func run(
    from starts: [TerminalState], _ visiting: (TerminalState) -> Void, _ taking: (Int) -> Void
  ) -> Bool {
    for start in starts { _ = number(start, -1, Self.start) }
    var next = 0
    var taken: Set<Int> = []
    while next < states.count {
      guard states.count < TerminalWalk.stateLimit else { return false }
      let (state, from) = (states[next], Int32(next))
      next += 1
      visiting(state)
      if let after = machine.timingOut(state) { lead(from, after, Self.timer) }
      for act in acts where machine.offers(act, in: state) {
        let happening = machine.performing(act, in: state)
        if happening.effect == .took, taken.insert(act).inserted { taking(act) }
        // Over is over: nothing follows.
        guard !machine.terminal.acts[act].ends else { continue }
        lead(from, happening.state, Int16(act))
      }
    }
    return true
  }

  private mutating func lead(_ from: Int32, _ after: TerminalState, _ act: Int16) {
    var after = after
    after.elapsed = 0
    let to = number(after, from, act)
    if to != from { edges.append((from, to)) }
  }

  private mutating func number(_ state: TerminalState, _ from: Int32, _ act: Int16) -> Int32 {
    if let number = numbers[state] { return number }
    let number = Int32(states.count)
    numbers[state] = number
    states.append(state)
    origins.append((from, act))
    return number
  }

  /// At most one of each kind for a screen or a taboo, with the shortest way there.
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
    machine.terminal.never.enumerated().compactMap { index, taboo in
      let test = machine.test(taboo.when)
      return states.firstIndex { test.holds(in: $0) }.map { .taboo(index, path: path(to: $0)) }
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
