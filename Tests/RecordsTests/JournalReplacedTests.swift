import Foundation
import Integrity
import Testing

@testable import Records

/// Somebody does something to the file while we have it open.
struct JournalReplacedTests {
  private let journal: TestJournal

  init() throws { journal = try TestJournal() }

  @Test func `a file that was renamed over by a longer one is gone on with`() throws {
    let file = journal.opened()
    try file.add("one")
    try replace(with: TestJournal.bytes(["one", "two"]))
    var seen: [String] = []
    try file.add("three") { seen = try TestJournal.texts($0) }
    #expect(seen == ["two"])
    #expect(try journal.texts() == ["one", "two", "three"])
  }

  @Test func `a file that was renamed over by another one is refused once`() throws {
    let file = journal.opened()
    try file.add("one")
    try replace(with: TestJournal.bytes(["eins", "zwei"]))
    #expect(throws: JournalError.staleHead) { try file.add("two") }
    #expect(try journal.texts() == ["eins", "zwei"])
    var seen: [String] = []
    try file.add("drei") { seen = try TestJournal.texts($0) }
    #expect(seen == ["eins", "zwei"])
    #expect(try journal.texts() == ["eins", "zwei", "drei"])
  }

  @Test func `a file that is gone is refused once, then begun anew`() throws {
    let file = journal.opened()
    try file.add("one")
    try FileManager.default.removeItem(at: journal.url)
    #expect(throws: JournalError.staleHead) { try file.add("two") }
    try file.add("anew")
    #expect(try journal.texts() == ["anew"])
  }

  @Test func `a file that became shorter is refused once, then gone on with`() throws {
    let file = journal.opened()
    for text in ["one", "two", "three"] { try file.add(text) }
    let length = TestJournal.bytes(["one"]).count + 5
    #expect(truncate(journal.url.path, off_t(length)) == 0)
    #expect(throws: JournalError.staleHead) { try file.add("four") }
    #expect(try journal.bytes().count == length)
    var seen: [String] = []
    try file.add("four") { seen = try TestJournal.texts($0) }
    #expect(seen == ["one"])
    let texts = try journal.texts()
    #expect(texts.first == "one")
    #expect(texts.last == "four")
    #expect(texts.count == 3)
  }

  @Test func `a link is refused, wherever it leads`() throws {
    let elsewhere = journal.folder.appending(path: "elsewhere")
    try FileManager.default.createSymbolicLink(at: journal.url, withDestinationURL: elsewhere)
    try expectRefused()
    #expect(!FileManager.default.fileExists(atPath: elsewhere.path))
    try Data().write(to: elsewhere)
    try expectRefused()
    #expect(try Data(contentsOf: elsewhere).isEmpty)
  }

  @Test func `a link that takes the place of the open file is refused`() throws {
    let file = journal.opened()
    try file.add("one")
    let elsewhere = journal.folder.appending(path: "elsewhere")
    try FileManager.default.moveItem(at: journal.url, to: elsewhere)
    try FileManager.default.createSymbolicLink(at: journal.url, withDestinationURL: elsewhere)
    #expect(throws: JournalError.notAFile(path: journal.url.path)) { try file.add("two") }
    #expect(try Data(contentsOf: elsewhere) == TestJournal.bytes(["one"]))
  }

  @Test func `a folder or a pipe is refused`() throws {
    #expect(mkfifo(journal.url.path, 0o600) == 0)
    try expectRefused()
    try FileManager.default.removeItem(at: journal.url)
    try AtomicFile.makeFolder(journal.url)
    try expectRefused()
  }

  @Test func `a missing folder is a failed write`() throws {
    let url = journal.folder.appending(path: "missing/journal.jsonl")
    #expect(throws: JournalError.notWritten(errno: ENOENT)) { try TestJournal.opened(url).add("x") }
  }

  private func expectRefused() throws {
    let refusal = JournalError.notAFile(path: journal.url.path)
    #expect(throws: refusal) { try journal.opened().add("x") }
    #expect(throws: refusal) { try JournalFile.read(url: journal.url) }
    #expect(throws: refusal) { try JournalFile.verify(url: journal.url) }
  }

  private func replace(with bytes: Data) throws {
    let other = journal.folder.appending(path: "other")
    try bytes.write(to: other)
    #expect(rename(other.path, journal.url.path) == 0)
  }
}
