import Foundation
import Records
import Training

extension IntegrityPhrases {
  static let english = IntegrityPhrases(
    owner: { owner, name in
      switch owner {
      case .store: "store journal"
      case .person(let id): name.map { "\(id) \($0)" } ?? id.text
      }
    },
    whole: { "\($0): \(lines($1)), each following from the one before (check code \($2))." },
    signedUpTo: { count, day, key, after in
      "Signed up to line \(count) (\(day), key \(key))"
        + (after == 0
          ? ", which is all."
          : "; the \(lines(after)) after that \(after == 1 ? "is" : "are") not signed.")
    },
    unsigned: "No signed list names it yet.",
    areUnsigned: { owners in
      owners.isEmpty
        ? "None of these is in a signed list of heads yet. Sign one at closing time: countersign heads --sign"
        : "In no signed list of heads yet: \(owners.joined(separator: ", "))."
    },
    unfinished: {
      "The last \($0) bytes never became a line; the next write moves them to the .torn file beside."
    },
    broken: { owner, line, offset, reason in
      "\(owner): line \(line) (from byte \(offset)) is wrong: \(fault(reason)) \(reliable(line, reason))Leave the file alone and restore a backup (countersign restore)."
    },
    unreadable: { "\($0): cannot be read. \($1)" },
    missing: { count, list, isSigned in
      "The \(isSigned ? "signed " : "")list heads/\(list) names a journal of \(lines(count)) that is not here: it was replaced or taken away. Restore a backup."
    },
    badCertificate: {
      "The certificate of key \($0) is not the one that was signed, so nothing signed with it counts. Restore the folder keys from a backup."
    },
    damagedList: {
      "heads/\($0): the list, or the signature beside it, was changed, and they do not fit. Restore the folder heads from a backup."
    },
    lostList: {
      "A list signed on \($0) with key \($1) is not here any more. Restore the folder heads from a backup."
    },
    good: { $0 == 1 ? "1 journal, whole." : "\($0) journals, all whole." },
    bad: "Not everything is as it should be; see above.",
    rootFingerprint: {
      "Fingerprint of the root key \($0): compare it with the one told to head office by another way."
    },
    nothingToVerify: "There are no records yet.",
    foundLine: { owner, line, at, after in
      "It is there: line \(line) of \(owner)" + (at.map { " (\($0.day))" } ?? "")
        + (after == 0 ? ", the last one." : ", with \(lines(after)) after it.")
    },
    foundList: {
      "Found: the list of \($1) (heads/\($0)), of \($2) \($2 == 1 ? "journal" : "journals") then."
    },
    codeNotFound: {
      "No line has the check code \($0): it was copied wrongly, the line was changed, or the record is gone. Compare the paper (there is no I, L, O or U), and run countersign verify."
    },
    fileSigned: { "\($0): the signature is good; key \($1), fingerprint \($2)." },
    fileSignerRevoked: {
      "But that key was revoked on \($0) (\($1)): what it signed later is void, and what it signed before needs its date looked at."
    },
    fileUnsigned: {
      "\($0): there is no signature file (.sig) beside it, so nobody vouches for it."
    },
    fileBadSignature: {
      "\($0): the signature does not fit. The file was changed, or signed with no key of this store."
    },
    notVerifiable: { "‘\($0)’ is nobody's number here, no file, and no check code." },
    headsLine: { day, store, journals, count, digest in
      "\(day) \(store) \(journals) \(journals == 1 ? "journal" : "journals") \(lines(count)) \(digest)"
    },
    notInList: { "\($0) is not in the day's list of heads. \($1)" },
    headsKept: {
      "The list is kept as \($0). Send the line above to head office, or paste it in the log book."
    },
    headsNotKept: {
      "The list could not be kept (\($0)); the line can be compared later only with a list kept elsewhere."
    },
    notSigned:
      "Not everything is as it should be, so nothing was signed. See countersign verify first.",
    headsInDoubt:
      "Not everything is as it should be: do not send this line yet. See countersign verify, and print it again afterwards.",
    headsSigned: { "Signed with key \($0): \($1)" },
    mergedNew: { "\($0): new here, with \(lines($1))." },
    merged: { owner, outcome in
      switch outcome {
      case .nothingNew: "\(owner): nothing new."
      case .continued(let events): "\(owner): \(lines(events)) more, going on from here."
      case .forked(let events, let common):
        common == 0
          ? "\(owner): the two had no line in common; \(lines(events)) brought in."
          : "\(owner): the two parted after line \(common); \(lines(events)) brought in, and both sides kept."
      case .conflict(let ours, let theirs):
        "\(owner): this number is \(ours) here and \(theirs) there, so nothing was joined. Two people cannot share a number: give one of them another, and let them register anew."
      case .refused(let error):
        "\(owner): their journal cannot be relied on; nothing was taken. \(RecordPhrases.english.explanation(error))"
      case .brokenHere(let error):
        "\(owner): the record here is damaged, so nothing was joined. \(RecordPhrases.english.explanation(error)) If the other one is whole, keep it, and restore a backup here."
      case .erasedHere: "\(owner): this record was erased here, and was not brought back."
      case .erasedThere:
        "\(owner): this record was erased there. It is still here: see countersign employees erase."
      }
    },
    pinsMissing: {
      "\($0) \($0 == 1 ? "person has" : "people have") a PIN at the other till only: countersign employees reset-pin --missing --reason merged"
    },
    noListOn: { "No list of \($0) is kept here." },
    listKept: { "The list is kept as \($0)." },
    roleNow: { "Please check: with what was brought in, \($0) is \($1.word(in: .en)) now." },
    mergeRefused: { refusal in
      switch refusal {
      case .noRecords(let path):
        "There are no records in \(path). Name the records folder of the other till (the one with employees in it)."
      case .sameFolder: "That is the records folder in use; there is nothing to join."
      case .notSetUpHere(let store):
        "Over there \(store) is set up, and here no store is, so nobody could work here afterwards. Merge the other way round, then copy that whole folder here."
      case .anotherStore(let ours, let theirs):
        "Those are the records of another store, \(theirs); this is \(ours). They cannot be joined."
      }
    },
    mergeDone: { events, troubles in
      (events == 0 ? "Nothing new." : "\(lines(events)) brought in.")
        + (troubles == 0
          ? ""
          : " \(troubles) \(troubles == 1 ? "journal was" : "journals were") not joined; see above.")
    },
    finding: { owner, finding in
      (owner.map { $0 + ": " } ?? "") + found(finding.kind)
    },
    repaired: "→ repaired",
    canRepair: { "\($0) of these can be repaired: countersign doctor --repair" },
    healthy: { "Looked at the records of \($0) \($0 == 1 ? "person" : "people"); all is well." },
    troubles: { "\($0) to be seen to, \($1) for information." })

