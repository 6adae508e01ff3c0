/// Something wrong with a scenario, and how to get there.
package struct ScenarioFinding: Hashable, Sendable {
  package let kind: Kind
  /// The words of a way that shows it; nil where none does.
  package let path: [String]?

  package init(_ kind: Kind, path: [String]?) {
    (self.kind, self.path) = (kind, path)
  }

  /// Nodes are named by their id, choices by `node/choice`.
  package enum Kind: Hashable, Sendable {
    /// There are more states than were looked at. Only what is certain all the same is told besides.
    case tooManyStates(limit: Int)
    /// Of several that lead to one another, only the first. The path leads to where it might go on to it.
    case unreachable(node: String)
    /// A node with a state in which no choice is offered.
    case deadEnd(node: String)
    /// Nodes that only tell, and lead round for ever.
    case endless(nodes: [String])
    /// Nodes with states among which every choice leads back; the path leads to the first.
    case noWayOut(nodes: [String])
    /// A good ending that can be reached although a critical failure happened.
    case criticalEndsWell(ending: String)
    /// The path leads to where it would be offered.
    case neverOffered(choice: String)
    /// Who loses the fewest points does not pass.
    case bestFails(ending: String)
  }
}
