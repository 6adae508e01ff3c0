import Training

/// What is said of clauses that changed, and of who is to learn them again.
package struct ImpactPhrases: Sendable {
  package let title: @Sendable (Day) -> String
  /// No clause of the content has a day on which it changed.
  package let noChanges: String
  package let change: @Sendable (_ number: String, _ changed: Day, _ by: Day) -> String
  package let notYet: @Sendable (_ changes: Day) -> String
  package let lessons: @Sendable (_ titles: [String]) -> String
  /// Nobody here was certified before it changed.
  package let nobody: String
  package let counts: @Sendable (_ people: Int, _ done: Int, _ overdue: Int) -> String
  package let certification: String
  package let state: String
  package let missing: String
  package let done: @Sendable (Day) -> String
  package let due: @Sendable (_ by: Day) -> String
  package let overdue: @Sendable (_ by: Day, _ days: Int) -> String
}
