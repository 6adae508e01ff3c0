import Foundation
import Messages
import Records
import Training

extension Phrasebook {
  /// Why a backup was not made, or not restored.
  func backupFailure(_ error: any Error, file: String, isPacking: Bool) -> String {
    // A signal that reached tar too is no fault of tar.
    if Interruption.hasCome { return backups.problem(.interrupted, file) }
    switch error {
    case Tar.Failure.noProgram: return backups.noTar
    case Tar.Failure.failed(let reason):
      return isPacking
        ? backups.notPacked(oneLine(reason)) : backups.notUnpacked(file, oneLine(reason))
    case let problem as BackupProblem: return oneLine(backups.problem(problem, file))
    default: return oneLine(records.explanation(error))
    }
  }

  /// One line for each journal that did not hang together.
  func brokenJournals(_ backup: BackupDescription, in home: Home) -> [String] {
    backup.journals.compactMap { journal in
      journal.brokenAt.map { backups.broken(journalOwner(journal.path, in: [home]), $0) }
    }
  }

  /// Number and name, as the first of these homes that can be read has them; the store, or the path
  /// of a journal that is nobody's.
  func journalOwner(_ path: String, in homes: [Home]) -> String {
    guard let employee = BackupDescription.owner(ofJournal: path) else {
      return path == homes.first?.storeJournal.lastPathComponent ? backups.store : oneLine(path)
    }
    let names = homes.lazy.compactMap {
      try? EmployeeRecord.reading(employee, in: $0, isSimulated: true).card.name
    }
    return oneLine("\(employee) \(names.first { !$0.isEmpty } ?? "")").trimmed
  }
}
