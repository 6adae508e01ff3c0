import Foundation
import Integrity
import Samples

@testable import Records

/// A journal in a folder of its own, gone with the test.
final class TestJournal {
  let folder: URL
  var url: URL { folder.appending(path: "journal.jsonl") }
  var torn: URL { folder.appending(path: "journal.jsonl.torn") }

  init() throws {
    folder = Scratch.path("journal")
    try AtomicFile.makeFolder(folder)
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  func opened(known: JournalHead = .empty, disk: Disk = .system) -> JournalFile {
    TestJournal.opened(url, known: known, disk: disk)
  }

  /// Waits for others as long as a slow machine may need.
  static func opened(
    _ url: URL, known: JournalHead = .empty, disk: Disk = .system
  ) -> JournalFile {
    JournalFile(url: url, known: known, lockWait: .seconds(300), disk: disk) { seq, prev, torn in
      line(seq, prev, "torn \(torn.offset) \(torn.bytes) \(torn.digest)")
    }
  }

  static func line(_ seq: Int, _ prev: Digest, _ text: String) -> Data {
    Data(#"{"seq":\#(seq),"prev":"\#(prev)","text":"\#(text)"}"#.utf8)
  }

  func bytes() throws -> Data { try Data(contentsOf: url) }

  /// The texts of the lines, read without our own code.
  func texts() throws -> [String] {
    try TestJournal.texts(bytes().split(separator: UInt8(ascii: "\n")).map { Data($0) })
  }

  static func texts(_ lines: [Data]) throws -> [String] {
    struct Line: Decodable { let text: String }
    return try lines.map { try JSONDecoder().decode(Line.self, from: $0).text }
  }

  /// What a journal of these texts looks like.
  static func bytes(_ texts: [String]) -> Data {
    var (bytes, prev) = (Data(), Digest.zero)
    for (index, text) in texts.enumerated() {
      let line = line(index + 1, prev, text)
      bytes += line + [UInt8(ascii: "\n")]
      prev = Digest(of: line)
    }
    return bytes
  }

  /// The permissions of a file or folder.
  static func mode(_ url: URL) -> mode_t {
    var status = stat()
    return stat(url.path, &status) == 0 ? status.st_mode & 0o7777 : 0
  }
}

extension JournalFile {
  /// Appends a line with this text.
  @discardableResult
  func add(_ text: String, onNewLines: (([Data]) throws -> Void)? = nil) throws -> JournalHead {
    try append({ TestJournal.line($0, $1, text) }, onNewLines: onNewLines)
  }
}
