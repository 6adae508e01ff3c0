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
    let check = CertificateCheck(in: home, facts)
    var found: Set<Digest> = []
    var badOnes: [BadCertificate] = []
    journals = (owners ?? home.journalOwners()).map { owner in
      let url = home.journal(of: owner)
      let held = HeldLines(of: url)
      found.formUnion(held.origins)
      let noted = Verification.noted(of: held, in: lists)
      let (outcome, card) = Verification.outcome(
        of: owner, in: home, noted: Verification.toReach(noted, held, owner, in: home))
      badOnes += card.map { Verification.badCertificates(on: $0, check) } ?? []
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
      ? []
      : facts.signedLists.filter {
        !kept.contains($0.list) && !trusted.isRevoked($0.key, before: $0.day)
      }
    badCertificates = trusted.badCertificates
    certificates = badOnes
  }

  package var isGood: Bool {
    journals.allSatisfy(\.verdict.isWhole) && missing.isEmpty && badCertificates.isEmpty
      && damagedLists.isEmpty && lostLists.isEmpty && certificates.isEmpty
  }

  /// How the lines of `owners` hang together; what they say is not looked at.
  package static func chains(
    of owners: [JournalOwner], in home: Home
  ) -> [JournalOwner: JournalVerdict] {
    let facts = (try? StoreRecord(in: home))?.facts ?? StoreFacts()
    let lists = NotedHeads.all(in: home, TrustedKeys(facts, Keyring(home)))
    var chains: [JournalOwner: JournalVerdict] = [:]
    for owner in owners {
      let held = HeldLines(of: home.journal(of: owner))
      chains[owner] = try? JournalFile.verify(
        url: home.journal(of: owner),
        noted: toReach(noted(of: held, in: lists), held, owner, in: home))
    }
    return chains
  }

  private typealias Noted = (list: NotedHeads, entry: HeadsList.Entry)

  /// What lists say of a journal, in its own name and in those of journals merged into it.
  private static func noted(of held: HeldLines, in lists: [NotedHeads]) -> [Noted] {
    lists.flatMap { list in
      list.list.entries.filter { held.origins.contains($0.journal) }.map { (list, $0) }
    }
  }

  /// The heads a journal must come through: what was noted at a till that was apart may stand in an
  /// envelope instead.
  private static func toReach(
    _ noted: [Noted], _ held: HeldLines, _ owner: JournalOwner, in home: Home
  ) -> [JournalHead] {
    let scorecard = owner.employee.flatMap { SavedScorecard.load($0, in: home)?.head }
    return noted.map(\.entry).filter { !held.stands($0) }.map(\.head)
      + (scorecard.map { [$0] } ?? [])
  }

  private static func badCertificates(
    on card: Scorecard, _ check: CertificateCheck
  ) -> [BadCertificate] {
    check.history(of: card).faults.map {
      BadCertificate(holder: card.employee, named: $0.certificate?.checkCode, fault: $0.fault)
    }
      + check.home.strayCertificates(of: card.employee, card.history.certificates).map {
        BadCertificate(holder: card.employee, named: $0, fault: .notOnRecord)
      }
  }

  /// The most lines; of equals, a key that still stands, then the newest day.
  private static func says(
    _ a: NotedHeads, _ first: JournalHead, lessThan b: NotedHeads, _ second: JournalHead
  ) -> Bool {
    (first.lines, a.signer?.revoked == nil ? 1 : 0, a.list.day.number)
      < (second.lines, b.signer?.revoked == nil ? 1 : 0, b.list.day.number)
  }

  /// How a journal stands, and what it makes of its owner; a journal that hangs together may still say
  /// that it is somebody else's, or what nobody understands.
  private static func outcome(
    of owner: JournalOwner, in home: Home, noted: [JournalHead]
  ) -> (outcome: Outcome, card: Scorecard?) {
    do {
      switch try JournalFile.verify(url: home.journal(of: owner), noted: noted) {
      case .whole(let head, let unfinished):
        let card = try owner.employee.map { try EmployeeRecord.reading($0, in: home).card }
        return (.whole(head, unfinished: unfinished), card)
      case .broken(let line, let offset, let reason):
        return (.broken(line: line, offset: offset, reason: reason), nil)
      }
    } catch {
      return (.unreadable(error), nil)
    }
  }
}
