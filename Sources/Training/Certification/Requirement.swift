/// One thing that a certification asks for; its id names it when it is waived.
package struct Requirement: Codable, Hashable, Sendable {
  package let id: String
  package let kind: Kind

  package init(id: String, _ kind: Kind) {
    (self.id, self.kind) = (id, kind)
  }

  package enum Kind: Codable, Hashable, Sendable {
    /// Each of these lessons gone through.
    case lessons([String])
    /// Each of these items right on `days` different days since it was last missed.
    case items([String], days: Int)
    /// Each of these scenarios brought to an end that is acceptable or better.
    case scenarios([String])
    /// Each of these procedures practised alone, and passed.
    case practices([String])
    /// The drill of each of these incidents passed.
    case escalations([String])
    /// The exam passed; under a proctor's eyes, where that is asked for.
    case exam(String, proctored: Bool)
    /// Seen at work by a trainer `times` times, at this entrustment level or above.
    case observation(String, level: Entrustment, times: Int)
    /// This text accepted, as it stands now.
    case acknowledgment(Acknowledgment)
  }
}

/// A text that somebody is asked to accept.
package struct Acknowledgment: Codable, Hashable, Sendable {
  package let id: String
  package let text: LocalizedText
  /// SHA-256 of the text's canonical JSON, in hex: an acceptance is of exactly these words.
  package let revision: String

  package init(id: String, text: LocalizedText, revision: String) {
    (self.id, self.text, self.revision) = (id, text, revision)
  }
}
