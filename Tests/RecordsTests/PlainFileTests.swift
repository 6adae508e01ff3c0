import Foundation
import Integrity
import Testing

@testable import Records

struct PlainFileTests {
  private let journal: TestJournal
  private var url: URL { journal.folder.appending(path: "file") }

  init() throws { journal = try TestJournal() }

  @Test(arguments: [0, 1, 4095, 4096, 70_000])
  func `a file is read whole`(length: Int) throws {
    let bytes = Data((0..<length).map { UInt8(truncatingIfNeeded: $0) })
    try bytes.write(to: url)
    #expect(try PlainFile.read(url) == bytes)
    #expect(PlainFile.isThere(url))
  }

  @Test func `a link, a folder, a pipe and a device are not read, and nobody waits`() throws {
    let elsewhere = journal.folder.appending(path: "elsewhere")
    try Data("theirs".utf8).write(to: elsewhere)
    for target in [elsewhere.path, "/dev/zero", "nowhere"] {
      try FileManager.default.createSymbolicLink(atPath: url.path, withDestinationPath: target)
      try expectRefused(url)
      #expect(unlink(url.path) == 0)
    }
    #expect(mkfifo(url.path, 0o600) == 0)
    try expectRefused(url)
    try expectRefused(journal.folder)
    try expectRefused(URL(filePath: "/dev/zero"))
  }

  @Test func `what is missing or larger than anything of ours is told`() throws {
    #expect(throws: JournalError.notRead(errno: ENOENT)) { try PlainFile.read(url) }
    #expect(!PlainFile.isThere(url))
    try Data(count: 11).write(to: url)
    #expect(throws: JournalError.notRead(errno: EFBIG)) { try PlainFile.read(url, upTo: 10) }
    #expect(try PlainFile.read(url, upTo: 11).count == 11)
  }

  @Test func `a journal of nothing but holes is refused before memory ends`() throws {
    try Data().write(to: journal.url)
    #expect(truncate(journal.url.path, 1 << 40) == 0)
    #expect(throws: JournalError.notRead(errno: EFBIG)) { try JournalFile.read(url: journal.url) }
    #expect(throws: JournalError.notRead(errno: EFBIG)) { try journal.opened().add("x") }
  }

  @Test(arguments: ["", "no line feed", "one\n", "\n", "one\ntwo\n"])
  func `a journal is named by its first line`(text: String) throws {
    try Data(text.utf8).write(to: journal.url)
    let line = text.contains("\n") ? text.prefix { $0 != "\n" } : nil
    #expect(
      try JournalFile.firstLine(of: journal.url)?.hex == line.map { Digest(of: Data($0.utf8)).hex })
  }

  @Test func `however long that is`() throws {
    let line = Data(repeating: UInt8(ascii: "x"), count: 70_000)
    try (line + Data("\nmore".utf8)).write(to: journal.url)
    #expect(try JournalFile.firstLine(of: journal.url) == Digest(of: line))
  }

  private func expectRefused(_ url: URL) throws {
    #expect(throws: JournalError.notAFile(path: url.path)) { try PlainFile.read(url) }
    #expect(!PlainFile.isThere(url))
  }
}
