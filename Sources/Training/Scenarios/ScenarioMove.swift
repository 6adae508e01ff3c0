/// One way on from a state of a scenario.
package struct ScenarioMove: Sendable {
  /// As it stands in a path: a choice's id, `right` or `wrong`, an outcome of an exercise; nil where the
  /// story goes on by itself.
  package let word: String?
  package let points: Int
  /// The most points that could be had here.
  package let best: Int
  /// Something better could have been done here.
  package let isMistake: Bool
  /// Fails the run.
  package let isCritical: Bool
  /// Before what is only told after it.
  package let after: ScenarioState
}
