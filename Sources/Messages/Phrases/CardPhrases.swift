import Training

/// The words of the card on the wall and of the sheet beside the telephone.
package struct CardPhrases: Sendable {
  package let wallTitle: @Sendable (_ store: String?, _ day: Day) -> String
  package let hotlineTitle: @Sendable (_ store: String?, _ day: Day) -> String
  package let rule: @Sendable (_ number: Int, _ text: String) -> String
  package let incident: @Sendable (_ title: String, _ first: String) -> String
  package let rung: @Sendable (Rung) -> String
  /// Times and numbers on the card that the store has not confirmed.
  package let examples: String
  package let numbers: String
  /// Behind a number that the store has not confirmed.
  package let isExample: String
  /// Over such numbers: nobody dials them, and how they are confirmed.
  package let warning: String
  package let ready: String
  package let say: String
  package let genuine: String
  package let never: String
  package let calls: String
  /// What is noted of each call, in the columns of a table.
  package let callColumns: [String]
  package let byHand: [String]
  /// A page takes more lines than a sheet of paper has.
  package let tooLong: @Sendable (_ page: Int, _ lines: Int, _ most: Int) -> String
  package let noCard: String
  package let unknownIncident: @Sendable (_ typed: String, _ nearest: String?) -> String

  /// Somebody to tell.
  package struct Rung: Sendable {
    package let who: String
    package let within: String
    /// Nil for those who are always told.
    package let when: String?

    package init(who: String, within: String, when: String?) {
      (self.who, self.within, self.when) = (who, within, when)
    }
  }
}
