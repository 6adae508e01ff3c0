import Foundation
import Integrity
import Training

/// Looks at every file of a home; repairs what can be made again, and nothing else.
package struct Doctor {
  private let home: Home

  package init(_ home: Home) {
    self.home = home
  }

  /// Everything noticed, the store first, then each person.
  package func findings(on day: Day) throws -> [Finding] {
    let verification = try Verification(in: home)
    let erased = Set(((try? StoreRecord(in: home))?.facts.erasures ?? []).map(\.journal))
    var findings: [Finding] = []
    func note(_ owner: JournalOwner?, _ kind: Finding.Kind) {
      findings.append(Finding(owner: owner, kind: kind))
    }
    if home.isOnNetwork { note(nil, .networkDisk) }
    for kind in FolderCheck(home).findings() { note(nil, kind) }
    for kind in archiveFindings() { note(nil, kind) }
    for list in verification.damagedLists { note(nil, .damagedList(list)) }
    for lost in verification.lostLists { note(nil, .lostList(day: lost.day, key: lost.key)) }
    for list in verification.missing {
      note(nil, .missingJournal(list: list.list, lines: list.lines))
    }
    for journal in verification.journals {
      for kind in findingsOf(journal, erased) { note(journal.owner, kind) }
    }
    for bad in verification.certificates {
      note(.person(bad.holder), .certificate(named: bad.named, bad.fault))
    }
    for kind in keyFindings(verification, on: day) { note(.store, kind) }
    return findings
  }

  /// Mends a finding that is repairable.
  package func repair(_ finding: Finding) throws {
    switch finding.kind {
    case .scorecardMissing, .scorecardBehind, .scorecardWrong:
      guard let employee = finding.owner?.employee else { return }
      let record = try EmployeeRecord.reading(employee, in: home)
      try record.save()
    case .permissions(let path, _, let right):
      guard chmod(path, mode_t(right)) == 0 else {
        throw FileError.notWritten(path: path, errno: errno)
      }
    case .leftover(let path):
      guard unlink(path) == 0 || errno == ENOENT else {
        throw FileError.notWritten(path: path, errno: errno)
      }
    default: break
    }
  }

  private func findingsOf(
    _ journal: Verification.Journal, _ erased: Set<Digest>
  ) -> [Finding.Kind] {
    var found: [Finding.Kind] = []
    switch journal.verdict {
    case .broken(_, _, .endsTooSoon(let expected, let head))
    where journal.owner.employee.flatMap({ SavedScorecard.load($0, in: home) })?.head == expected:
      found.append(.scorecardAhead(noted: expected.lines, found: head.lines))
    case .broken(let line, let offset, let reason):
      found.append(.broken(line: line, offset: offset, reason))
    case .unreadable(let error):
      found.append(.unreadable(error))
    case .whole(_, let unfinished):
      if unfinished > 0 { found.append(.tornTail(bytes: unfinished)) }
    }
    let torn = JournalFile.tornFile(of: home.journal(of: journal.owner)).path
    if let size = (try? FileManager.default.attributesOfItem(atPath: torn))?[.size] as? Int {
      found.append(.tornFile(path: torn, bytes: size))
    }
    if let first = try? JournalFile.firstLine(of: home.journal(of: journal.owner)),
      erased.contains(first)
    {
      found.append(.erasedStillHere)
    }
    guard let employee = journal.owner.employee, journal.verdict.isWhole else { return found }
    do {
      let record = try EmployeeRecord.reading(employee, in: home)
      found += try clockJumps(record) + scorecardFindings(record) + archiveMissing(record)
      if record.card.hasPIN, !PINKeeper(employee, in: home).isKept { found.append(.pinFileMissing) }
    } catch {
      found.append(.unreadable(error))
    }
    return found
  }

  /// By the lines of this journal, also of what was brought in from another till.
  private func clockJumps(_ record: EmployeeRecord) throws -> [Finding.Kind] {
    let url = home.journal(of: record.employee)
    return try JournalFile.read(url: url).lines.enumerated().compactMap { index, line in
      let event = try Chronicle.unwrapped(
        Event.decoded(line, number: index + 1, path: url.path), path: url.path
      ).event
      return event.clock.map { .clockJump($0, line: index + 1, at: event.at) }
    }
  }

  private func scorecardFindings(_ record: EmployeeRecord) throws -> [Finding.Kind] {
    guard FileManager.default.fileExists(atPath: home.scorecard(of: record.employee).path) else {
      return [.scorecardMissing]
    }
    guard let saved = SavedScorecard.load(record.employee, in: home) else {
      // One that another version of this program wrote is as good as none, and nobody's fault.
      return SavedScorecard.isOfAnotherVersion(record.employee, in: home)
        ? [.scorecardBehind(lines: record.head.lines)] : [.scorecardWrong]
    }
    if let noted = record.shortened {
      return [.scorecardAhead(noted: noted.lines, found: record.head.lines)]
    }
    guard saved.head == record.head else {
      return [.scorecardBehind(lines: record.head.lines - saved.head.lines)]
    }
    let (kept, made) = (
      try CanonicalJSON.encoded(saved.card), try CanonicalJSON.encoded(record.card)
    )
    return kept == made ? [] : [.scorecardWrong]
  }

  private func archiveMissing(_ record: EmployeeRecord) throws -> [Finding.Kind] {
    let archive = Archive(home.archive)
    let contents = try record.events().compactMap(\.body.content)
    return Set(contents).sorted().filter { !archive.has($0) }.map { .archiveMissing(hex: $0) }
  }

  private func archiveFindings() -> [Finding.Kind] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: home.archive.path)) ?? []
    let archive = Archive(home.archive)
    return names.sorted().filter { $0.hasSuffix(".json") }.compactMap { name in
      (try? archive.bytes(String(name.dropLast(5)))) == nil
        ? .archiveDamaged(path: home.archive.appending(path: name).path) : nil
    }
  }

  private func keyFindings(_ verification: Verification, on day: Day) -> [Finding.Kind] {
    guard let facts = try? StoreRecord(in: home).facts, facts.isSetUp else { return [] }
    let keyring = Keyring(home)
    let names = [Keyring.root] + facts.keys.filter { $0.revoked == nil }.map(\.name)
    let leavers = facts.keys.filter { $0.revoked == nil && isGone($0.certified.signer, on: day) }
    return leavers.map { .keyOfLeaver(key: $0.name) }
      + names.filter { !keyring.isLocked($0) }.map { .keyMissing(key: $0) }
      + verification.badCertificates.map { .badCertificate(key: $0) }
  }

  private func isGone(_ signer: EmployeeID, on day: Day) -> Bool {
    guard home.knows(signer) else { return true }
    // What cannot be read is told elsewhere.
    return (try? EmployeeRecord.reading(signer, in: home)).map { !$0.card.isHere(on: day) } ?? false
  }
}

extension EventBody {
  /// What it names in the archive.
  fileprivate var content: String? {
    switch self {
    case .started(let started): started.content
    case .observed(let observed): observed.content
    case .certificateSigned(let signed): signed.content
    case .regraded(let regraded): regraded.revision
    default: nil
    }
  }
}
