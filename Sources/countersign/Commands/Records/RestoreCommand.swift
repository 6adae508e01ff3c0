import ArgumentParser
import Console
import Foundation
import Messages
import Records
import Training

/// Looks into a backup, compares it with the records, and puts it in their place when told to.
struct RestoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore", abstract: "Put a backup in the place of the records. 用备份恢复记录。",
    discussion: """
      Where there are records, it tells what would be lost and changes nothing without --replace.
      已经有记录时，只说会少什么，不加 --replace 什么都不改。
      """)

  @OptionGroup var options: RecordOptions

  @Flag(
    help: "Put it in the place of the records, which are kept under another name. 换掉现有的记录，原来的改名留着。")
  var replace = false

  @Flag(help: "Only tell what is in it. 只看里面有什么。")
  var list = false

  @Argument(help: "The backup. 备份文件。")
  var file: String

  func run() throws {
    ignoreSignalsThatWouldHideErrors()
    Interruption.watch()
    let words = options.words
    do {
      let url = URL(fileURLWithPath: file)
      guard isFile(url.path) else { throw BackupProblem.noFile(path: url.path) }
      let home = Home(options.homeFolder)
      home.useZone()
      try StagingFolder.with(in: try stagingParent(home)) { folder in
        let backup = try opened(url, in: folder)
        try list ? tell(backup, words) : restore(backup, to: home, words)
      }
    } catch let status as ExitCode {
      throw status
    } catch {
      complain(words.backupFailure(error, file: oneLine(file), isPacking: false))
      throw ExitCode.failure
    }
  }

  private func isFile(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  /// Beside the home, so that a rename puts it in place; nothing is made there only to look.
  private func stagingParent(_ home: Home) throws -> URL {
    if list { return FileManager.default.temporaryDirectory }
    let parent = home.root.resolvingSymlinksInPath().deletingLastPathComponent()
    try AtomicFile.makeFolder(parent)
    return parent
  }

  private func opened(_ url: URL, in folder: URL) throws -> BackupContents {
    try BackupMember.check(Tar.members(of: url))
    try Interruption.check()
    try Tar.unpack(url, into: folder)
    try Interruption.check()
    return try BackupContents(unpackedIn: folder)
  }

  private func tell(_ backup: BackupContents, _ words: Phrasebook) throws {
    try say(words.backups.contents(backup.description), words.commands)
    for journal in backup.description.journals {
      let owner = words.journalOwner(journal.path, in: [backup.home])
      try say(words.backups.listed(owner, journal.head.lines), words.commands)
    }
    words.brokenJournals(backup.description, in: backup.home).forEach(complain)
  }

  private func restore(_ backup: BackupContents, to home: Home, _ words: Phrasebook) throws {
    complain(words.backups.contents(backup.description))
    words.brokenJournals(backup.description, in: backup.home).forEach(complain)
    let comparison = try BackupComparison(of: backup, with: home)
    if comparison.hasRecordsHere {
      guard !comparison.isSame else { return complain(words.backups.same) }
      tell(comparison, homes: [home, backup.home], words)
      guard replace else {
        if comparison.isForked {
          let folder = "\(BackupDescription.folder)/\(BackupDescription.records)"
          complain(words.backups.merge(quoted(file), folder))
        }
        complain(words.backups.nothingChanged(command))
        throw ExitCode.failure
      }
    }
    try BackupReplacement.prepare(backup, insteadOf: home)
    try Interruption.check()
    let aside = try BackupReplacement.swap(
      backup, insteadOf: home, label: BackupDescription.label(of: Clock().now()))
    complain(words.backups.restored(oneLine(home.root.path)))
    if let aside { complain(words.backups.keptAside(oneLine(aside.path))) }
    if comparison.hasRecordsHere {
      complain(words.backups.openAgain)
    } else if (try? StoreRecord(in: home).facts.isSetUp) ?? false {
      complain(words.backups.setPINsAnew)
    }
  }

  private func tell(_ comparison: BackupComparison, homes: [Home], _ words: Phrasebook) {
    complain(words.backups.comparison)
    let changed = comparison.journals.filter { $0.relation != .same }
    for journal in changed {
      let owner = words.journalOwner(journal.path, in: homes)
      complain("  " + words.backups.relation(owner, journal.relation))
      if !journal.isWholeHere { complain("  " + words.backups.brokenHere(owner)) }
    }
    let same = comparison.journals.count - changed.count
    if same > 0, !changed.isEmpty { complain("  " + words.backups.unchangedJournals(same)) }
    if let first = comparison.otherFiles.first {
      complain("  " + words.backups.otherFiles(comparison.otherFiles.count, oneLine(first)))
    }
    for employee in comparison.erased {
      complain("  " + words.backups.erasedHere(employee.text))
    }
    let lost = comparison.lost
    complain(lost == 0 ? words.backups.wouldLoseNothing : words.backups.wouldLose(lost))
  }

  /// What to type to do it after all.
  private var command: String {
    let home = options.home.map { ["--home", quoted($0)] } ?? []
    return (["countersign", "restore"] + home + [quoted(file), "--replace"])
      .joined(separator: " ")
  }

  /// As a shell reads it.
  private func quoted(_ word: String) -> String {
    let isPlain = word.allSatisfy { $0.isLetter || $0.isNumber || "/._-+:".contains($0) }
    return isPlain ? word : "'" + oneLine(word).replacing("'", with: "'\\''") + "'"
  }
}
