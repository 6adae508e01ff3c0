import Training

/// Gathers every problem of a reading, so that an author sees all of them at once.
final class ProblemLog {
  private(set) var problems: [Problem] = []

  /// Every text that was read in several languages.
  private(set) var texts: [(text: LocalizedText, place: Place)] = []

  func note(_ text: LocalizedText, at place: Place) {
    texts.append((text, place))
  }

  private var kept: [AnyObject] = []

  /// Keeps `object` alive as long as the reading lasts.
  func keep(_ object: AnyObject) {
    kept.append(object)
  }

  func add(_ kind: Problem.Kind, at place: Place) {
    problems.append(Problem(kind, at: place))
  }

  func add(_ problem: Problem) {
    problems.append(problem)
  }

  /// Takes back what turned out to be another problem's other half.
  func retract(_ kind: Problem.Kind, at place: Place) {
    problems.removeAll { $0 == Problem(kind, at: place) }
  }

  var errorCount: Int { problems.count { $0.severity == .error } }
}
