/// A place in a scenario.
package struct ScenarioNode: Codable, Sendable {
  package let id: String
  package let content: Content

  package init(id: String, content: Content) {
    (self.id, self.content) = (id, content)
  }

  package enum Content: Codable, Sendable {
    /// Something happens, and the story goes on.
    case tell(LocalizedText, next: [Branch])
    case choose(LocalizedText, choices: [Choice])
    case ask(Item, right: [Branch], wrong: [Branch])
    /// A procedure is done at the simulated terminal, and the story goes on by how.
    case practise(Exercise)
    case end(Closing)
  }

  /// Every branch that may be taken from here.
  package var branches: [Branch] { content.ways.map(\.branch) }
}

extension ScenarioNode.Content {
  /// As content files name it.
  package var kind: String {
    switch self {
    case .tell: "tell"
    case .choose: "choose"
    case .ask: "ask"
    case .practise: "practise"
    case .end: "ending"
    }
  }

  /// Every branch that may be taken, with the word of a path that takes it; nil where none is said.
  package var ways: [(word: String?, branch: Branch)] {
    switch self {
    case .tell(_, let next): next.map { (nil, $0) }
    case .choose(_, let choices): choices.flatMap { choice in choice.to.map { (choice.id, $0) } }
    case .ask(_, let right, let wrong):
      right.map { (ScenarioMoves.right, $0) } + wrong.map { (ScenarioMoves.wrong, $0) }
    case .practise(let exercise):
      Exercise.Outcome.allCases.flatMap { outcome in
        exercise.branches(after: outcome).map { (outcome.rawValue, $0) }
      }
    case .end: []
    }
  }
}

/// Where to go if a condition holds; the first branch that does is taken.
package struct Branch: Codable, Sendable {
  package let condition: Condition?
  package let target: String

  package init(condition: Condition?, target: String) {
    (self.condition, self.target) = (condition, target)
  }
}

/// Something the learner may do.
package struct Choice: Codable, Sendable {
  package let id: String
  package let text: LocalizedText
  package let condition: Condition?
  package let points: Int
  package let severity: Severity?
  package let effects: [Effect]
  package let to: [Branch]
  package let feedback: LocalizedText?
  package let clause: Clause?

  package init(
    id: String, text: LocalizedText, condition: Condition?, points: Int, severity: Severity?,
    effects: [Effect], to: [Branch], feedback: LocalizedText?, clause: Clause?
  ) {
    (self.id, self.text, self.condition, self.points) = (id, text, condition, points)
    (self.severity, self.effects, self.to) = (severity, effects, to)
    (self.feedback, self.clause) = (feedback, clause)
  }
}

/// An ending.
package struct Closing: Codable, Sendable {
  package let standing: Standing
  package let title: LocalizedText
  package let text: LocalizedText
  package let debrief: LocalizedText

  package init(
    standing: Standing, title: LocalizedText, text: LocalizedText, debrief: LocalizedText
  ) {
    (self.standing, self.title, self.text, self.debrief) = (standing, title, text, debrief)
  }
}
