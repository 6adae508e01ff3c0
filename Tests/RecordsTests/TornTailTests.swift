import Foundation
import Integrity
import Testing

@testable import Records

struct TornTailTests {
  private static let texts = ["one", "二二", "three"]
  private static let whole = TestJournal.bytes(texts)
  private static let lineFeed = UInt8(ascii: "\n")

  @Test func `cut at any byte, a journal keeps its whole lines and goes on`() throws {
    for length in 0...TornTailTests.whole.count {
      let bytes = TornTailTests.whole.prefix(length)
      try expectRecovery(from: bytes, tail: bytes.split(after: TornTailTests.lineFeed).tail)
    }
  }

  @Test(
    arguments: [
      [], [10], [0, 10], Array("{\"seq\":4".utf8), Array("}\n".utf8),
      Array("\n{\"seq\":4".utf8), Array("\0}\n\0\n\0".utf8),
    ] as [[UInt8]], [1, 2, 511, 4096, 5000])
  func `zeros at the end are set aside, with and without a line feed`(
    after: [UInt8], count: Int
  ) throws {
    let zeros = Data(count: count) + after
    let half = Data(#"{"seq":4,"prev":""#.utf8)
    for tail in [zeros, half + zeros] {
      // A line without zeros after lines with them is no power cut: see below.
      let isBroken = tail.split(after: 10).lines.last.map { !$0.contains(0) } ?? false
      if !isBroken { try expectRecovery(from: TornTailTests.whole + tail, tail: tail) }
    }
  }

  @Test func `a whole line after zeros is not set aside but refused`() throws {
    let journal = try TestJournal()
    let bytes = TornTailTests.whole + Data(count: 9) + [10] + TestJournal.line(5, .zero, "x") + [10]
    try bytes.write(to: journal.url)
    #expect(
      throws: JournalError.broken(line: 4, offset: TornTailTests.whole.count, reason: .notJSON)
    ) { try journal.opened().add("new") }
    #expect(try journal.bytes() == bytes)
  }

  @Test func `a tail left by another writer is set aside by one that has the file open`() throws {
    let journal = try TestJournal()
    let file = journal.opened()
    try file.add("one")
    let handle = try FileHandle(forUpdating: journal.url)
    try handle.seekToEnd()
    try handle.write(contentsOf: Data("{".utf8))
    try handle.close()
    #expect(try JournalFile.read(url: journal.url).unfinished == 1)
    try file.add("three")
    let texts = try journal.texts()
    #expect(texts.count == 3)
    #expect(texts.last == "three")
    #expect(try JournalFile.read(url: journal.url).unfinished == 0)
  }

  @Test func `tails are kept one after the other`() throws {
    let journal = try TestJournal()
    for tail in ["first", "second"] {
      let bytes = (try? journal.bytes()) ?? Data()
      try (bytes + Data(tail.utf8)).write(to: journal.url)
      try journal.opened().add("after \(tail)")
    }
    #expect(try Data(contentsOf: journal.torn) == Data("firstsecond".utf8))
  }

  @Test func `a link in the place of the torn file is not followed`() throws {
    let journal = try TestJournal()
    let elsewhere = journal.folder.appending(path: "elsewhere")
    try Data("mine".utf8).write(to: elsewhere)
    try FileManager.default.createSymbolicLink(at: journal.torn, withDestinationURL: elsewhere)
    try Data("{".utf8).write(to: journal.url)
    #expect(throws: JournalError.notAFile(path: journal.torn.path)) {
      try journal.opened().add("new")
    }
    #expect(try Data(contentsOf: elsewhere) == Data("mine".utf8))
    #expect(try journal.bytes() == Data("{".utf8))
  }

  private func expectRecovery(from bytes: Data, tail: Data) throws {
    let journal = try TestJournal()
    try bytes.write(to: journal.url)
    let good = bytes.dropLast(tail.count)
    let kept = TornTailTests.texts.prefix(good.count { $0 == TornTailTests.lineFeed })

    let before = try JournalFile.read(url: journal.url)
    #expect(try TestJournal.texts(before.lines) == Array(kept))
    #expect(before.unfinished == tail.count)

    let head = try journal.opened().add("new")
    #expect(try journal.bytes().starts(with: good))
    let torn = tail.isEmpty ? [] : ["torn \(good.count) \(tail.count) \(Digest(of: tail))"]
    #expect(try journal.texts() == kept + torn + ["new"])
    #expect(try JournalFile.verify(url: journal.url) == .whole(head, unfinished: 0))
    if tail.isEmpty {
      #expect(!FileManager.default.fileExists(atPath: journal.torn.path))
    } else {
      #expect(try Data(contentsOf: journal.torn) == tail)
      #expect(TestJournal.mode(journal.torn) == 0o600)
    }
  }
}

extension Data {
  /// What ends with the byte, and what comes after the last one.
  fileprivate func split(after byte: UInt8) -> (lines: [Data], tail: Data) {
    var parts = split(separator: byte, omittingEmptySubsequences: false)
    let tail = parts.popLast() ?? Data()
    return (parts, Data(tail))
  }
}
