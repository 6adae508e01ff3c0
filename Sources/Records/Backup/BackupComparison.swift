import Foundation
import Integrity
import Training

/// What would change here if a backup took the place of the home.
package struct BackupComparison {
  /// Every journal that is there, here or both, by path.
  package let journals: [Journal]
  /// Other files of the backup that are missing here or are not the same, by path.
  package let otherFiles: [String]

  package struct Journal: Hashable, Sendable {
    package let path: String
    package let relation: Relation

    /// Whether the one here hangs together.
    package let isWholeHere: Bool

    package var owner: EmployeeID? { BackupDescription.owner(ofJournal: path) }
  }

  /// How a journal in a backup stands to the one here, counted in events.
  package enum Relation: Hashable, Sendable {
    case same
    /// The one here goes on with `lost` more.
    case older(lost: Int)
    /// The one in the backup goes on with `gained` more.
    case newer(gained: Int)
    /// Both go on from the same line in different ways.
    case forked(common: Int, lost: Int, gained: Int)
    case onlyHere(lost: Int)
    case onlyInBackup(gained: Int)

    /// Compares complete lines; since each holds the digest of the one before, equal beginnings of
    /// whole journals are those with equal heads. Nil is no file at all.
    package init(backup: Data?, here: Data?) {
      if backup == here, backup != nil {
        self = .same
        return
      }
      let (theirs, ours) = (Relation.lines(backup), Relation.lines(here))
      let common = zip(theirs, ours).prefix { $0 == $1 }.count
      let (gained, lost) = (theirs.count - common, ours.count - common)
      self =
        switch (backup == nil, here == nil, gained, lost) {
        case (true, _, _, _): .onlyHere(lost: lost)
        case (_, true, _, _): .onlyInBackup(gained: gained)
        case (_, _, 0, 0): .same
        case (_, _, 0, _): .older(lost: lost)
        case (_, _, _, 0): .newer(gained: gained)
        default: .forked(common: common, lost: lost, gained: gained)
        }
    }

    /// Events that are here and not in the backup.
    package var lost: Int {
      switch self {
      case .same, .newer, .onlyInBackup: 0
      case .older(let lost), .forked(_, let lost, _), .onlyHere(let lost): lost
      }
    }

    private static func lines(_ journal: Data?) -> [Data.SubSequence] {
      // What follows the last line feed is no line yet.
      (journal?.split(separator: ChainScan.lineFeed, omittingEmptySubsequences: false) ?? [])
        .dropLast()
    }
  }

  package init(of backup: BackupContents, with home: Home) throws {
    let inBackup = Set(backup.description.journals.map(\.path))
    let here = try Set(BackupComparison.journals(in: home))
    hasRecordsHere = !here.isEmpty
    journals = try inBackup.union(here).sorted().map { path in
      Journal(
        path: path,
        relation: Relation(
          backup: try PlainFile.readIfThere(backup.home.root.path + "/" + path),
          here: here.contains(path)
            ? try PlainFile.readIfThere(home.root.path + "/" + path) : nil),
        isWholeHere: (try? JournalFile.read(url: home.root.appending(path: path))) != nil)
    }
    // A store's journal that cannot be read is told by its relation, and keeps nobody from restoring.
    let erasures = Set((try? StoreRecord(in: home).facts.erasures.map(\.journal)) ?? [])
    erased = try backup.home.everybody().filter { employee in
      try JournalFile.firstLine(of: backup.home.journal(of: employee)).map(erasures.contains)
        ?? false
    }
    otherFiles = backup.files.filter { file in
      // A scorecard is made from its journal again.
      !BackupDescription.isJournal(file.path) && !file.path.hasSuffix("/scorecard.json")
        && (try? PlainFile.readIfThere(home.root.path + "/" + file.path))
          .map { Digest(of: $0) } != file.digest
    }.map(\.path)
  }

  package let hasRecordsHere: Bool
  /// People whose records were erased here for good, and who are in the backup.
  package let erased: [EmployeeID]

  /// Events that are here and not in the backup.
  package var lost: Int { journals.reduce(0) { $0 + $1.relation.lost } }
  package var isSame: Bool { otherFiles.isEmpty && journals.allSatisfy { $0.relation == .same } }
  package var isForked: Bool {
    // What is damaged here is no side of its own.
    journals.contains {
      if case .forked = $0.relation { $0.isWholeHere } else { false }
    }
  }

  /// The journals that hold anything, by path; none where there is no home.
  static func journals(in home: Home) throws -> [String] {
    guard FileManager.default.fileExists(atPath: home.root.path) else { return [] }
    return try FolderWalk.entries(below: home.root.resolvingSymlinksInPath()).map(\.path)
      .filter { path in
        var status = stat()
        return BackupDescription.isJournal(path)
          && lstat(home.root.path + "/" + path, &status) == 0 && status.st_size > 0
      }
  }
}
