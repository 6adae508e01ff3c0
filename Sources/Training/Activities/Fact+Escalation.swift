extension Fact {
  /// A drill about an incident gone through to its end.
  package struct EscalationEnded: Codable, Hashable, Sendable {
    package let incident: String
    /// As it was then, 1 to 4.
    package let severity: Int
    package let score: Fraction
    package let passMark: Int
    package let passed: Bool
    /// The answer that ended it at once, if there was one: a saying, something that is never kept,
    /// `card-number` or `secret`.
    package let failures: [String]
    /// Questions fully right, of all.
    package let right: Int
    package let count: Int

    package init(
      incident: String, severity: Int, score: Fraction, passMark: Int, passed: Bool,
      failures: [String], right: Int, count: Int
    ) {
      (self.incident, self.severity, self.score) = (incident, severity, score)
      (self.passMark, self.passed, self.failures) = (passMark, passed, failures)
      (self.right, self.count) = (right, count)
    }
  }
}
