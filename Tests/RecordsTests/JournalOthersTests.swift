import Foundation
import Integrity
import Synchronization
import Testing

@testable import Records

/// Several writers of one journal. A lock belongs to an open file and not to a process, so two
/// `JournalFile`s in one process exclude each other as two programs do.
struct JournalOthersTests {
  private let journal: TestJournal

  init() throws { journal = try TestJournal() }

  @Test(arguments: [2, 4])
  func `several writers lose nothing, and each sees the lines of the others once`(
    writers: Int
  ) throws {
    let url = journal.url
    let failures = Mutex<[String]>([])
    DispatchQueue.concurrentPerform(iterations: writers) { writer in
      let file = TestJournal.opened(url)
      var seen: [String] = []
      do {
        for number in 1...200 {
          try file.add("\(writer)/\(number)") { seen += try TestJournal.texts($0) }
          seen.append("\(writer)/\(number)")
        }
        let all = try TestJournal.texts(JournalFile.read(url: url).lines)
        if seen != Array(all.prefix(seen.count)) {
          failures.withLock { $0.append("writer \(writer) saw something else") }
        }
      } catch {
        failures.withLock { $0.append("\(error)") }
      }
    }
    #expect(failures.withLock { $0 } == [])
    let texts = try journal.texts()
    #expect(texts.count == writers * 200)
    for writer in 0..<writers {
      #expect(
        texts.filter { $0.hasPrefix("\(writer)/") } == (1...200).map { "\(writer)/\($0)" })
    }
    guard case .whole(let head, unfinished: 0) = try JournalFile.verify(url: url) else {
      Issue.record("broken")
      return
    }
    #expect(head.lines == writers * 200)
  }

  @Test func `readers without the lock see whole lines only`() throws {
    let url = journal.url
    try Data().write(to: url)
    let isDone = Mutex(false)
    let failures = Mutex<[String]>([])
    DispatchQueue.concurrentPerform(iterations: 2) { part in
      do {
        if part == 0 {
          defer { isDone.withLock { $0 = true } }
          for number in 1...100 {
            // Each append meets a torn tail, so that the reader meets it being cut off.
            let handle = try FileHandle(forUpdating: url)
            try handle.seekToEnd()
            try handle.write(contentsOf: Data(#"{"seq":"#.utf8))
            try handle.close()
            try TestJournal.opened(url).add("line \(number)")
          }
        } else {
          var head = JournalHead.empty
          while !isDone.withLock({ $0 }) {
            head = try JournalFile.read(url: url, from: head).head
            _ = try JournalFile.read(url: url)
          }
        }
      } catch {
        failures.withLock { $0.append("\(error)") }
      }
    }
    #expect(failures.withLock { $0 } == [])
    #expect(try JournalFile.read(url: url).head.lines == 200)
  }

  @Test func `lines of others are shown before anything is written`() throws {
    let (mine, other) = (journal.opened(), journal.opened())
    try mine.add("mine")
    try other.add("other 1")
    try other.add("other 2")
    var seen: [String] = []
    try mine.add("mine again") {
      seen = try TestJournal.texts($0)
      #expect(try self.journal.texts().count == 3)
    }
    #expect(seen == ["other 1", "other 2"])
    try mine.add("and again") { _ in Issue.record("nothing is new") }
  }

  @Test func `an append can be refused because of them, again and again`() throws {
    let (mine, other) = (journal.opened(), journal.opened())
    try mine.add("mine")
    try other.add("other")
    for _ in 1...2 {
      #expect(throws: CancellationError.self) {
        try mine.add("refused") {
          #expect(try TestJournal.texts($0) == ["other"])
          throw CancellationError()
        }
      }
    }
    #expect(try journal.texts() == ["mine", "other"])
    try other.add("other goes on")
  }

  @Test func `a writer that has read up to a head is shown what comes after it`() throws {
    let file = journal.opened()
    let head = try file.add("one")
    try file.add("two")
    var seen: [String] = []
    try journal.opened(known: head).add("three") { seen = try TestJournal.texts($0) }
    #expect(seen == ["two"])
    seen = []
    try journal.opened().add("four") { seen = try TestJournal.texts($0) }
    #expect(seen == ["one", "two", "three"])
  }

  @Test func `a lock held too long is given up`() throws {
    try journal.opened().add("one")
    let holder = try Descriptor(path: journal.url.path, O_RDWR)
    try holder.lock(until: .now)
    let file = JournalFile(url: journal.url, lockWait: .milliseconds(20)) { _, _, _ in Data() }
    #expect(throws: JournalError.locked) { try file.add("two") }
    #expect(try JournalFile.read(url: journal.url).head.lines == 1)
    holder.unlock()
    try file.add("two")
    #expect(try journal.texts() == ["one", "two"])
  }
}
