import Training

/// What is said about drills, and in them.
package struct EscalationPhrases: Sendable {
  /// The sentences of which questions are made; names in double brackets are filled in.
  package let part: @Sendable (EscalationWording.Part) -> String
  package let intro: @Sendable (_ title: String, _ questions: Int, _ minutes: Int) -> String
  /// Why it is this one's turn.
  package let reason: @Sendable (EscalationPlan.Reason) -> String
  /// Picks one though nothing is due.
  package let allTheSame: @Sendable (_ title: String) -> String
  package let nothingThere: String
  /// Stands over the list of all of them.
  package let list: String
  package let several: @Sendable (_ typed: String) -> String
  package let notFound: @Sendable (_ typed: String) -> String
  /// In the list of what can be practised.
  package let entry: String
  package let entrySummary: @Sendable (_ incidents: Int) -> String
  /// Behind an incident that was looked up; `key` finds it.
  package let drillThis: @Sendable (_ key: String) -> String
  package let noLookup: String
  package let position: @Sendable (Prompt.Position) -> String

  package let verdict: @Sendable (_ title: String, EscalationResult) -> String
  /// What was picked that ended a drill at once.
  package let failedAtOnce: @Sendable (_ what: String) -> String
  package let card: String
  package let again: String
  package let goOn: @Sendable (_ title: String) -> String
}

extension EscalationWording {
  /// In every language there is.
  package static let spoken = EscalationWording { part in
    LocalizedText(
      Dictionary(
        uniqueKeysWithValues: Language.allCases.map {
          ($0, Phrasebook.of($0).escalation.part(part))
        }))
  }
}
