/// The kinds of question there are.
package enum InteractionKinds {
  package static let all: [any Interaction.Type] = [
    SingleChoice.self, MultipleChoice.self, TrueFalse.self, ShortText.self, Numeric.self,
    MoneyAmount.self, Matching.self, Ordering.self, SpotTheError.self,
  ]

  package static func named(_ kind: String) -> (any Interaction.Type)? {
    all.first { $0.kind == kind }
  }
}
