import Foundation
import Records

extension RecordPhrases {
  static let english = RecordPhrases(
    explanation: { error in
      switch error {
      case let error as RecordProblem:
        switch error {
        case .notInArchive(let hex):
          "What was asked then (\(hex.prefix(8))…) is not in the archive, so it cannot be gone on with. Start it again, and tell the manager that the archive lacks a file."
        case .archiveDamaged(let path):
          "The archive file \(path) does not match its name and may be damaged. Restore it from a backup, or start again."
        case .movedElsewhere:
          "This activity goes on in another window or at another till now, so it stops here. Go on there; or choose ‘next’ to take it over here."
        case .notUnderstood(let path, let line):
          "Line \(line) of \(path) cannot be understood. Do not edit it by hand; restore a backup or ask the administrator."
        case .impossibleTerm:
          "These days cannot be those of a certificate. Nothing was signed. Check the computer’s clock and the days you typed."
        case .notSetUp: "No store is set up here yet. Run countersign setup first."
        case .noMemory:
          "There is too little memory for PINs and signatures. Close other programs and try again."
        case .keyMissing(let path):
          "The key file \(path) is missing or damaged. Restore a backup. For the root key there is also the recovery sheet (countersign keys recover); a signer's can be revoked and given anew (keys revoke, keys add)."
        case .anothersJournal(let path, let employee):
          "\(path) holds the record of \(employee), not of this number. Folders must not be copied: move it away and let the person sign in anew."
        case .newerFormat(let path, let version):
          "\(path) was written by a newer program (version \(version)). Update countersign first."
        }
      case let error as JournalError: journal(error)
      case let error as FileError:
        switch error {
        case .notWritten(let path, let errno): "\(path) could not be written: \(reason(errno))."
        case .notRead(let path, let errno): "\(path) could not be read: \(reason(errno))."
        }
      default:
        "Something went wrong that was not foreseen (\(error.localizedDescription)). Try again; if it stays so, ask the administrator."
      }
    },
    whyNotRead: { code in
      switch code {
      case ENOENT: "there is no such file; look at the path and the name"
      case ENOTDIR: "part of the path is no folder; look at the path"
      case EISDIR: "it is a folder and no file"
      case EFBIG: "it is no plain file, or too large for a list of people"
      default: reason(code)
      }
    },
    answerNotSaved:
      "Your answer was not saved, and the question stands. Answer it again when that is mended.",
    stopped: "You are at the last saved step; nothing is lost.",
    recordGone:
      "So as not to make it worse, you are signed out. What was saved before may be in a backup only: tell the manager now.",
    shortened: {
      ($0 > $1
        ? "Note: the record was cut short (\($0) lines then, \($1) now), and what is missing cannot be shown. "
        : "Note: the record is not what it was: line \($0) or one before it was replaced. ")
        + "Tell the manager, and restore a backup; the scorecard files beside it are evidence, so keep them."
    })

  private static func journal(_ error: JournalError) -> String {
    switch error {
    case .locked:
      "Another program has held the record for 5 seconds. Close the other countersign and try again."
    case .notWritten(let errno): "The record could not be written: \(reason(errno))."
    case .notRead(let errno): "The record could not be read: \(reason(errno))."
    case .broken(let line, let offset, _):
      "The record does not hang together at line \(line) (byte \(offset)); somebody may have changed it. Nothing was written, so as not to cover it up. Restore a backup or ask the administrator."
    case .notAFile:
      "Where the record should be is something else (a link or a device); nothing was written. Ask the administrator to look."
    case .staleHead:
      "The record was replaced or cut short by somebody. Nothing was written; restore a backup or ask the administrator."
    case .unfitLine:
      "This step does not make a line of the record, which is a fault of the program. Nothing was written; note what you did and ask the administrator."
    }
  }

  private static func reason(_ code: Int32) -> String {
    switch code {
    case ENOSPC, EDQUOT: "the disk is full; make room"
    case EFBIG: "the file reached a size limit of the system; ask the administrator"
    case EACCES, EPERM: "permission denied; ask the administrator to look at the folder"
    case EROFS: "the disk is read-only; ask the administrator"
    case EIO: "the disk fails; make a backup now and have it looked at"
    case ENOENT: "there is no such folder; look at the path"
    case ENOTDIR, EEXIST: "a file of that name stands in the way; choose another place"
    case EISDIR: "a folder of that name stands in the way; choose another name"
    default: "\(String(cString: strerror(code))); ask the administrator"
    }
  }
}
