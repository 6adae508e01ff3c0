import Training

/// The words around what was looked up.
package struct LookupPhrases: Sendable {
  package let ask: String
  package let again: @Sendable (ResponseCode.Again) -> String
  package let action: String
  package let severity: @Sendable (Int) -> String
  package let first: String
  /// `when` is nil for those who are always told; `give` is what they ask for.
  package let contact:
    @Sendable (_ who: String, _ within: String, _ when: String?, _ give: [String]) -> String
  package let number: @Sendable (HotlineNumber) -> String
  package let say: String
  /// What is said, part after part.
  package let sentences: @Sendable ([String]) -> String
  package let evidence: String
  package let kept: @Sendable (_ evidence: [String], _ note: String?) -> String
  package let never: String
  package let unconfirmed: String
  /// Below an incident: how to have all of them on paper.
  package let printing: String
  /// How words of the trade and rules are told from incidents in a list.
  package let word: @Sendable (_ term: String) -> String
  package let rule: @Sendable (_ number: String, _ text: String) -> String
  /// Stands over a list of what has the words too.
  package let others: @Sendable (Offer) -> String
  package let several: @Sendable (_ words: String, Offer) -> String
  package let near: @Sendable (_ words: String, Offer) -> String
  /// Nothing was found; all that may go wrong is listed.
  package let nothing: @Sendable (_ words: String, Offer) -> String
  package let typed: @Sendable (_ heading: String, _ key: String) -> String
  package let nothingToFind: String

  /// How one of a list is picked.
  package enum Offer: Sendable {
    /// By its number, at the next prompt.
    case numbers
    /// By a command and its number, because numbers mean something else here.
    case command
    /// By what stands behind each, typed at the next lookup.
    case keys
  }
}
