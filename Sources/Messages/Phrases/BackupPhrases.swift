import Records
import Training

/// What is said when records are backed up and restored.
package struct BackupPhrases: Sendable {
  package let made: @Sendable (_ path: String, _ bytes: Int, BackupDescription) -> String
  package let onSameDisk: String
  package let keepElsewhere: String
  package let withoutPINs: String
  /// The file is not called .tar.gz.
  package let unusualName: @Sendable (_ name: String) -> String
  package let notCopied: @Sendable (_ path: String) -> String
  /// Whose the journal is that belongs to no one person.
  package let store: String
  /// A journal that did not hang together when it was copied.
  package let broken: @Sendable (_ owner: String, _ line: Int) -> String
  package let noTar: String
  package let notPacked: @Sendable (_ reason: String) -> String
  package let notUnpacked: @Sendable (_ path: String, _ reason: String) -> String
  /// `file` is the backup that was to be made or restored.
  package let problem: @Sendable (BackupProblem, _ file: String) -> String

  /// The first line about a backup that was opened.
  package let contents: @Sendable (BackupDescription) -> String
  package let listed: @Sendable (_ owner: String, _ events: Int) -> String
  package let same: String
  package let comparison: String
  package let relation: @Sendable (_ owner: String, BackupComparison.Relation) -> String
  package let brokenHere: @Sendable (_ owner: String) -> String
  package let unchangedJournals: @Sendable (_ count: Int) -> String
  package let otherFiles: @Sendable (_ count: Int, _ first: String) -> String
  package let erasedHere: @Sendable (_ owner: String) -> String
  package let wouldLose: @Sendable (_ events: Int) -> String
  package let wouldLoseNothing: String
  package let merge: @Sendable (_ file: String, _ folder: String) -> String
  package let nothingChanged: @Sendable (_ command: String) -> String
  package let restored: @Sendable (_ home: String) -> String
  package let keptAside: @Sendable (_ path: String) -> String
  package let openAgain: String
  package let setPINsAnew: String
}

/// `2026-11-24 09:00`, as the clock on the wall had it.
func wallTime(_ moment: Timestamp) -> String {
  String(moment.description.prefix(16)).replacing("T", with: " ")
}
