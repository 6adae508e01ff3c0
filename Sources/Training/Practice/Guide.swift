/// What to do next in a run, by the procedure and by what the terminal would do.
package enum Guide {
  /// This step, by the act at this index of the terminal's acts.
  case step(Procedure.Step, act: Int)
  /// Nothing is left to be done.
  case done
  /// Something is left, and it cannot be done any more.
  case stuck(Procedure.Step)

  /// The first step that is due, that can be done now by an act that is not forbidden, and before which
  /// nothing is owed; where there is none, one before which is owed only what cannot be done any more.
  package init(
    _ procedure: Procedure, _ trace: Trace, on machine: TerminalMachine, in state: TerminalState
  ) {
    let owed = procedure.owed(in: trace)
    guard let first = owed.first else {
      self = .done
      return
    }
    let possible = owed.compactMap { step in
      Self.act(of: step, procedure, trace.now, machine, state).map { (step: step, act: $0) }
    }
    let waiting = Set(owed.map(\.id))
    let doable = Set(possible.map(\.step.id))
    let ways = [waiting, doable].lazy.compactMap { blocking in
      possible.first { procedure.predecessors(of: $0.step.id).isDisjoint(with: blocking) }
    }
    self = ways.first.map { .step($0.step, act: $0.act) } ?? .stuck(first)
  }

  private static func act(
    of step: Procedure.Step, _ procedure: Procedure, _ now: Circumstances,
    _ machine: TerminalMachine, _ state: TerminalState
  ) -> Int? {
    step.acts.lazy.compactMap { id in
      machine.terminal.acts.firstIndex { $0.id == id }
    }.first { index in
      machine.offers(index, in: state) && machine.performing(index, in: state).effect == .took
        && !procedure.forbids(machine.terminal.acts[index].id, in: now)
    }
  }
}
