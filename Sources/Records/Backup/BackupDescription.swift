import Foundation
import Training

/// What a backup says of itself in `BACKUP.json`.
package struct BackupDescription: Codable, Hashable, Sendable {
  static let format = 1
  /// The one folder that everything in a backup is in.
  package static let folder = "countersign-backup"
  /// The folder in it that becomes the home.
  package static let records = "records"
  static let file = "BACKUP.json"
  static let manifest = "MANIFEST.sha256"

  package let format: Int
  package let made: Timestamp
  /// The version of the program that made it.
  package let program: String
  /// By path.
  package let journals: [Journal]

  package struct Journal: Codable, Hashable, Sendable {
    /// In the home, such as `employees/1001/journal.jsonl`.
    package let path: String
    /// How far it hangs together.
    package let head: JournalHead
    /// The line at which it did not when it was copied, counted from 1.
    package let brokenAt: Int?

    /// Whose it is; nil for a journal that is nobody's.
    package var owner: EmployeeID? { BackupDescription.owner(ofJournal: path) }
  }

  package var people: Int { journals.count { $0.owner != nil } }
  package var events: Int { journals.reduce(0) { $0 + $1.head.lines } }

  /// Whether the file at a path in the home is a journal, of which only complete lines count.
  static func isJournal(_ path: String) -> Bool { path.hasSuffix(".jsonl") }

  package static func owner(ofJournal path: String) -> EmployeeID? {
    let parts = path.split(separator: "/")
    guard parts.count == 3, parts[0] == "employees", parts[2] == "journal.jsonl",
      let employee = EmployeeID(String(parts[1])), employee.text == parts[1]
    else { return nil }
    return employee
  }

  /// Files that stay on their machine: hashes of PINs and typed lines.
  static let kept = ["secret.json", "history"]

  /// Whether a file of a home is left out: what stays here, and what is only half made.
  static func leavesOut(_ path: String) -> Bool {
    let name = path.split(separator: "/").last ?? ""
    return kept.contains(String(name)) || [".tmp", ".new"].contains { name.hasSuffix($0) }
  }

  /// `20261124T090000`, for names of files.
  package static func label(of moment: Timestamp) -> String {
    // The T stays: without a letter in it, it could pass for a card number, and be masked when told.
    String(moment.description.prefix(19)).replacing("-", with: "").replacing(":", with: "")
  }
}
