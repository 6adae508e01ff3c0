/// A typed word: several forms are accepted, near misses get feedback of their own.
package struct ShortText: Interaction {
  package static let kind = "short-text"
  package let answer: LocalizedText
  package let accepts: [String]
  package let nearMisses: [NearMiss]

  package init(answer: LocalizedText, accepts: [String], nearMisses: [NearMiss]) {
    (self.answer, self.accepts, self.nearMisses) = (answer, accepts, nearMisses)
  }

  package struct NearMiss: Codable, Sendable {
    package let accepts: [String]
    package let feedback: LocalizedText

    package init(accepts: [String], feedback: LocalizedText) {
      (self.accepts, self.feedback) = (accepts, feedback)
    }
  }

  package var answering: Answering { .typeWords }

  package func offered(seed: Seed) -> [Offer] { [] }

  package func graded(_ reply: String, seed: Seed) -> Reading {
    let typed = ReplyFolding.folded(reply)
    guard !typed.isEmpty else { return .unreadable(.emptyLine) }
    func holds(_ forms: [String]) -> Bool {
      forms.contains { ReplyFolding.folded($0) == typed }
    }
    if holds(accepts) {
      return .answer(Grade(credit: .one, given: [typed], feedback: nil))
    }
    let near = nearMisses.first { holds($0.accepts) }
    return .answer(Grade(credit: .zero, given: [typed], feedback: near?.feedback))
  }

  package var rightAnswer: LocalizedText { answer }

  package func examples(seed: Seed) -> (right: [String], wrong: [String]) {
    (accepts, nearMisses.flatMap(\.accepts))
  }
}
