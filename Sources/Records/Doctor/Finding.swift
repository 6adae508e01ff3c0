import Foundation
import Training

/// One thing that `doctor` noticed about a home.
package struct Finding: Sendable {
  package let owner: JournalOwner?
  package let kind: Kind

  package init(owner: JournalOwner?, kind: Kind) {
    (self.owner, self.kind) = (owner, kind)
  }

  package enum Kind: Sendable {
    case broken(line: Int, offset: Int, ChainFault)
    case unreadable(any Error)
    /// Bytes after the last line; the next write sets them aside.
    case tornTail(bytes: Int)
    /// Torn tails were set aside in this file.
    case tornFile(path: String, bytes: Int)
    case clockJump(ClockJump, line: Int, at: Timestamp)
    case scorecardMissing
    case scorecardBehind(lines: Int)
    /// Says something else than the journal gives.
    case scorecardWrong
    /// Knows of more lines than there are, or of others.
    case scorecardAhead(noted: Int, found: Int)
    case pinFileMissing
    case permissions(path: String, mode: Int, right: Int)
    case link(path: String)
    case leftover(path: String)
    case strange(path: String)
    case archiveDamaged(path: String)
    case archiveMissing(hex: String)
    case keyMissing(key: String)
    case badCertificate(key: String)
    /// Somebody who left, or is not there, has a key that is not revoked.
    case keyOfLeaver(key: String)
    /// A list of heads, or its signature, is not what it was.
    case damagedList(String)
    case lostList(day: Day, key: String)
    case missingJournal(list: String, lines: Int)
    /// A certificate, or an act about one, that does not count.
    case certificate(named: String?, CertificateFault)
    /// There is a tombstone for this journal, and it was not removed.
    case erasedStillHere
    case unknownZone(String)
    case networkDisk
  }

  /// Whether `doctor --repair` mends it: only what can be made again from the journal.
  package var isRepairable: Bool {
    switch kind {
    case .scorecardMissing, .scorecardBehind, .scorecardWrong, .permissions, .leftover: true
    default: false
    }
  }

  /// Whether it mends itself when somebody who may be signed in right now signs out.
  package var isPassing: Bool {
    if case .scorecardBehind = kind { true } else { false }
  }

  /// Nothing that anybody must do something about.
  package var isNote: Bool {
    switch kind {
    case .tornTail, .tornFile, .clockJump, .scorecardMissing, .scorecardBehind, .networkDisk,
      .strange:
      true
    default: false
    }
  }
}
