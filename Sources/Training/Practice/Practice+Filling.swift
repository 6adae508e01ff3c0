extension Practice {
  /// The same with the values of `sale` where the procedure's texts name them.
  func filled(by sale: Sale) -> Practice {
    let procedure = procedure
    return Practice(
      procedure: Procedure(
        id: procedure.id, title: sale.filling(procedure.title),
        summary: sale.filling(procedure.summary), minutes: procedure.minutes,
        terminal: procedure.terminal, passMark: procedure.passMark,
        situations: procedure.situations, acts: procedure.acts,
        steps: procedure.steps.map { $0.filled(by: sale) },
        forbidden: procedure.forbidden.map { $0.filled(by: sale) },
        penalties: procedure.penalties),
      terminal: terminal, mode: mode, situation: situation)
  }
}

extension Procedure.Step {
  fileprivate func filled(by sale: Sale) -> Procedure.Step {
    Procedure.Step(
      id: id, title: sale.filling(title), acts: acts, after: after, when: when, critical: critical,
      optional: optional, repeats: repeats, within: within, weight: weight,
      why: why.map { sale.filling($0) }, clause: clause)
  }
}

extension Procedure.Forbidden {
  fileprivate func filled(by sale: Sale) -> Procedure.Forbidden {
    Procedure.Forbidden(
      id: id, act: act, when: when, severity: severity, why: sale.filling(why), clause: clause)
  }
}
