import Training

extension ScenarioNodeReading {
  /// Reads a node in which the procedure that `value` names is done at its terminal.
  func exercise(_ value: YAMLValue, _ entry: YAMLMapping, node: String) -> Exercise? {
    let procedure = reader.referred(.procedure, value, in: reader.procedures)
    let mode = mode(entry.optional("mode"))
    let situation = entry.required("situation").flatMap {
      self.situation($0, of: procedure, node: node)
    }
    let points = entry.optional("points").map { $0.wholeNumber(in: 0...10) } ?? 0
    let effects = conditions.effects(entry)
    let passed = branches(entry.required("passed"))
    let short = branches(entry.required("short"))
    let failed = branches(entry.required("failed"))
    guard let procedure, let mode, let situation, let points, let passed, let short, let failed
    else { return nil }
    return Exercise(
      procedure: procedure.id, mode: mode, situation: situation, points: points, effects: effects,
      passed: passed, short: short, failed: failed)
  }

  /// A story does not lead anybody by the hand.
  private func mode(_ value: YAMLValue?) -> Practice.Mode? {
    guard let value else { return .alone }
    guard let mode = value.string else { return nil }
    let allowed = [Practice.Mode.alone, .prompted]
    guard let found = allowed.first(where: { $0.rawValue == mode }) else {
      value.complain(.notOneOf(mode, allowed: allowed.map(\.rawValue)))
      return nil
    }
    return found
  }

  /// One of the procedure's, by its id, or the story's own.
  private func situation(
    _ value: YAMLValue, of procedure: Procedure?, node: String
  ) -> Situation? {
    guard value.node.scalar == nil else {
      guard let id = value.id, let procedure else { return nil }
      if let found = procedure.situations.first(where: { $0.id == id }) { return found }
      value.complain(
        .dangling(
          .situation, id: id,
          nearest: EditDistance.nearest(to: id, among: procedure.situations.map(\.id))))
      return nil
    }
    let terminal = procedure.flatMap { reader.terminals[$0.terminal] }
    let situation = ProcedurePartReading(reader: reader, terminal: terminal)
      .situation(value, ofNode: node)
    if let procedure, let situation {
      reader.ownSituations.append((procedure.id, situation, value.place))
    }
    return situation
  }
}
