/// A branching incident: finite and declarative, so that all of it can be explored.
package struct Scenario: Codable, Sendable {
  package let id: String
  package let title: LocalizedText
  package let summary: LocalizedText
  package let minutes: Int
  package let counters: [String: Counter]
  package let start: String
  package let nodes: [ScenarioNode]
  /// What is practised in it, and on which terminals: each once, however many nodes ask for it.
  package let procedures: [Procedure]
  package let terminals: [Terminal]

  package init(
    id: String, title: LocalizedText, summary: LocalizedText, minutes: Int,
    counters: [String: Counter], start: String, nodes: [ScenarioNode],
    procedures: [Procedure] = [], terminals: [Terminal] = []
  ) {
    (self.id, self.title, self.summary, self.minutes) = (id, title, summary, minutes)
    (self.counters, self.start, self.nodes) = (counters, start, nodes)
    (self.procedures, self.terminals) = (procedures, terminals)
  }

  package func node(_ id: String) -> ScenarioNode? {
    nodes.first { $0.id == id }
  }

  /// An exercise with its procedure and terminal; nil where the scenario lacks them.
  package func practice(of exercise: Exercise) -> Practice? {
    guard let procedure = procedures.first(where: { $0.id == exercise.procedure }),
      let terminal = terminals.first(where: { $0.id == procedure.terminal })
    else { return nil }
    return Practice(
      procedure: procedure, terminal: terminal, mode: exercise.mode,
      situation: exercise.situation.id)
  }
}

/// As JSON a scenario in which nothing is practised is what it was before anything could be.
extension Scenario {
  private enum CodingKeys: String, CodingKey {
    case id, title, summary, minutes, counters, start, nodes, procedures, terminals
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      id: try container.decode(String.self, forKey: .id),
      title: try container.decode(LocalizedText.self, forKey: .title),
      summary: try container.decode(LocalizedText.self, forKey: .summary),
      minutes: try container.decode(Int.self, forKey: .minutes),
      counters: try container.decode([String: Counter].self, forKey: .counters),
      start: try container.decode(String.self, forKey: .start),
      nodes: try container.decode([ScenarioNode].self, forKey: .nodes),
      procedures: try container.decodeIfPresent([Procedure].self, forKey: .procedures) ?? [],
      terminals: try container.decodeIfPresent([Terminal].self, forKey: .terminals) ?? [])
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(id, forKey: .id)
    try container.encode(title, forKey: .title)
    try container.encode(summary, forKey: .summary)
    try container.encode(minutes, forKey: .minutes)
    try container.encode(counters, forKey: .counters)
    try container.encode(start, forKey: .start)
    try container.encode(nodes, forKey: .nodes)
    if !procedures.isEmpty { try container.encode(procedures, forKey: .procedures) }
    if !terminals.isEmpty { try container.encode(terminals, forKey: .terminals) }
  }
}

/// What an ending is worth.
package enum Standing: String, Codable, CaseIterable, Hashable, Sendable {
  case good, acceptable, bad
}
