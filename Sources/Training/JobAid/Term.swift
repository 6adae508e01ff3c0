/// A word of the trade.
package struct Term: Codable, Hashable, Sendable {
  package let id: String
  package let term: LocalizedText
  package let text: LocalizedText
  package let naming: Naming
  package let origin: Origin

  package init(
    id: String, term: LocalizedText, text: LocalizedText, naming: Naming, origin: Origin
  ) {
    (self.id, self.term, self.text) = (id, term, text)
    (self.naming, self.origin) = (naming, origin)
  }
}
