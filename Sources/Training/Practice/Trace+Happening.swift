extension Trace {
  /// Adds an act, begun at `second`, with all that came of it, timers that were over before it among them.
  mutating func append(
    _ act: Terminal.Act, _ happening: TerminalMachine.Happening, on machine: TerminalMachine,
    begun second: Int
  ) {
    for timeout in happening.timeouts {
      passed(second: second + timeout.seconds, then: machine.circumstances(of: timeout.state))
    }
    append(
      act.id, happening.effect, second: second + act.seconds,
      then: machine.circumstances(of: happening.state))
  }
}
