/// What the sheet says that everybody signs who was at a training.
package struct SheetPhrases: Sendable {
  package let title: String
  package let subject: String
  package let day: String
  package let place: String
  package let trainer: String
  package let signature: String
  package let remarks: String
  /// What is signed, dated and stamped at the end.
  package let endings: [String]
}
