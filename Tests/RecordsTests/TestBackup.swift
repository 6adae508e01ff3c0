import Foundation
import Samples
import Testing
import Training

@testable import Records

/// A home with two people and the store's journal, and what a backup of it is unpacked to.
final class TestBackup {
  let test: TestHome
  let staging: URL
  let moment = Timestamp(date: Date(timeIntervalSince1970: 1_800_000_000), offset: 0)

  var home: Home { test.home }
  /// Where the copy of the home is.
  var copy: URL { staging.appending(path: "countersign-backup/records") }

  init() throws {
    test = try TestHome()
    // None of its files is what we write.
    test.isDamaged = true
    staging = Scratch.path("staging")
    for number in ["1001", "1002"] { try write(journal(number), ["a", "b", "c"]) }
    try write("store.jsonl", ["s"])
    for (path, text) in [
      ("archive/abc.json", "{}"), ("employees/1001/scorecard.json", "card"),
      ("employees/1001/secret.json", "hash"), ("employees/1001/history", "xx 1\n"),
      ("store.yaml", "limit: 1"), ("store.yaml.1.tmp", "limit"),
    ] { try write(path, Data(text.utf8)) }
  }

  deinit {
    try? FileManager.default.removeItem(at: staging)
  }

  func journal(_ number: String) -> String { "employees/\(number)/journal.jsonl" }

  func write(_ path: String, _ data: Data) throws {
    let url = home.root.appending(path: path)
    try AtomicFile.makeFolder(url.deletingLastPathComponent())
    try data.write(to: url)
  }

  func write(_ path: String, _ texts: [String]) throws {
    try write(path, TestJournal.bytes(texts))
  }

  func staged(goOn: @escaping () throws -> Void = {}) throws -> BackupStaging {
    try? FileManager.default.removeItem(at: staging)
    try AtomicFile.makeFolder(staging)
    return try BackupStaging(of: home, in: staging, made: moment, program: "0.1.0", goOn: goOn)
  }

  func contents() throws -> BackupContents {
    _ = try staged()
    return try BackupContents(unpackedIn: staging)
  }

  /// The files of a folder, with what is in them.
  func files(_ folder: URL) throws -> [String: Data] {
    let entries = try FolderWalk.entries(below: folder).filter { $0.kind == .file }
    return try Dictionary(
      uniqueKeysWithValues: entries.map {
        ($0.path, try Data(contentsOf: folder.appending(path: $0.path)))
      })
  }
}
