/// The kinds of question there are.
package enum InteractionKinds {
  /// Those that content is written in.
  package static let all: [any Interaction.Type] = [
    SingleChoice.self, MultipleChoice.self, TrueFalse.self, ShortText.self, Numeric.self,
    MoneyAmount.self, Matching.self, Ordering.self, SpotTheError.self,
  ]

  /// Those that are only made, for drills.
  package static let made: [any Interaction.Type] = [Ladder.self, ReadOut.self, Refusal.self]

  package static func named(_ kind: String) -> (any Interaction.Type)? {
    (all + made).first { $0.kind == kind }
  }
}
