import Training

/// What is said when exams are graded anew because the key to a question was wrong.
package struct RegradingPhrases: Sendable {
  package let title: @Sendable (_ item: String) -> String
  package let unknownItem: @Sendable (_ typed: String) -> String
  /// The question's stem.
  package let question: @Sendable (_ stem: String) -> String
  package let nothing: String
  package let examDay: String
  package let before: String
  package let after: String
  package let result: @Sendable (Fact.ExamEnded) -> String
  package let undecidedHeading: String
  package let undecided:
    @Sendable (EmployeeID, _ name: String, Day, _ answer: String?, CorrectedKey.Doubt) -> String
  package let failsNow: @Sendable (EmployeeID, _ name: String, _ exam: String, Day) -> String
  package let stands: @Sendable (_ code: String, _ title: String) -> String
  package let restsOnNone: String
  package let passesNow: @Sendable (EmployeeID, _ name: String, _ exam: String, Day) -> String
  /// What to type to see who waits for a signature now.
  package let seeReady: String
  package let written: @Sendable (_ exams: Int) -> String
  package let notWritten: String
  /// The reason that stands in the command to revoke a certificate.
  package let revocationReason: @Sendable (_ item: String) -> String
}
