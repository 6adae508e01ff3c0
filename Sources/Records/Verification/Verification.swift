import Foundation
import Integrity
import Training

/// How far the journals of a home hang together, and how much of them is signed.
package struct Verification: Sendable {
  package let journals: [Journal]
  /// Lists of heads that name a journal which is neither here nor erased: replaced, or removed.
  package let missing: [Missing]
  /// Certified keys whose certificate is not as it was signed.
  package let badCertificates: [String]
  package let root: PublicKey?
  /// Lists of heads that were changed, or whose signature does not fit.
  package let damagedLists: [String]
  /// Lists that the store's journal says were signed, and that are not kept any more.
  package let lostLists: [StoreEventBody.HeadsSigned]
  /// Certificates, and acts about them, that do not count, and files that nothing on record names.
  package let certificates: [BadCertificate]

  package struct Journal: Sendable {
    package let owner: JournalOwner
    package let verdict: Outcome
    package let signed: Signed?
  }

  package struct BadCertificate: Hashable, Sendable {
    package let holder: EmployeeID
    /// Its check code, or the file's name; nil for an act about none.
    package let named: String?
    package let fault: CertificateFault
  }

  package enum Outcome: Sendable {
    case whole(JournalHead, unfinished: Int)
    case broken(line: Int, offset: Int, reason: ChainFault)
    case unreadable(any Error)

    package var isWhole: Bool { if case .whole = self { true } else { false } }
  }

  package struct Signed: Hashable, Sendable {
    package let lines: Int
    package let day: Day
    package let key: String
    /// The file of the list that is signed, in the folder of lists.
    package let list: String
  }

  package struct Missing: Hashable, Sendable {
    package let list: String
    package let lines: Int
    package let isSigned: Bool
  }
}

extension Verification {
  /// Looks at the journals of `owners` in `home`, or at all.
  package init(of owners: [JournalOwner]? = nil, in home: Home) throws {
    let store = try? StoreRecord(in: home)
    let facts = store?.facts ?? StoreFacts()
    let trusted = TrustedKeys(facts, Keyring(home))
    let lists = NotedHeads.all(in: home, trusted)
    var found: Set<Digest> = []
    journals = (owners ?? home.journalOwners()).map { owner in
      let url = home.journal(of: owner)
      let held = HeldLines(of: url)
      found.formUnion(held.origins)
      let noted = lists.flatMap { list in
        list.list.entries.filter { held.origins.contains($0.journal) }
          .map { (list: list, entry: $0) }
      }
      let scorecard = owner.employee.flatMap { SavedScorecard.load($0, in: home)?.head }
      // What was noted at a till that was apart may stand in an envelope.
      let outcome = Verification.outcome(
        of: owner, at: url,
        noted: noted.map(\.entry).filter { !held.stands($0) }.map(\.head)
          + (scorecard.map { [$0] } ?? []))
      let signed = noted.filter { $0.list.signer != nil && held.goesOn(through: $0.entry) }
      return Journal(
        owner: owner, verdict: outcome,
        signed: signed.max {
          Verification.says($0.list, $0.entry.head, lessThan: $1.list, $1.entry.head)
        }.map {
          Signed(
            lines: $0.entry.head.lines, day: $0.list.list.day, key: $0.list.signer?.key ?? "",
            list: $0.list.name)
        })
    }
    missing =
      owners != nil
      ? []
      : lists.flatMap { list in
        list.list.entries.filter {
          !found.contains($0.journal) && !trusted.erased.contains($0.journal)
        }
        .map { Missing(list: list.name, lines: $0.head.lines, isSigned: list.signer != nil) }
      }
    root = facts.setUp?.rootKey
    damagedLists = owners != nil ? [] : NotedHeads.damaged(in: home, trusted)
    let kept = Set(lists.filter { $0.signer != nil }.map(\.list.digest))
    lostLists =
      owners != nil
      ? [] : facts.signedLists.filter { !kept.contains($0.list) && !trusted.isRevoked($0.key) }
    badCertificates = trusted.badCertificates
    certificates = (owners ?? home.journalOwners()).compactMap(\.employee).flatMap {
      Verification.badCertificates(of: $0, in: home, facts)
    }
  }

  package var isGood: Bool {
    journals.allSatisfy(\.verdict.isWhole) && missing.isEmpty && badCertificates.isEmpty
      && damagedLists.isEmpty && lostLists.isEmpty && certificates.isEmpty
  }

  /// Of a journal that cannot be read nothing is said here: it is told as such.
  private static func badCertificates(
    of employee: EmployeeID, in home: Home, _ facts: StoreFacts
  ) -> [BadCertificate] {
    guard let card = try? EmployeeRecord.reading(employee, in: home).card else { return [] }
    return CertificateCheck(in: home, facts).history(of: card).faults.map {
      BadCertificate(holder: employee, named: $0.certificate?.checkCode, fault: $0.fault)
    }
      + home.strayCertificates(of: employee, card.history.certificates).map {
        BadCertificate(holder: employee, named: $0, fault: .notOnRecord)
      }
  }

  /// The most lines; of equals, a key that still stands, then the newest day.
  private static func says(
    _ a: NotedHeads, _ first: JournalHead, lessThan b: NotedHeads, _ second: JournalHead
  ) -> Bool {
    (first.lines, a.signer?.revoked == nil ? 1 : 0, a.list.day.number)
      < (second.lines, b.signer?.revoked == nil ? 1 : 0, b.list.day.number)
  }

  private static func outcome(
    of owner: JournalOwner, at url: URL, noted: [JournalHead]
  ) -> Outcome {
    do {
      switch try JournalFile.verify(url: url, noted: noted) {
      case .whole(let head, let unfinished):
        try owner.employee.map { try checkThatItIs(of: $0, url) }
        return .whole(head, unfinished: unfinished)
      case .broken(let line, let offset, let reason):
        return .broken(line: line, offset: offset, reason: reason)
      }
    } catch {
      return .unreadable(error)
    }
  }
  /// Refuses a journal that says that it is somebody else's: two that changed places hang together.
  private static func checkThatItIs(of employee: EmployeeID, _ url: URL) throws {
    for line in try JournalFile.read(url: url).lines {
      let first = EnclosedLines.inside(line).last?.line ?? line
      guard first.maySay("added"), let begun = try? CanonicalJSON.decoded(Begun.self, from: first),
        begun.type == "added", let owner = begun.employee, owner != employee
      else { continue }
      throw RecordProblem.anothersJournal(path: url.path, employee: owner)
    }
  }

  private struct Begun: Decodable {
    let type: String
    let employee: EmployeeID?
  }
}
