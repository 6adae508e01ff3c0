import Training

/// What the reports for a whole shop say: who may work, how everybody stands, what is coming.
package struct OutlookPhrases: Sendable {
  package let today: Today
  package let matrix: Matrix
  package let expiring: Expiring

  package struct Today: Sendable {
    package let title: String
    /// Over those who may do so much, so many of them.
    package let group: @Sendable (WorkStanding, _ count: Int) -> String
    package let nobody: String
    /// Those of whom nothing is asked, each with the role.
    package let notAsked: @Sendable ([Person]) -> String
    /// In a spreadsheet, of one of these.
    package let notAskedCell: String
    /// A reason with the certification that it is about.
    package let about: @Sendable (_ certification: String, _ reason: String) -> String

    package struct Person: Sendable {
      package let employee: EmployeeID
      package let name: String
      package let isConfirmed: Bool
      package let role: String

      package init(employee: EmployeeID, name: String, isConfirmed: Bool, role: String) {
        (self.employee, self.name) = (employee, name)
        (self.isConfirmed, self.role) = (isConfirmed, role)
      }
    }
  }

  package struct Matrix: Sendable {
    package let title: String
    /// Nothing is asked for and nothing held.
    package let nothing: String
    /// Behind a cell: where the certificate comes from, if that is to be told.
    package let mark: @Sendable (Certificate) -> String
    package let legendHeading: String
    /// What a cell with this reason means, and what its day is.
    package let legend: @Sendable (CertificationAnswer.Reason) -> String
    /// What the marks mean.
    package let imported: String
    package let selfAttested: String
  }

  package struct Expiring: Sendable {
    package let title: @Sendable (_ days: Int) -> String
    package let nothing: @Sendable (_ days: Int) -> String
    /// Which certification all of it is about.
    package let onlyAbout: @Sendable (_ certification: String) -> String
    /// What ends on the day.
    package let event: @Sendable (Event) -> String
    /// Over a table's column, where there is little room.
    package let days: String
    /// In a spreadsheet, which takes a minus for a formula.
    package let eventHeader: String
    package let actionHeader: String
    package let action: @Sendable (Progress) -> String
    package let relearn: @Sendable (_ lessons: [String]) -> String
    package let badSpan: @Sendable (_ typed: String) -> String

    package enum Event: String, Codable, CaseIterable, Sendable {
      /// A certificate holds no longer.
      case expiry
      /// What changed is to be learned again.
      case retraining
      /// A first certificate is due.
      case deadline
    }
  }
}
