import Training

/// The words around what was looked up.
package struct LookupPhrases: Sendable {
  package let ask: String
  package let again: @Sendable (ResponseCode.Again) -> String
  package let action: String
  package let severity: @Sendable (Int) -> String
  package let first: String
  package let contacts: String
  package let contact: @Sendable (_ who: String, _ within: String) -> String
  package let say: String
  package let evidence: String
  package let never: String
  package let unconfirmed: String
  package let alsoFound: @Sendable ([String]) -> String
  package let several: @Sendable (_ words: String) -> String
  /// Where nothing can be picked.
  package let severalListed: @Sendable (_ words: String) -> String
  package let severalInside: @Sendable (_ words: String) -> String
  package let nothing: @Sendable (_ words: String, _ suggestions: [String]) -> String
  package let nothingToFind: String
}
