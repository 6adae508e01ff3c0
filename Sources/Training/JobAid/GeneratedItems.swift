/// Makes questions from what can be looked up: the right answer of one entry among those of others.
package enum GeneratedItems {
  /// Whether two answers must not stand side by side, because both would be right.
  package struct Fact: Sendable {
    package let id: String
    package let stem: LocalizedText
    package let answer: LocalizedText
    /// Facts of the same group are no distractors for each other.
    package let group: String
    package let clause: Clause

    package init(
      id: String, stem: LocalizedText, answer: LocalizedText, group: String, clause: Clause
    ) {
      (self.id, self.stem, self.answer) = (id, stem, answer)
      (self.group, self.clause) = (group, clause)
    }
  }

  /// One single-choice item for each fact, with the answers of three others as distractors; the same
  /// facts always give the same items. Facts with fewer than three others give none.
  package static func items(from facts: [Fact], topic: String) -> [Item] {
    facts.compactMap { fact in
      let others = Seed(0).derived(for: fact.id).shuffled(facts)
        .filter { $0.group != fact.group && $0.answer != fact.answer }
      var distractors: [Fact] = []
      for other in others where !distractors.contains(where: { $0.answer == other.answer }) {
        distractors.append(other)
      }
      guard distractors.count >= 3 else { return nil }
      let right = ChoiceOption(
        id: "right", text: fact.answer, right: true, feedback: nil, pinned: false)
      let wrong = distractors.prefix(3).map {
        ChoiceOption(id: $0.id, text: $0.answer, right: false, feedback: nil, pinned: false)
      }
      return Item(
        id: fact.id, topic: topic, critical: false, stem: fact.stem,
        interaction: SingleChoice(options: [right] + wrong), clause: fact.clause, hints: [],
        explanation: nil)
    }
  }
}
