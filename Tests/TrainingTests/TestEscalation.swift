import Samples

@testable import Training

extension Samples {
  /// A drill that is over.
  static func escalationEnded(
    _ incident: String = "aa", score: Fraction? = nil, passed: Bool = true, failures: [String] = []
  ) -> Fact.EscalationEnded {
    Fact.EscalationEnded(
      incident: incident, severity: 2, score: score ?? (passed ? .one : Fraction(1, 2)),
      passMark: 80, passed: passed, failures: failures, right: passed ? 6 : 3, count: 6)
  }
}
