import Foundation
import Training

/// What can go wrong with records, beside the journal's own errors; worded in Messages.
package enum RecordProblem: Error, Hashable, Sendable {
  case notInArchive(String)
  case archiveDamaged(String)
  /// The activity goes on in another run of the program, so this one must stop.
  case movedElsewhere
  /// A line of the journal could be read but not understood.
  case notUnderstood(path: String, line: Int)
  case newerFormat(path: String, version: Int)
  /// Too little memory for what makes guessing slow.
  case noMemory
  /// What is asked needs a store that is set up.
  case notSetUp
  /// A certificate with such days could not be read again.
  case impossibleTerm
  /// A locked key is not there, or is none.
  case keyMissing(path: String)
  /// The journal in this folder says that it is somebody else's.
  case anothersJournal(path: String, employee: EmployeeID)
}
