/// Where a fact is known from, and of when that is.
package struct Origin: Codable, Hashable, Sendable {
  package let source: LocalizedText
  package let asOf: String

  package init(source: LocalizedText, asOf: String) {
    (self.source, self.asOf) = (source, asOf)
  }
}
