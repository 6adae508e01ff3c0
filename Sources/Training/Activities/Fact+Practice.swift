extension Fact {
  /// Something done at the simulated terminal.
  package struct Acted: Codable, Hashable, Sendable {
    package let act: String
    /// What was typed where the act asks for an amount.
    package let amount: Money?
    /// Nil while the amount is still to be typed.
    package let effect: ActEffect?
  }

  /// A practice gone through to its end.
  package struct PracticeEnded: Codable, Hashable, Sendable {
    package let procedure: String
    package let mode: Practice.Mode
    package let situation: String
    package let score: Fraction
    package let passMark: Int
    package let passed: Bool
    /// What failed it whatever the score: critical steps left out, critical edges `first>step`, forbidden
    /// acts.
    package let failures: [String]
    package let missteps: Int
    /// How often the next step was asked for.
    package let hints: Int

    package init(
      procedure: String, mode: Practice.Mode, situation: String, score: Fraction, passMark: Int,
      passed: Bool, failures: [String], missteps: Int, hints: Int
    ) {
      (self.procedure, self.mode, self.situation) = (procedure, mode, situation)
      (self.score, self.passMark, self.passed) = (score, passMark, passed)
      (self.failures, self.missteps, self.hints) = (failures, missteps, hints)
    }
  }

  /// A procedure done in the middle of a scenario; no practice in the sense of a certification.
  package struct Practised: Codable, Hashable, Sendable {
    package let node: String
    package let procedure: String
    package let situation: String
    package let outcome: Exercise.Outcome
    package let score: Fraction
    package let points: Int
    /// The most that could be had here.
    package let best: Int
    /// As of a practice: critical steps left out, critical edges `first>step`, forbidden acts.
    package let failures: [String]
  }
}
