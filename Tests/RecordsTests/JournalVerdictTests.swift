import Foundation
import Integrity
import Testing

@testable import Records

struct JournalVerdictTests {
  private let journal: TestJournal
  private let bytes: Data
  private let heads: [JournalHead]

  init() throws {
    journal = try TestJournal()
    let file = journal.opened()
    heads = try ["one", "二二", "three"].map { try file.add($0) }
    bytes = try journal.bytes()
  }

  @Test func `an untouched journal is whole, whatever heads of it were noted`() throws {
    let verdict = try JournalFile.verify(url: journal.url, noted: [.empty] + heads)
    #expect(verdict == .whole(heads[2], unfinished: 0))
  }

  @Test func `any bit flipped is found at its line or the next`() throws {
    for index in bytes.indices {
      let line = 1 + bytes[..<index].count { $0 == UInt8(ascii: "\n") }
      for bit in 0..<8 {
        var changed = bytes
        changed[index] ^= 1 << bit
        try changed.write(to: journal.url)
        // The chain alone says nothing about the last line: nothing follows from it.
        let noted = line == 3 ? [heads[2]] : []
        guard case .broken(let found, _, _) = try JournalFile.verify(url: journal.url, noted: noted)
        else {
          Issue.record("byte \(index), bit \(bit): not found")
          continue
        }
        #expect(found == line || found == line + 1, "byte \(index), bit \(bit)")
      }
    }
  }

  @Test func `a line taken out, put in twice or moved is found`() throws {
    let lines = bytes.split(separator: UInt8(ascii: "\n")).map { Data($0) + [10] }
    let first = lines[0].count
    for (order, line) in [([0, 2], 2), ([0, 1, 1, 2], 3), ([1, 0, 2], 1), ([0, 2, 1], 2)] {
      try order.reduce(into: Data()) { $0 += lines[$1] }.write(to: journal.url)
      guard case .broken(line, _, .wrongSequence) = try JournalFile.verify(url: journal.url) else {
        Issue.record("\(order)")
        continue
      }
    }
    try (lines[0] + TestJournal.line(2, .zero, "x") + [10]).write(to: journal.url)
    #expect(
      try JournalFile.verify(url: journal.url)
        == .broken(
          line: 2, offset: first,
          reason: .wrongPrevious(expected: heads[0].digest, found: .zero)))
  }

  @Test func `lines cut off the end are missed when a head was noted`() throws {
    try bytes.prefix(heads[1].length).write(to: journal.url)
    #expect(try JournalFile.verify(url: journal.url) == .whole(heads[1], unfinished: 0))
    #expect(
      try JournalFile.verify(url: journal.url, noted: [heads[0], heads[2]])
        == .broken(
          line: 3, offset: heads[1].length,
          reason: .endsTooSoon(expected: heads[2], found: heads[1])))
  }

  @Test func `a chain computed anew is found by a head noted before`() throws {
    let forged = TestJournal.bytes(["one", "forged", "three"])
    try forged.write(to: journal.url)
    guard
      case .broken(line: 2, offset: heads[0].length, reason: .notAsNoted(expected: heads[1], _)) =
        try JournalFile.verify(url: journal.url, noted: heads)
    else {
      Issue.record("not found")
      return
    }
  }

  @Test func `an unfinished line is counted and is no break`() throws {
    try (bytes + Data("{\"seq\"".utf8)).write(to: journal.url)
    #expect(try JournalFile.verify(url: journal.url) == .whole(heads[2], unfinished: 6))
  }
}
