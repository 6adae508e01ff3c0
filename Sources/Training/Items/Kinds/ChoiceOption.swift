/// Something to pick, right or a distractor.
package struct ChoiceOption: Codable, Sendable {
  package let id: String
  package let text: LocalizedText
  package let right: Bool
  package let feedback: LocalizedText?
  /// Keeps its place when the others are shuffled.
  package let pinned: Bool

  package init(
    id: String, text: LocalizedText, right: Bool, feedback: LocalizedText?, pinned: Bool
  ) {
    (self.id, self.text, self.right) = (id, text, right)
    (self.feedback, self.pinned) = (feedback, pinned)
  }

  /// What picking this one and no other is worth where one option is right.
  var credit: Fraction { right ? .one : .zero }

  var offer: Offer { Offer(id: id, text: text) }

  func filled(with values: DrawnValues) -> ChoiceOption {
    ChoiceOption(
      id: id, text: values.filling(text), right: right, feedback: values.filling(feedback),
      pinned: pinned)
  }
}

extension [ChoiceOption] {
  /// Shuffled by `seed`, but for those that are pinned.
  func arranged(seed: Seed) -> [ChoiceOption] {
    var loose = seed.shuffled(filter { !$0.pinned })[...]
    return map { $0.pinned ? $0 : loose.popFirst() ?? $0 }
  }
}
