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
  /// SHA-256 of the item's canonical JSON without this member, in hex; results hold it.
  package let revision: String

  package init(
    id: String, topic: String, critical: Bool, stem: LocalizedText,
    interaction: any Interaction, clause: Clause, hints: [LocalizedText],
    explanation: LocalizedText?, revision: String = ""
  ) {
    (self.id, self.topic, self.critical, self.stem) = (id, topic, critical, stem)
    (self.interaction, self.clause, self.hints) = (interaction, clause, hints)
    (self.explanation, self.revision) = (explanation, revision)
  }

  /// The same item carrying the digest of what it asks.
  package func revised(as revision: String) -> Item {
    Item(
      id: id, topic: topic, critical: critical, stem: stem, interaction: interaction,
      clause: clause, hints: hints, explanation: explanation, revision: revision)
  }
}

extension Item: Codable {
  private enum Key: String, CodingKey {
    case id, topic, critical, stem, kind, interaction, clause, hints, explanation, revision
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
    if !revision.isEmpty { try container.encode(revision, forKey: .revision) }
  }
}
