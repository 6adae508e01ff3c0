/// A branching incident: finite and declarative, so that all of it can be explored.
package struct Scenario: Codable, Sendable {
  package let id: String
  package let title: LocalizedText
  package let summary: LocalizedText
  package let minutes: Int
  package let counters: [String: Counter]
  package let start: String
  package let nodes: [ScenarioNode]

  package init(
    id: String, title: LocalizedText, summary: LocalizedText, minutes: Int,
    counters: [String: Counter], start: String, nodes: [ScenarioNode]
  ) {
    (self.id, self.title, self.summary, self.minutes) = (id, title, summary, minutes)
    (self.counters, self.start, self.nodes) = (counters, start, nodes)
  }

  package func node(_ id: String) -> ScenarioNode? {
    nodes.first { $0.id == id }
  }
}

/// How much a wrong choice matters; a critical one fails the run.
package enum Severity: String, Codable, CaseIterable, Hashable, Sendable {
  case minor, serious, critical
}

/// What an ending is worth.
package enum Standing: String, Codable, CaseIterable, Hashable, Sendable {
  case good, acceptable, bad
}
