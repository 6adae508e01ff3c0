/// A question: a stem, the way it is to be answered, and what it teaches.
package struct Item: Sendable {
  package let id: String
  package let topic: String
  package let critical: Bool
  package let stem: LocalizedText
  package let interaction: any Interaction
  package let clause: Clause
  /// From gentle to plain, at most three.
  package let hints: [LocalizedText]
  package let explanation: LocalizedText?
  /// What is drawn anew each time the item is asked.
  package let variables: [Variable]
  /// The first and the last day on which the item may be asked; nil is no bound.
  package let validFrom: Day?
  package let validUntil: Day?
  /// SHA-256 of the item's canonical JSON without this member, in hex; results hold it.
  package let revision: String

  package init(
    id: String, topic: String, critical: Bool, stem: LocalizedText,
    interaction: any Interaction, clause: Clause, hints: [LocalizedText],
    explanation: LocalizedText?, variables: [Variable] = [], validFrom: Day? = nil,
    validUntil: Day? = nil, revision: String = ""
  ) {
    (self.id, self.topic, self.critical, self.stem) = (id, topic, critical, stem)
    (self.interaction, self.clause, self.hints) = (interaction, clause, hints)
    (self.explanation, self.variables) = (explanation, variables)
    (self.validFrom, self.validUntil, self.revision) = (validFrom, validUntil, revision)
  }

  package func isValid(on day: Day) -> Bool {
    (validFrom ?? day) <= day && day <= (validUntil ?? day)
  }

  /// The same item carrying the digest of what it asks.
  package func revised(as revision: String) -> Item {
    Item(
      id: id, topic: topic, critical: critical, stem: stem, interaction: interaction,
      clause: clause, hints: hints, explanation: explanation, variables: variables,
      validFrom: validFrom, validUntil: validUntil, revision: revision)
  }

  /// The item as it is asked once: its variables drawn by `seed`, and nothing left to draw.
  package func drawn(seed: Seed) -> Item {
    guard !variables.isEmpty else { return self }
    let values = DrawnValues(of: variables, seed: seed.derived(for: id))
    return Item(
      id: id, topic: topic, critical: critical, stem: values.filling(stem),
      interaction: interaction.filled(with: values), clause: clause,
      hints: hints.map { values.filling($0) }, explanation: values.filling(explanation),
      validFrom: validFrom, validUntil: validUntil, revision: revision)
  }
}

extension Item: Codable {
  private enum Key: String, CodingKey {
    case id, topic, critical, stem, kind, interaction, clause, hints, explanation, variables
    case validFrom, validUntil, revision
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    let kindName = try container.decode(String.self, forKey: .kind)
    guard let kind = InteractionKinds.named(kindName) else {
      throw DecodingError.dataCorruptedError(
        forKey: .kind, in: container, debugDescription: "unknown kind \(kindName)")
    }
    func interaction<Kind: Interaction>(of kind: Kind.Type) throws -> any Interaction {
      try container.decode(kind, forKey: .interaction)
    }
    self.init(
      id: try container.decode(String.self, forKey: .id),
      topic: try container.decode(String.self, forKey: .topic),
      critical: try container.decode(Bool.self, forKey: .critical),
      stem: try container.decode(LocalizedText.self, forKey: .stem),
      interaction: try interaction(of: kind),
      clause: try container.decode(Clause.self, forKey: .clause),
      hints: try container.decode([LocalizedText].self, forKey: .hints),
      explanation: try container.decodeIfPresent(LocalizedText.self, forKey: .explanation),
      variables: try container.decodeIfPresent([Variable].self, forKey: .variables) ?? [],
      validFrom: try container.decodeIfPresent(Day.self, forKey: .validFrom),
      validUntil: try container.decodeIfPresent(Day.self, forKey: .validUntil),
      revision: try container.decodeIfPresent(String.self, forKey: .revision) ?? "")
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(id, forKey: .id)
    try container.encode(topic, forKey: .topic)
    try container.encode(critical, forKey: .critical)
    try container.encode(stem, forKey: .stem)
    try container.encode(type(of: interaction).kind, forKey: .kind)
    try container.encode(interaction, forKey: .interaction)
    try container.encode(clause, forKey: .clause)
    try container.encode(hints, forKey: .hints)
    try container.encodeIfPresent(explanation, forKey: .explanation)
    // Left out when empty, so that items without them keep the revision they had before.
    if !variables.isEmpty { try container.encode(variables, forKey: .variables) }
    try container.encodeIfPresent(validFrom, forKey: .validFrom)
    try container.encodeIfPresent(validUntil, forKey: .validUntil)
    if !revision.isEmpty { try container.encode(revision, forKey: .revision) }
  }
}
