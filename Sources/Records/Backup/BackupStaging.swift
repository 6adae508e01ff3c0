import Foundation
import Integrity
import Training

/// A copy of a home that hangs together though tills go on writing, ready to be packed.
package struct BackupStaging {
  package let description: BackupDescription
  /// What is neither file nor folder and so was not copied, as paths in the home.
  package let skipped: [String]
  /// Whether everything is in it and hangs together.
  package var isWhole: Bool {
    skipped.isEmpty && description.journals.allSatisfy { $0.brokenAt == nil }
  }

  /// What journals name by its digest, and what is therefore on the disk before they do.
  private static let namedByJournals = ["archive/", "keys/"]

  /// Copies `home` into the empty folder `staging`; `goOn` may throw between two files.
  ///
  /// The order makes the copy consistent without keeping any till waiting: first what was made from
  /// journals, so that no scorecard knows of more than its journal; then the journals; then what
  /// they may have begun to name meanwhile.
  package init(
    of home: Home, in staging: URL, made: Timestamp, program: String,
    goOn: @escaping () throws -> Void = {}
  ) throws {
    var copy = HomeCopy(home.root.resolvingSymlinksInPath(), staging, goOn)
    try copy.begin()
    try copy.take { !BackupDescription.isJournal($0) }
    try copy.take(BackupDescription.isJournal)
    try copy.take { path in Self.namedByJournals.contains { path.hasPrefix($0) } }
    guard !copy.journals.isEmpty else {
      throw BackupProblem.nothingToBackUp(path: home.root.path)
    }
    description = BackupDescription(
      format: BackupDescription.format, made: made, program: program,
      journals: copy.journals.sorted { $0.path < $1.path })
    skipped = copy.skipped.sorted()
    try copy.finish(description)
  }
}

private struct HomeCopy {
  private(set) var journals: [BackupDescription.Journal] = []
  private(set) var skipped: Set<String> = []
  private var copied: Set<String> = []
  private var manifest = BackupManifest()
  private let home: URL
  private let folder: URL
  private let records: URL
  private let goOn: () throws -> Void

  init(_ home: URL, _ staging: URL, _ goOn: @escaping () throws -> Void) {
    (self.home, self.goOn) = (home, goOn)
    folder = staging.appending(path: BackupDescription.folder)
    records = folder.appending(path: BackupDescription.records)
  }

  func begin() throws {
    try makeFolder(folder)
    try makeFolder(records)
  }

  /// Copies the files there are now that are `wanted` and were not copied before.
  mutating func take(_ wanted: (_ path: String) -> Bool) throws {
    for entry in try FolderWalk.entries(below: home) where !copied.contains(entry.path) {
      switch entry.kind {
      case .folder:
        try makeFolder(records.appending(path: entry.path))
        copied.insert(entry.path)
      case .other: skipped.insert(entry.path)
      case .file:
        guard wanted(entry.path), !BackupDescription.leavesOut(entry.path) else { continue }
        try goOn()
        try copyFile(entry.path)
        copied.insert(entry.path)
      }
    }
  }

  func finish(_ description: BackupDescription) throws {
    var manifest = manifest
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    let data = try encoder.encode(description) + Data("\n".utf8)
    try write(data, to: folder.appending(path: BackupDescription.file))
    manifest.note(Digest(of: data), of: BackupDescription.file)
    try write(Data(manifest.text.utf8), to: folder.appending(path: BackupDescription.manifest))
  }

  private mutating func copyFile(_ path: String) throws {
    let source = home.path + "/" + path
    // It may be gone since it was listed.
    guard var data = try PlainFile.readIfThere(source) else { return }
    if BackupDescription.isJournal(path) {
      var scan = ChainScan(data, after: .empty)
      // While we read, somebody may have cut off a torn tail and written on.
      for _ in 0..<3 where scan.fault != nil {
        data = try PlainFile.readIfThere(source) ?? Data()
        scan = ChainScan(data, after: .empty)
      }
      // What is broken is copied as it is, but never half a line.
      let end =
        scan.fault == nil
        ? scan.head.length : data.lastIndex(of: ChainScan.lineFeed).map { $0 + 1 } ?? 0
      data = data.prefix(end)
      journals.append(
        BackupDescription.Journal(
          path: path, head: scan.head, brokenAt: scan.fault.map { _ in scan.head.lines + 1 }))
    }
    try write(data, to: records.appending(path: path))
    manifest.note(Digest(of: data), of: BackupDescription.records + "/" + path)
  }

  /// Not durable: the folder is packed and removed at once.
  private func write(_ data: Data, to url: URL) throws {
    try AtomicFile.write(data, to: url, durable: false)
  }

  private func makeFolder(_ url: URL) throws {
    guard mkdir(url.path, 0o700) == 0 else {
      throw FileError.notWritten(path: url.path, errno: errno)
    }
  }
}
