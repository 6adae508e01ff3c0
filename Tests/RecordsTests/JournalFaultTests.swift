import Foundation
import Integrity
import Synchronization
import Testing

@testable import Records

/// Every call to the disk is made to fail, one at a time.
struct JournalFaultTests {
  /// What is in the file before the append that fails.
  enum Before: CaseIterable {
    case nothing, lines, tornTail
  }

  @Test(arguments: FaultyDisk.Fault.allCases, Before.allCases)
  func `whatever call fails, the next append works and nothing is lost or doubled`(
    fault: FaultyDisk.Fault, before: Before
  ) throws {
    for call in 0..<100 {
      let disk = FaultyDisk(fault, at: call)
      let journal = try prepared(before)
      let acknowledged = try JournalFile.read(url: journal.url)
      let file = journal.opened(known: acknowledged.head, disk: disk.disk)
      do {
        try file.add("refused")
        #expect(!disk.hasFailed)
        // Every call was made to fail once.
        return
      } catch JournalError.notWritten(let errno) {
        #expect(errno == EIO || errno == ENOSPC)
      }
      let known = try TestJournal.texts(acknowledged.lines)
      var news: [String] = []
      try file.add("next") { news = try TestJournal.texts($0) }
      try expectWhole(journal, known, "next", before)
      // What the failed append left is shown like a line of somebody else.
      #expect(try journal.texts() == known + news + added(journal, since: known.count + news.count))
    }
    Issue.record("never worked")
  }

  @Test(arguments: FaultyDisk.Fault.allCases, Before.allCases)
  func `whatever call a crash comes at, a new start works and nothing is lost or doubled`(
    fault: FaultyDisk.Fault, before: Before
  ) throws {
    for call in 0..<100 {
      let disk = FaultyDisk(fault, at: call)
      let journal = try prepared(before)
      let known = try TestJournal.texts(JournalFile.read(url: journal.url).lines)
      guard (try? journal.opened(disk: disk.disk).add("refused")) == nil else { return }
      try journal.opened().add("next")
      try expectWhole(journal, known, "next", before)
    }
    Issue.record("never worked")
  }

  @Test func `a disk that is full after any number of bytes loses nothing`() throws {
    let line = TestJournal.bytes(["one", "refused"]).count - TestJournal.bytes(["one"]).count
    for room in 0..<line {
      let journal = try TestJournal()
      let left = Mutex(Int.max)
      var disk = Disk.system
      disk.write = { file, bytes in
        left.withLock { left in
          guard left > 0 else { return -Int(ENOSPC) }
          let count = Disk.system.write(file, UnsafeRawBufferPointer(rebasing: bytes.prefix(left)))
          left -= count
          return count
        }
      }
      let file = journal.opened(disk: disk)
      try file.add("one")
      left.withLock { $0 = room }
      for _ in 1...2 {
        #expect(throws: JournalError.notWritten(errno: ENOSPC)) { try file.add("refused") }
      }
      left.withLock { $0 = .max }
      try file.add("next")
      try expectWhole(journal, ["one"], "next", .lines)
      #expect(try !journal.texts().contains("refused"))
    }
  }

  @Test func `a disk that takes a byte at a time, with interruptions, gets the whole line`() throws
  {
    let calls = Mutex(0)
    var disk = Disk.system
    disk.write = { file, bytes in
      let call = calls.withLock { calls in
        calls += 1
        return calls
      }
      if call % 3 == 0 { return -Int(EINTR) }
      return Disk.system.write(file, UnsafeRawBufferPointer(rebasing: bytes.prefix(1)))
    }
    let journal = try TestJournal()
    try journal.opened(disk: disk).add("one")
    #expect(try journal.bytes() == TestJournal.bytes(["one"]))
  }

  @Test func `a disk that takes nothing and says nothing is a failure`() throws {
    var disk = Disk.system
    disk.write = { _, _ in 0 }
    let journal = try TestJournal()
    #expect(throws: JournalError.notWritten(errno: EIO)) {
      try journal.opened(disk: disk).add("one")
    }
  }

  @Test func `what a failed sync left in doubt is written again before the chain goes on`() throws {
    let journal = try TestJournal()
    let first = try journal.opened().add("one")
    // Write, then the sync that fails; the folder was synced with the first line.
    let disk = FaultyDisk(.refuses, at: 1)
    let file = journal.opened(known: first, disk: disk.disk)
    #expect(throws: JournalError.notWritten(errno: EIO)) { try file.add("doubtful") }
    try file.add("next")
    #expect(disk.log == ["write", "sync", "rewrite", "sync", "write", "sync"])
    #expect(try journal.bytes() == TestJournal.bytes(["one", "doubtful", "next"]))
  }

  @Test func `the folder is synced before the first line, and a line before the next`() throws {
    let journal = try TestJournal()
    let disk = FaultyDisk(.refuses, at: .max)
    let file = journal.opened(disk: disk.disk)
    try file.add("one")
    try file.add("two")
    #expect(disk.log == ["sync", "write", "sync", "write", "sync"])
  }

  @Test func `a torn tail is safe beside before it is cut off, and gone before the chain goes on`()
    throws
  {
    let journal = try prepared(.tornTail)
    let disk = FaultyDisk(.refuses, at: .max)
    try journal.opened(disk: disk.disk).add("next")
    let (beside, cut) = (["write", "sync", "sync"], ["truncate", "sync"])
    #expect(disk.log == beside + cut + ["write", "sync", "write", "sync"])
  }

  private func prepared(_ before: Before) throws -> TestJournal {
    let journal = try TestJournal()
    if before != .nothing { try TestJournal.bytes(["one", "two"]).write(to: journal.url) }
    if before == .tornTail {
      try (journal.bytes() + Data("{\"seq\":3".utf8)).write(to: journal.url)
    }
    return journal
  }

  private func added(_ journal: TestJournal, since count: Int) throws -> [String] {
    Array(try journal.texts().dropFirst(count))
  }

  private func expectWhole(
    _ journal: TestJournal, _ known: [String], _ last: String, _ before: Before
  ) throws {
    let texts = try journal.texts()
    let plain = texts.filter { !$0.hasPrefix("torn ") }
    #expect(plain == known + [last] || plain == known + ["refused", last])
    guard case .whole(let head, unfinished: 0) = try JournalFile.verify(url: journal.url) else {
      Issue.record("broken")
      return
    }
    #expect(head.lines == texts.count)
    if before == .tornTail {
      // Set aside twice, perhaps, or once by half and once whole.
      #expect(try Data(contentsOf: journal.torn).range(of: Data("{\"seq\":3".utf8)) != nil)
    }
  }
}
