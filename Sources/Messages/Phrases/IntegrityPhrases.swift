import Foundation
import Records
import Training

/// What `verify`, `heads`, `merge` and `doctor` say.
package struct IntegrityPhrases: Sendable {
  package let owner: @Sendable (JournalOwner, _ name: String?) -> String
  package let whole: @Sendable (_ owner: String, _ lines: Int, _ code: String) -> String
  package let signedUpTo: @Sendable (_ lines: Int, Day, _ key: String, _ after: Int) -> String
  package let unsigned: String
  /// Journals that are in no list that was signed; none are named where none is in one.
  package let areUnsigned: @Sendable (_ owners: [String]) -> String
  package let unfinished: @Sendable (_ bytes: Int) -> String
  package let broken:
    @Sendable (_ owner: String, _ line: Int, _ offset: Int, _ reason: ChainFault) -> String
  package let unreadable: @Sendable (_ owner: String, _ reason: String) -> String
  package let missing: @Sendable (_ lines: Int, _ list: String, _ isSigned: Bool) -> String
  package let badCertificate: @Sendable (_ key: String) -> String
  package let damagedList: @Sendable (_ file: String) -> String
  package let lostList: @Sendable (Day, _ key: String) -> String
  package let good: @Sendable (_ journals: Int) -> String
  package let bad: String
  package let rootFingerprint: @Sendable (String) -> String
  package let nothingToVerify: String
  package let foundLine:
    @Sendable (_ owner: String, _ line: Int, Timestamp?, _ after: Int) -> String
  package let foundList: @Sendable (_ file: String, Day, _ journals: Int) -> String
  package let codeNotFound: @Sendable (_ code: String) -> String
  package let fileSigned: @Sendable (_ path: String, _ key: String, _ fingerprint: String) -> String
  package let fileSignerRevoked: @Sendable (Day, _ reason: String) -> String
  package let fileUnsigned: @Sendable (_ path: String) -> String
  package let fileBadSignature: @Sendable (_ path: String) -> String
  package let notVerifiable: @Sendable (_ typed: String) -> String

  package let headsLine:
    @Sendable (Day, _ store: String, _ journals: Int, _ lines: Int, _ digest: String) -> String
  package let notInList: @Sendable (_ owner: String, _ reason: String) -> String
  package let headsKept: @Sendable (_ path: String) -> String
  package let headsNotKept: @Sendable (_ reason: String) -> String
  package let notSigned: String
  /// Beside a line over records of which `verify` complains.
  package let headsInDoubt: String
  package let headsSigned: @Sendable (_ key: String, _ path: String) -> String

  /// Somebody of whom nothing was known here.
  package let mergedNew: @Sendable (_ owner: String, _ events: Int) -> String
  package let merged: @Sendable (_ owner: String, Merge.Outcome) -> String
  package let pinsMissing: @Sendable (_ count: Int) -> String
  package let noListOn: @Sendable (Day) -> String
  package let listKept: @Sendable (_ path: String) -> String
  package let roleNow: @Sendable (_ owner: String, Role) -> String
  package let mergeRefused: @Sendable (Merge.Refusal) -> String
  package let mergeDone: @Sendable (_ events: Int, _ troubles: Int) -> String

  package let finding: @Sendable (_ owner: String?, Finding) -> String
  package let repaired: String
  package let canRepair: @Sendable (Int) -> String
  package let healthy: @Sendable (_ people: Int) -> String
  package let troubles: @Sendable (_ troubles: Int, _ notes: Int) -> String
}
