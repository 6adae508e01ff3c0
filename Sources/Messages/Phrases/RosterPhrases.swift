import Records
import Training

/// What is said about the list of people and what managers do to it.
package struct RosterPhrases: Sendable {
  package let title: String
  package let nobody: String
  package let number: String
  package let name: String
  package let role: String
  package let store: String
  package let hired: String
  package let state: String
  package let roleName: @Sendable (Role) -> String
  package let unconfirmed: String
  /// Between two states.
  package let between: String
  package let here: String
  package let hasLeft: @Sendable (_ from: Day) -> String
  package let willLeave: @Sendable (_ from: Day) -> String
  package let unreadableRecord: @Sendable (EmployeeID, _ reason: String) -> String
  package let unreadable: String
  package let reasonWas: @Sendable (String) -> String

  package let refusal: @Sendable (Roster.Refusal) -> String
  /// More than a name was typed for one.
  package let doubtfulName: @Sendable (_ typed: String) -> String
  /// Where the number of somebody new should stand.
  package let nameForNumber: @Sendable (_ typed: String) -> String
  package let added: @Sendable (EmployeeID, _ name: String, _ confirmed: Bool) -> String
  package let confirmed: @Sendable (EmployeeID, _ name: String) -> String
  package let changed: @Sendable (EmployeeID, _ name: String, Role, _ store: String?) -> String
  package let disabled: @Sendable (EmployeeID, _ name: String, _ from: Day) -> String
  /// Somebody who is gone can still sign.
  package let keyStillValid: @Sendable (_ key: String) -> String
  package let enabled: @Sendable (EmployeeID, _ name: String) -> String
  package let nobodyMeant: String
  package let pinReset: @Sendable (EmployeeID, _ name: String) -> String

  package let onlyManagers: String
  package let onlyTrainers: String
  package let badRole: @Sendable (_ typed: String) -> String
  /// Before somebody is made manager, in the shell.
  package let confirmFirst: String
  package let notChanged: String
  package let newPINFor: @Sendable (_ name: String) -> String
  package let aboutOne: @Sendable (_ name: String) -> String
  package let confirmEntry: @Sendable (EmployeeID, _ name: String) -> String
  package let shellUsage: [(typed: String, meaning: String)]
  package let shellUsageIntro: String
  package let namePrompt: @Sendable (EmployeeID) -> String
  package let reasonPrompt: String
  package let storePrompt: String

  package let unreadableText: @Sendable (SpreadsheetText.Problem) -> String
  package let importProblem: @Sendable (RosterProblem) -> String
  package let ignoredColumn: @Sendable (RosterImport.IgnoredColumn) -> String
  /// A new number that differs from one there only by zeros in front.
  package let zerosMissing: @Sendable (EmployeeID, _ there: EmployeeID) -> String
  /// A new number whose letters look like digits.
  package let lettersInNumber: @Sendable (EmployeeID, _ digits: EmployeeID) -> String
  package let importProblems: @Sendable (_ bad: Int, _ good: Int) -> String
  package let imported: @Sendable (_ added: Int, _ changed: [EmployeeID], _ same: Int) -> String
  /// How many of them must be certified by which day.
  package let mustCertify: @Sendable ([(day: Day, people: Int)]) -> String
  /// Somebody of the same name is on the list.
  package let sameName: @Sendable (_ name: String, [EmployeeID]) -> String
  package let importSkipped: @Sendable (_ bad: Int) -> String
  package let fileNotRead: @Sendable (_ path: String, _ reason: String) -> String

  package let eraseWarning: @Sendable (EmployeeID, _ name: String, _ lines: Int) -> String
  /// In the shell, where the number is typed once more.
  package let erasePrompt: String
  package let notErased: String
  package let eraseUnconfirmed: @Sendable (EmployeeID) -> String
  package let erased: @Sendable (EmployeeID) -> String
  package let fileThere: @Sendable (_ path: String) -> String
  package let exported: @Sendable (_ path: String) -> String
}
