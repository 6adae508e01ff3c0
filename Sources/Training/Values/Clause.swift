/// A rule or fact of the trade with its source; answers and debriefs quote it.
package struct Clause: Codable, Hashable, Sendable {
  package let id: String
  /// The printed number, such as `2.3`.
  package let number: String
  package let text: LocalizedText
  package let certainty: Confidence
  package let source: LocalizedText
  /// The day, month or year the source speaks of.
  package let asOf: String

  package init(
    id: String, number: String, text: LocalizedText, certainty: Confidence, source: LocalizedText,
    asOf: String
  ) {
    (self.id, self.number, self.text) = (id, number, text)
    (self.certainty, self.source, self.asOf) = (certainty, source, asOf)
  }

  /// How well it is known that it is so.
  package enum Confidence: String, Codable, CaseIterable, Sendable {
    /// A source was found that says so.
    case confirmed
    /// Known in the trade.
    case customary
    /// Differs between acquirers: one's own agreement decides.
    case varies
  }
}
