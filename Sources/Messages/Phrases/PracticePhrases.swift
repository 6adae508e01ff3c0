import Training

/// What is said while a procedure is practised at the simulated terminal.
package struct PracticePhrases: Sendable {
  package let intro: @Sendable (_ title: String, Practice.Mode, _ minutes: Int) -> String
  package let next: @Sendable (_ step: String) -> String
  package let nothingHappens: String
  /// In front of what the display shows.
  package let display: String
  package let typeAmount: @Sendable (_ act: String) -> String
  package let misstep: @Sendable (Misstep) -> String
  package let verdict: @Sendable (Assessment) -> String
  package let failure: @Sendable (Assessment.Failure) -> String
  package let expected: String
  package let actual: String
  package let missteps: String
  package let nothingMissed: String
}
