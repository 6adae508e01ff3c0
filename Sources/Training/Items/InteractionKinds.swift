/// The kinds of question there are.
package enum InteractionKinds {
  package static let all: [any Interaction.Type] = [
    SingleChoice.self, ShortText.self, Ordering.self,
  ]

  package static func named(_ kind: String) -> (any Interaction.Type)? {
    all.first { $0.kind == kind }
  }
}
