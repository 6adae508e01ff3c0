import Training

/// What a person's page says of their certificates.
package struct PagePhrases: Sendable {
  package let title: String
  /// What somebody may do on a day, and why.
  package let standing: @Sendable (Day, WorkStanding?, _ reason: String) -> String
  /// Instead of that, of who is not in the store on the day.
  package let left: @Sendable (_ since: Day, _ reason: String, _ recordedBy: EmployeeID) -> String
  package let state: String
  package let until: String
  package let signed: String
  package let signer: String
  package let proctored: String
  package let code: String
  /// About one certification: what is so of it; where a list of what is missing follows, it says so.
  package let about: @Sendable (_ certification: String, [String], _ isFollowed: Bool) -> String
  package let imported: @Sendable (_ certification: String) -> String
  package let selfAttested: @Sendable (_ certification: String) -> String
  /// Over what somebody did: how many lessons of all, how many practices, how many scenarios.
  package let done: @Sendable (_ lessons: Share, _ practices: Share, _ scenarios: Share) -> String
  package let observation: @Sendable (Day, _ form: String, Entrustment, EmployeeID) -> String
  package let accepted: @Sendable (Day) -> String
  /// Of a waiver whose requirement is not in the content any more.
  package let waived: @Sendable (Day, _ requirement: String, _ reason: String, EmployeeID) -> String
  /// What sort of fact a row of the spreadsheet is.
  package let fact: @Sendable (Fact) -> String
  /// What is filled in by hand at the foot of the page.
  package let signatures: [String]

  /// So many of all.
  package struct Share: Hashable, Sendable, CustomStringConvertible {
    package let done: Int
    package let count: Int

    package init(_ done: Int, of count: Int) {
      (self.done, self.count) = (done, count)
    }

    package var isWhole: Bool { done >= count }
    package var description: String { "\(done)/\(count)" }
  }

  package enum Fact: String, CaseIterable, Sendable {
    case certificate, missing, lesson, practice, escalation, scenario, exam, observation,
      acceptance,
      waiver
  }
}
