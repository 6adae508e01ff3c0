import Training

extension Problem.Kind {
  /// Without the path where that is told otherwise.
  package init(_ finding: ScenarioFinding, tellingPath: Bool = true) {
    let path = tellingPath ? finding.path : nil
    self =
      switch finding.kind {
      case .tooManyStates(let limit): .tooManyStates(limit: limit)
      case .unreachable(let node): .unreachable(node: node, path: path)
      case .deadEnd(let node): .deadEnd(node: node, path: path)
      case .endless(let nodes): .endless(nodes: nodes, path: path)
      case .noWayOut(let nodes): .noWayOut(nodes: nodes, path: path)
      case .criticalEndsWell(let ending): .criticalEndsWell(ending: ending, path: path)
      case .neverOffered(let choice): .neverOffered(choice: choice, path: path)
      case .bestFails(let ending): .bestFails(ending: ending, path: path)
      }
  }

  /// Whether it only shows when a scenario is explored.
  var isOfExploring: Bool {
    switch self {
    case .unreachable, .deadEnd, .endless, .noWayOut, .criticalEndsWell, .neverOffered, .bestFails,
      .tooManyStates:
      true
    default: false
    }
  }
}
