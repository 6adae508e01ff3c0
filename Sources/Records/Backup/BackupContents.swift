import Foundation
import Integrity
import Training

/// A backup that was unpacked and found to be whole.
package struct BackupContents {
  package let description: BackupDescription
  /// The copy of the home.
  package let home: Home
  let manifest: BackupManifest

  /// Checks every file and every journal; throws a `BackupProblem` with the first that is wrong.
  package init(unpackedIn folder: URL) throws {
    let folder = folder.appending(path: BackupDescription.folder)
    home = Home(folder.appending(path: BackupDescription.records))
    description = try BackupContents.description(in: folder)
    guard let list = try? PlainFile.read(folder.appending(path: BackupDescription.manifest)),
      let text = String(validating: list, as: UTF8.self), let manifest = BackupManifest(text)
    else { throw BackupProblem.damagedMember(BackupDescription.manifest) }
    self.manifest = manifest
    try BackupContents.compare(folder, with: manifest)
    try checkJournals()
  }

  /// The paths in the home of all files, with their digests.
  var files: [(path: String, digest: Digest)] {
    let prefix = BackupDescription.records + "/"
    return manifest.digests.filter { $0.key.hasPrefix(prefix) }
      .map { (String($0.key.dropFirst(prefix.count)), $0.value) }.sorted { $0.0 < $1.0 }
  }

  private static func description(in folder: URL) throws -> BackupDescription {
    struct Format: Decodable { let format: Int }
    guard let data = try? PlainFile.read(folder.appending(path: BackupDescription.file)),
      let format = try? JSONDecoder().decode(Format.self, from: data).format
    else { throw BackupProblem.notABackup }
    guard format <= BackupDescription.format else { throw BackupProblem.newerFormat(format) }
    do {
      return try JSONDecoder().decode(BackupDescription.self, from: data)
    } catch {
      throw BackupProblem.damagedMember(BackupDescription.file)
    }
  }

  private static func compare(_ folder: URL, with manifest: BackupManifest) throws {
    var listed = manifest.digests
    for entry in try FolderWalk.entries(below: folder)
    where entry.kind != .folder && entry.path != BackupDescription.manifest {
      guard let digest = listed.removeValue(forKey: entry.path), entry.kind == .file,
        !BackupDescription.leavesOut(entry.path)
      else { throw BackupProblem.foreignMember(entry.path) }
      let data = try? PlainFile.readIfThere(folder.path + "/" + entry.path)
      guard data.map({ Digest(of: $0) }) == digest else {
        throw BackupProblem.damagedMember(entry.path)
      }
    }
    if let missing = listed.keys.min() { throw BackupProblem.damagedMember(missing) }
  }

  /// Whether there are the journals it says, and each hangs together as far as it says.
  private func checkJournals() throws {
    let found = files.map(\.path).filter(BackupDescription.isJournal)
    guard found == description.journals.map(\.path) else {
      throw BackupProblem.damagedMember(BackupDescription.file)
    }
    for journal in description.journals {
      let verdict = try JournalFile.verify(url: home.root.appending(path: journal.path))
      let isAsDescribed =
        switch verdict {
        case .whole(let head, let unfinished):
          journal.brokenAt == nil && head == journal.head && unfinished == 0
        case .broken(let line, _, _): journal.brokenAt == line
        }
      guard isAsDescribed else {
        throw BackupProblem.damagedMember(BackupDescription.records + "/" + journal.path)
      }
    }
  }
}
