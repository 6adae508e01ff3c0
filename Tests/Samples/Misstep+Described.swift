import Training

extension Misstep.Kind {
  /// In the words of `docs/PROCEDURES.md`, with the id of the step or of what is forbidden.
  package var described: String {
    switch self {
    case .omitted(let step): "omitted \(step.id)"
    case .tooEarly(let step, refused: true): "too early (refused) \(step.id)"
    case .tooEarly(let step, refused: false): "too early \(step.id)"
    case .repeated(let step): "repeated \(step.id)"
    case .late(let step): "late \(step.id)"
    case .notDue(let step): "not due \(step.id)"
    case .wrongObject(let step): "wrong object \(step.id)"
    case .forbidden(let rule): "forbidden (\(rule.severity)) \(rule.id)"
    }
  }
}
