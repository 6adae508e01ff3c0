/// A procedure to be practised, with the terminal it is practised on.
package struct Practice: Codable, Sendable {
  package let procedure: Procedure
  package let terminal: Terminal
  package let mode: Mode
  /// The id of the situation to begin with; nil: the seed draws one.
  package let situation: String?

  package init(
    procedure: Procedure, terminal: Terminal, mode: Mode, situation: String? = nil
  ) {
    (self.procedure, self.terminal) = (procedure, terminal)
    (self.mode, self.situation) = (mode, situation)
  }

  /// How much help there is.
  package enum Mode: String, Codable, CaseIterable, Hashable, Sendable {
    /// The next step is told.
    case guided
    /// The next step is told on request.
    case prompted
    /// As in an exam.
    case alone
  }

  /// What a run with this seed begins with.
  package func situation(drawnBy seed: Seed) -> Situation? {
    procedure.situations.first { $0.id == situation }
      ?? seed.derived(for: "situation").shuffled(procedure.situations).first
  }
}
