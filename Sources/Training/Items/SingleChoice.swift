/// One option is right; the others are distractors, each with its own feedback.
package struct SingleChoice: Interaction {
  package static let kind = "single-choice"
  package let options: [Option]

  package init(options: [Option]) {
    self.options = options
  }

  package struct Option: Codable, Sendable {
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
  }

  package var answering: Answering { .pickOne }

  package func offered(seed: Seed) -> [Offer] {
    arranged(seed: seed).map { Offer(id: $0.id, text: $0.text) }
  }

  package func graded(_ reply: String, seed: Seed) -> Reading {
    let arranged = arranged(seed: seed)
    guard !reply.trimmed.isEmpty else { return .unreadable(.emptyLine) }
    guard let position = Picking.position(of: reply, in: arranged.map(\.text)) else {
      return .unreadable(.notOneOf(count: arranged.count))
    }
    let option = arranged[position]
    return .answer(
      Grade(
        credit: option.right ? .one : .zero, given: [option.id], feedback: option.feedback))
  }

  package var rightAnswer: LocalizedText {
    options.first(where: \.right)?.text ?? LocalizedText([:])
  }

  package func examples(seed: Seed) -> (right: [String], wrong: [String]) {
    let labels = arranged(seed: seed).enumerated().map { (String($0.offset + 1), $0.element.right) }
    return (labels.filter(\.1).map(\.0), labels.filter { !$0.1 }.map(\.0))
  }

  private func arranged(seed: Seed) -> [Option] {
    var loose = seed.shuffled(options.filter { !$0.pinned })[...]
    return options.map { $0.pinned ? $0 : loose.popFirst() ?? $0 }
  }
}
