/// What keeps a backup from being made or used; worded in Messages.
package enum BackupProblem: Error, Hashable, Sendable {
  /// The home has no journal.
  case nothingToBackUp(path: String)
  /// A file of that name is there.
  case exists(path: String)
  case isFolder(path: String)
  case noFolder(path: String)
  /// A backup in the home would be in the next one.
  case insideHome(path: String)
  case noFile(path: String)
  /// No backup of ours: nothing says what is in it.
  case notABackup
  case newerFormat(Int)
  /// Something in it is no plain file or folder, or would be put elsewhere.
  case unsafeMember(String)
  /// Something in it that no backup of ours holds.
  case foreignMember(String)
  /// A file in it is not what was packed, or is missing.
  case damagedMember(String)
  /// More than any home holds.
  case tooLarge
  /// A signal came before anything was changed.
  case interrupted
}
