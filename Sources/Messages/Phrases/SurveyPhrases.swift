import Training

/// What every report about certification says of itself, and the columns that several of them have.
package struct SurveyPhrases: Sendable {
  /// A report's title with the store and the day.
  package let title: @Sendable (_ title: String, _ store: String?, Day) -> String
  /// The day asked about is still to come.
  package let ahead: @Sendable (Day) -> String
  package let nobodyHere: String
  package let asOf: @Sendable (Day, _ known: Day?) -> String
  package let made: @Sendable (_ version: String, _ moment: String) -> String
  /// What the list of heads was whose code this is.
  package let heads: @Sendable (_ journals: Int, _ lines: Int, _ code: String) -> String
  package let content: @Sendable (_ release: String?, _ isModified: Bool) -> String
  /// How many of the store's values, which lessons and questions show, nobody has confirmed.
  package let unconfirmedValues: @Sendable (_ count: Int) -> String
  /// Who works in another store now, and whether they are left out for that.
  package let elsewhere: @Sendable ([Transfer], _ areLeftOut: Bool) -> String
  /// Where a name is marked so.
  package let unconfirmedNames: String
  /// Somebody and what they are: number, name, role, store.
  package let who:
    @Sendable (EmployeeID, _ name: String, _ role: String, _ store: String?) -> String
  package let role: String
  package let store: String
  package let certification: String
  package let reason: String
  package let day: String
  /// Over what somebody may do.
  package let standing: String
  /// In place of what somebody may do who is not here any more.
  package let leftCell: String
  package let yes: String
  package let no: String

  /// Somebody, and the store they were transferred to.
  package struct Transfer: Sendable {
    package let employee: EmployeeID
    package let name: String
    package let store: String

    package init(employee: EmployeeID, name: String, store: String) {
      (self.employee, self.name, self.store) = (employee, name, store)
    }
  }
}
