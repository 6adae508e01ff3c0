import ArgumentParser
import Console
import Foundation
import Messages
import Records
import Training

/// Packs all records into one file.
struct BackupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "Pack all records into one file. 把全部记录备份成一个文件。",
    discussion: """
      FILE is a .tar.gz, best on a USB stick. Tills may be in use meanwhile. PINs are not in it.
      FILE 是 .tar.gz 文件，最好放在 U 盘上。备份时各台收银机可以照常用。PIN 不在里面。
      """)

  @OptionGroup var options: RecordOptions

  @Flag(help: "Put the new backup in the place of a file that is there. 换掉已有的文件。")
  var replace = false

  @Argument(help: "The file to make. 备份文件。")
  var file: String

  func run() throws {
    ignoreSignalsThatWouldHideErrors()
    Interruption.watch()
    let words = options.words
    let home = Home(options.homeFolder)
    guard FileManager.default.fileExists(atPath: home.root.path) else {
      complain(words.commands.noHome(home.root.path))
      throw ExitCode.failure
    }
    home.useZone()
    do {
      let place = try BackupFile(URL(fileURLWithPath: file), of: home, isReplacing: replace)
      let (staged, bytes) = try made(place, of: home)
      tell(place, bytes, staged, home, words)
      guard staged.isWhole else { throw ExitCode.failure }
    } catch let status as ExitCode {
      throw status
    } catch {
      complain(words.backupFailure(error, file: oneLine(file), isPacking: true))
      throw ExitCode.failure
    }
  }

  private func made(_ place: BackupFile, of home: Home) throws -> (BackupStaging, bytes: Int) {
    // A folder of its own beside the file, so that the last step is a rename.
    try StagingFolder.with(in: place.url.deletingLastPathComponent()) { folder in
      let staged = try BackupStaging(
        of: home, in: folder, made: Clock().now(), program: Countersign.version,
        goOn: Interruption.check)
      let bytes = try place.put(from: folder) { file in
        try Tar.pack(BackupDescription.folder, in: folder, into: file)
        try Interruption.check()
      }
      return (staged, bytes)
    }
  }

  private func tell(
    _ place: BackupFile, _ bytes: Int, _ staged: BackupStaging, _ home: Home, _ words: Phrasebook
  ) {
    let backup = staged.description
    complain(words.backups.made(oneLine(place.url.path), bytes, backup))
    for path in staged.skipped { complain(words.backups.notCopied(oneLine(path))) }
    words.brokenJournals(backup, in: home).forEach(complain)
    complain(
      place.isBeside(home) ? words.backups.onSameDisk : words.backups.keepElsewhere)
    complain(words.backups.withoutPINs)
    let name = place.url.lastPathComponent.lowercased()
    if ![".tar.gz", ".tgz"].contains(where: name.hasSuffix) {
      complain(words.backups.unusualName(oneLine(place.url.lastPathComponent)))
    }
  }
}
