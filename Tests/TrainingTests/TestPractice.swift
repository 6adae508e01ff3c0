import Samples

@testable import Training

extension Samples {
  /// A practice that is over.
  static func ended(
    _ procedure: String = "drill", _ mode: Practice.Mode = .alone, score: Fraction = .one,
    passed: Bool = true, failures: [String] = [], missteps: Int = 0, hints: Int = 0
  ) -> Fact.PracticeEnded {
    Fact.PracticeEnded(
      procedure: procedure, mode: mode, situation: "usual", score: score, passMark: 80,
      passed: passed, failures: failures, missteps: missteps, hints: hints)
  }
}
