import Foundation
import Integrity
import Testing

@testable import Records

struct JournalReadingTests {
  private let journal: TestJournal

  init() throws { journal = try TestJournal() }

  @Test func `a missing file is an empty journal`() throws {
    let contents = try JournalFile.read(url: journal.url)
    #expect(contents.lines.isEmpty && contents.head == .empty && contents.unfinished == 0)
    #expect(try JournalFile.verify(url: journal.url) == .whole(.empty, unfinished: 0))
    #expect(!FileManager.default.fileExists(atPath: journal.url.path))
  }

  @Test func `reading goes on from any head`() throws {
    let file = journal.opened()
    // Longer than the window in which the last line is looked for.
    let texts = (1...5).map { String(repeating: "\($0)", count: $0 * 9000) }
    let heads = [.empty] + (try texts.map { try file.add($0) })
    for (index, head) in heads.enumerated() {
      let contents = try JournalFile.read(url: journal.url, from: head)
      #expect(try TestJournal.texts(contents.lines) == Array(texts.dropFirst(index)))
      #expect(contents.head == heads.last)
      #expect(contents.lines.allSatisfy { $0.startIndex == 0 })
    }
    #expect(try file.read().lines.count == 5)
  }

  @Test func `a head of another journal is stale`() throws {
    let file = journal.opened()
    let heads = try ["one", "two", "three"].map { try file.add($0) }
    let (head, length) = (heads[1], heads[1].length)
    let stale = [
      JournalHead(length: length, lines: 2, digest: .zero),
      JournalHead(length: length, lines: 3, digest: head.digest),
      JournalHead(length: length - 1, lines: 2, digest: head.digest),
      JournalHead(length: length + 1, lines: 2, digest: head.digest),
      JournalHead(length: 1_000_000, lines: 2, digest: head.digest),
      JournalHead(length: 0, lines: 2, digest: head.digest),
      JournalHead(length: -5, lines: 2, digest: head.digest),
    ]
    for head in stale {
      #expect(throws: JournalError.staleHead) {
        try JournalFile.read(url: journal.url, from: head)
      }
      #expect(throws: JournalError.staleHead) { try journal.opened(known: head).add("four") }
    }
    try FileManager.default.removeItem(at: journal.url)
    #expect(throws: JournalError.staleHead) { try JournalFile.read(url: journal.url, from: head) }
  }

  @Test func `a broken chain is not read`() throws {
    try Data("{}\n".utf8).write(to: journal.url)
    #expect(
      throws: JournalError.broken(line: 1, offset: 0, reason: .missingField("seq"))
    ) { try JournalFile.read(url: journal.url) }
  }

  @Test func `a file that may not be read says why`() throws {
    try journal.opened().add("one")
    // Root may read everything.
    guard geteuid() != 0 else { return }
    #expect(chmod(journal.url.path, 0) == 0)
    #expect(throws: JournalError.notRead(errno: EACCES)) { try JournalFile.read(url: journal.url) }
  }

  @Test func `a head is read back from JSON`() throws {
    let head = try journal.opened().add("one")
    #expect(try JSONDecoder().decode(JournalHead.self, from: JSONEncoder().encode(head)) == head)
  }
}