  private static func lines(_ count: Int) -> String { count == 1 ? "1 line" : "\(count) lines" }

  /// What comes before the fault; where two lines do not fit, either of them may be the changed one.
  private static func reliable(_ line: Int, _ reason: ChainFault) -> String {
    let last = if case .wrongPrevious = reason { line - 2 } else { line - 1 }
    return last < 1
      ? "" : last == 1 ? "Line 1 can be relied on. " : "Lines 1 to \(last) can be relied on. "
  }

  private static func fault(_ fault: ChainFault) -> String {
    switch fault {
    case .notJSON: "it is not a whole record."
    case .notOneLine: "there is a line break inside it."
    case .missingField(let name): "it lacks \(name), or has it in a wrong form."
    case .repeatedField(let name): "it has \(name) twice."
    case .wrongSequence(let expected, let found):
      "it should be number \(expected) and is \(found), so lines are missing or were put in."
    case .wrongPrevious: "it does not follow from the line before; one of the two was changed."
    case .notAsNoted(let expected, _):
      "it is not the line that was noted (\(expected.digest.hex.prefix(8))…); it was replaced."
    case .endsTooSoon(let expected, let found):
      "there were \(lines(expected.lines)) and now there are \(found.lines); the end was cut off."
    }
  }

  private static func found(_ kind: Finding.Kind) -> String {
    switch kind {
    case .broken(let line, let offset, let reason):
      "line \(line) (from byte \(offset)) is wrong: \(fault(reason)) Leave it alone and restore a backup."
    case .unreadable(let error): "cannot be read. \(RecordPhrases.english.explanation(error))"
    case .tornTail(let bytes):
      "the last \(bytes) bytes never became a line, as after a power cut. The next sign-in moves them aside; no answer is lost."
    case .tornFile(let path, let bytes):
      "\(bytes) bytes of an old power cut are kept in \(path). Nothing needs doing."
    case .clockJump(.back, let line, let at):
      "line \(line) (\(at)) was written when the clock stood before the line above it; one of the dates is wrong. Set the clock."
    case .clockJump(.ahead, let line, let at):
      "line \(line) (\(at)) is more than half a year after the one before: a long absence, or a wrong clock."
    case .scorecardMissing: "there is no scorecard; it is made again from the journal."
    case .scorecardBehind(let count):
      "the scorecard lacks \(lines(count)) of the journal, as while somebody is signed in; signing out brings it up to date, and nothing needs doing."
    case .scorecardWrong:
      "the scorecard does not say what the journal says; somebody may have edited it. The journal counts, and reports use nothing else."
    case .scorecardAhead(let noted, let found):
      "the scorecard knew of \(lines(noted)) and the journal has \(found): it was cut short or replaced. Restore a backup, and keep the scorecard as evidence."
    case .pinFileMissing:
      "the PIN file is gone, so they cannot sign in. Reset it: countersign employees reset-pin"
    case .permissions(let path, let mode, _):
      "\(path) is open to others (mode \(String(mode, radix: 8)))."
    case .link(let path): "\(path) is a link, and should be a real file or folder."
    case .leftover(let path): "\(path) is a file that was never finished."
    case .strange(let path): "\(path) is none of ours and was not looked at."
    case .archiveDamaged(let path):
      "the archive file \(path) does not match its name. Restore it from a backup."
    case .archiveMissing(let hex):
      "what was asked then (\(hex.prefix(8))…) is not in the archive, so it cannot be gone on with. Restore the folder archive from a backup."
    case .keyMissing(let key):
      "the file of key \(key) is gone, so nothing can be signed with it. Restore the folder keys from a backup."
    case .badCertificate(let key):
      "the certificate of key \(key) is not the one that was signed. Restore the folder keys from a backup."
    case .keyOfLeaver(let key):
      "the owner of key \(key) is not here any more, and the key is still valid. Revoke it: countersign keys revoke \(key) --reason left"
    case .damagedList(let list):
      "the list heads/\(list), or its signature, was changed. Restore the folder heads from a backup."
    case .lostList(let day, let key):
      "the list signed on \(day) with key \(key) is gone. Restore the folder heads from a backup."
    case .missingJournal(let list, let count):
      "the journal of \(lines(count)) that heads/\(list) names is not here. Restore a backup."
    case .certificate(let named, let fault): CertificatePhrases.english.fault(fault, named)
    case .erasedStillHere:
      "was recorded as erased, but the folder is still here. Run countersign employees erase again."
    case .unknownZone(let zone):
      "the system does not know the time zone \(zone), so days are those of UTC. Install tzdata."
    case .networkDisk:
      "the records are on a network drive, where locking is not dependable for two tills at once. A local disk is better."
    }
  }
}
