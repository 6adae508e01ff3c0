/// An error in a run, of one of the classes that are told apart.
package struct Misstep: Hashable, Sendable {
  package let kind: Kind
  /// Which deed it was, counted from 0; nil for what was left out.
  package let deed: Int?
  /// What should have been done first, where it came too early for that.
  package let owed: [Procedure.Step]

  package init(kind: Kind, deed: Int?, owed: [Procedure.Step] = []) {
    (self.kind, self.deed, self.owed) = (kind, deed, owed)
  }

  package enum Kind: Hashable, Sendable {
    case omitted(Procedure.Step)
    /// Before it could be done, or before what comes first; told once for a step.
    case tooEarly(Procedure.Step, refused: Bool)
    case repeated(Procedure.Step)
    case late(Procedure.Step)
    case forbidden(Procedure.Forbidden)
    /// Nobody needed it here.
    case notDue(Procedure.Step)
    case wrongObject(Procedure.Step)

    /// The step it is about; nil for what is forbidden.
    package var step: Procedure.Step? {
      switch self {
      case .omitted(let step), .tooEarly(let step, _), .repeated(let step), .late(let step),
        .notDue(let step), .wrongObject(let step):
        step
      case .forbidden: nil
      }
    }
  }

  /// The step it is about; nil for what is forbidden.
  package var step: Procedure.Step? { kind.step }

  /// What goes wrong by it: of what came too early, what goes wrong without the step that was left out
  /// before it. That something was once too often, or not needed, is reason enough.
  package var why: LocalizedText? {
    switch kind {
    case .omitted(let step), .late(let step): step.why
    case .tooEarly(_, refused: false): owed.first?.why
    case .forbidden(let forbidden): forbidden.why
    case .tooEarly(_, refused: true), .repeated, .notDue, .wrongObject: nil
    }
  }

  /// The rule behind it.
  package var clause: Clause? {
    switch kind {
    case .omitted(let step), .late(let step): step.clause
    case .tooEarly(_, refused: false): owed.first?.clause
    case .forbidden(let forbidden): forbidden.clause
    case .tooEarly(_, refused: true), .repeated, .notDue, .wrongObject: nil
    }
  }

  /// What it takes off, in per cent. Order and omissions are counted by the other factors.
  package func penalty(_ penalties: Procedure.Penalties) -> Int {
    switch kind {
    case .omitted: 0
    case .tooEarly(_, let refused): refused ? penalties.refused : 0
    case .repeated: penalties.repeated
    case .late: penalties.late
    case .notDue: penalties.notDue
    case .wrongObject: penalties.wrongObject
    case .forbidden(let forbidden):
      switch forbidden.severity {
      case .minor: penalties.minor
      case .serious: penalties.serious
      case .fail: 0
      }
    }
  }
}
