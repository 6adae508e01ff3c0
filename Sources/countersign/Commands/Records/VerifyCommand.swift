import ArgumentParser
import Console
import Foundation
import Integrity
import Messages
import Records
import Training

/// Says how far the records hang together, and who vouched for what.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Check journals, signed files, and codes on paper. 核对记录、签名和校验码。",
    discussion: """
      WHAT is an employee number, a file that was signed, a journal's file, a check code such as \
      7F3K-9QWT, or 64 hexadecimal digits of a head; without it, everything is checked. \
      Exits with 1 when something is not as it should be.
      """)

  @OptionGroup var options: RecordOptions

  @Argument(help: "What to check. 要核对什么。")
  var what: [String] = []

  func run() throws {
    let desk = try Desk(options)
    var isGood = true
    if what.isEmpty {
      isGood = try verify(nil, desk)
    } else {
      var isUnderstood = true
      for typed in asTyped(desk) {
        do {
          if try !verify(typed, desk) { isGood = false }
        } catch let code as ExitCode where code == .validationFailure {
          // The others are checked all the same.
          isUnderstood = false
        }
      }
      if !isUnderstood { throw ExitCode.validationFailure }
    }
    if !isGood { throw ExitCode.failure }
  }

  /// A check code copied with its gap in the middle is one.
  private func asTyped(_ desk: Desk) -> [String] {
    guard what.count == 2, what.allSatisfy({ $0.count == 4 }),
      !what.contains(where: { EmployeeID($0).map(desk.home.knows) ?? false }),
      PaperCode.short(from: what.joined()) != nil
    else { return what }
    return [what.joined(separator: "-")]
  }

  private func verify(_ typed: String?, _ desk: Desk) throws -> Bool {
    guard let typed = typed.map(ReplyFolding.halfWidth) else {
      return try verifyJournals(nil, desk)
    }
    if let id = EmployeeID(typed), desk.home.knows(id) {
      return try verifyJournals([.person(id)], desk)
    }
    if FileManager.default.fileExists(atPath: typed) {
      return try verifyFile(URL(fileURLWithPath: typed), desk)
    }
    // Eight digits without a hyphen are a code.
    if !typed.allSatisfy(\.isNumber), let day = TypedDay.day(of: typed) {
      return try verifyDay(day, desk)
    }
    return try verifyCode(typed, desk)
  }

  private func verifyJournals(_ owners: [JournalOwner]?, _ desk: Desk) throws -> Bool {
    let words = desk.words.integrity
    let verification = try desk.told { try Verification(of: owners, in: desk.home) }
    if verification.journals.isEmpty { try sayWrapped(words.nothingToVerify, desk.words.commands) }
    for journal in verification.journals { try tell(journal, desk) }
    let unsigned = verification.journals.filter { $0.signed == nil && $0.verdict.isWhole }
    if !unsigned.isEmpty {
      let isAll = unsigned.count > 1 && unsigned.count == verification.journals.count
      try sayWrapped(
        words.areUnsigned(isAll ? [] : unsigned.map { desk.title(of: $0.owner) }),
        desk.words.commands)
    }
    for missing in verification.missing {
      try sayWrapped(
        words.missing(missing.lines, missing.list, missing.isSigned), desk.words.commands)
    }
    for list in verification.damagedLists {
      try sayWrapped(words.damagedList(list), desk.words.commands)
    }
    for lost in verification.lostLists {
      try sayWrapped(words.lostList(lost.day, lost.key), desk.words.commands)
    }
    for key in verification.badCertificates {
      try sayWrapped(words.badCertificate(key), desk.words.commands)
    }
    for bad in verification.certificates {
      try sayWrapped(
        desk.title(of: .person(bad.holder)) + desk.words.certification.colon
          + desk.words.certificates.fault(bad.fault, bad.named), desk.words.commands)
    }
    guard owners == nil else { return verification.isGood }
    if let root = verification.root {
      try sayWrapped(words.rootFingerprint(root.fingerprint.hex), desk.words.commands)
    }
    complain(verification.isGood ? words.good(verification.journals.count) : words.bad)
    return verification.isGood
  }

  private func tell(_ journal: Verification.Journal, _ desk: Desk) throws {
    let words = desk.words.integrity
    let owner = desk.title(of: journal.owner)
    switch journal.verdict {
    case .whole(let head, let unfinished):
      let signed = journal.signed.map {
        desk.words.activities.gap
          + words.signedUpTo($0.lines, $0.day, $0.key, head.lines - $0.lines)
      }
      try sayWrapped(
        words.whole(owner, head.lines, head.checkCode) + (signed ?? ""), desk.words.commands)
      if unfinished > 0 { try sayWrapped("  " + words.unfinished(unfinished), desk.words.commands) }
    case .broken(let line, let offset, let reason):
      try sayWrapped(words.broken(owner, line, offset, reason), desk.words.commands)
    case .unreadable(let error):
      try sayWrapped(
        words.unreadable(owner, desk.words.explanation(of: error)), desk.words.commands)
    }
  }

  private func verifyFile(_ typed: URL, _ desk: Desk) throws -> Bool {
    let words = desk.words.integrity
    let signed = typed.pathExtension == "sig" ? typed.deletingPathExtension() : typed
    // Whoever names a link means what it points to.
    let url = signed.resolvingSymlinksInPath()
    if url.pathExtension == "jsonl" { return try verifyJournalFile(url, desk) }
    if let verdict = CertificateCheck(in: desk.home, desk.store.facts)
      .verdict(ofFile: url, on: desk.now.day)
    {
      return try tell(verdict, of: url, desk)
    }
    guard FileManager.default.fileExists(atPath: Keyring.signatureFile(of: url).path) else {
      try sayWrapped(words.fileUnsigned(url.path), desk.words.commands)
      return false
    }
    let trusted = TrustedKeys(desk.store.facts, desk.store.keyring)
    guard let signer = trusted.signer(ofFile: url) else {
      try sayWrapped(words.fileBadSignature(url.path), desk.words.commands)
      return false
    }
    try sayWrapped(
      words.fileSigned(url.path, signer.key, signer.publicKey.fingerprint.hex),
      desk.words.commands)
    guard let revoked = signer.revoked else { return true }
    try sayWrapped(words.fileSignerRevoked(revoked.at.day, revoked.reason), desk.words.commands)
    return false
  }

  /// A journal that lies anywhere, such as in a restored backup.
  private func verifyJournalFile(_ url: URL, _ desk: Desk) throws -> Bool {
    let words = desk.words.integrity
    switch try desk.told({ try JournalFile.verify(url: url) }) {
    case .whole(let head, let unfinished):
      try sayWrapped(
        words.whole(url.path, head.lines, head.checkCode), desk.words.commands)
      if unfinished > 0 { try sayWrapped("  " + words.unfinished(unfinished), desk.words.commands) }
      return true
    case .broken(let line, let offset, let reason):
      try sayWrapped(words.broken(url.path, line, offset, reason), desk.words.commands)
      return false
    }
  }

  /// The lists kept on a day, as lines to be compared with the log book.
  private func verifyDay(_ day: Day, _ desk: Desk) throws -> Bool {
    let words = desk.words.integrity
    let trusted = TrustedKeys(desk.store.facts, desk.store.keyring)
    let lists = NotedHeads.all(in: desk.home, trusted).filter { $0.list.day == day }
    guard !lists.isEmpty else {
      try sayWrapped(words.noListOn(day), desk.words.commands)
      return false
    }
    let name = desk.store.facts.settings?.name ?? "-"
    for noted in lists {
      let list = noted.list
      let line = words.headsLine(day, name, list.entries.count, list.lineCount, list.digest.hex)
      try sayWrapped(line + (noted.signer.map { " (\($0.key))" } ?? ""), desk.words.commands)
    }
    return true
  }

  private func verifyCode(_ typed: String, _ desk: Desk) throws -> Bool {
    let words = desk.words.integrity
    guard PaperCode.short(from: typed) != nil || Digest(hex: typed.lowercased()) != nil else {
      throw desk.refuse(words.notVerifiable(oneLine(typed)), .validationFailure)
    }
    var isFound = false
    for line in desk.home.lines(named: typed) {
      let owner = desk.title(of: line.owner)
      try sayWrapped(words.foundLine(owner, line.line, line.at, line.after), desk.words.commands)
      isFound = true
    }
    var isGood = true
    for (holder, certificate) in desk.home.certificates(named: typed) {
      let check = CertificateCheck(in: desk.home, desk.store.facts)
      let file = check.file(of: certificate, holder: holder)
      let verdict = check.verdict(of: certificate, holder: holder, on: desk.now.day)
      if try !tell(verdict, of: file, desk) { isGood = false }
      isFound = true
    }
    let trusted = TrustedKeys(desk.store.facts, desk.store.keyring)
    for noted in NotedHeads.all(in: desk.home, trusted)
    where noted.list.digest.hex == typed.lowercased() {
      try sayWrapped(
        words.foundList(noted.name, noted.list.day, noted.list.entries.count), desk.words.commands)
      isFound = true
    }
    if !isFound { try sayWrapped(words.codeNotFound(oneLine(typed)), desk.words.commands) }
    return isFound && isGood
  }
}

extension Desk {
  /// Number and name, as far as the name can be read.
  func title(of owner: JournalOwner) -> String {
    let name = owner.employee.flatMap { employee in
      (try? EmployeeRecord.reading(employee, in: home))?.card.name
    }
    return words.integrity.owner(owner, name.flatMap { $0.isEmpty ? nil : $0 })
  }
}
