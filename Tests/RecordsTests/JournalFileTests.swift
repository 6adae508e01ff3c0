import Foundation
import Integrity
import Testing

@testable import Records

struct JournalFileTests {
  private let journal: TestJournal

  init() throws { journal = try TestJournal() }

  @Test func `lines are chained, and the head is that of the file`() throws {
    let file = journal.opened()
    let texts = ["one", "二", "three"]
    let heads = try texts.map { try file.add($0) }
    #expect(try journal.bytes() == TestJournal.bytes(texts))
    #expect(heads.map(\.lines) == [1, 2, 3])
    #expect(heads.last?.length == TestJournal.bytes(texts).count)
    #expect(try JournalFile.read(url: journal.url).head == heads.last)
  }

  @Test func `the chain can be checked with sha256sum alone`() throws {
    let file = journal.opened()
    for number in 1...20 { try file.add("第 \(number) 行 \\\\ \\n") }
    let script = """
      prev=\(Digest.zero.hex); n=0
      while IFS= read -r line; do
        n=$((n + 1))
        case $line in
          *"\\"seq\\":$n,\\"prev\\":\\"$prev\\""*) ;;
          *) echo "line $n"; exit 1 ;;
        esac
        prev=$(printf %s "$line" | sha256sum | cut -c 1-64)
      done < "$1"
      echo "$n lines"
      """
    #expect(try output(of: script, journal.url.path) == "20 lines\n")
    let changed = String(decoding: try journal.bytes(), as: UTF8.self)
      .replacingOccurrences(of: "第 9 行", with: "第 6 行")
    try Data(changed.utf8).write(to: journal.url)
    #expect(try output(of: script, journal.url.path) == "line 10\n")
  }

  @Test func `the journal and its folder are for the owner alone`() throws {
    try journal.opened().add("one")
    #expect(TestJournal.mode(journal.url) == 0o600)
    #expect(TestJournal.mode(journal.folder) == 0o700)
  }

  @Test func `a line that does not fit is not written`() throws {
    let file = journal.opened()
    try file.add("one")
    let before = try journal.bytes()
    #expect(throws: JournalError.unfitLine(.notOneLine)) {
      try file.append { TestJournal.line($0, $1, "x") + [10] }
    }
    #expect(throws: JournalError.unfitLine(.notJSON)) { try file.append { _, _ in Data("x".utf8) } }
    #expect(throws: JournalError.unfitLine(.missingField("seq"))) {
      try file.append { _, _ in Data("{}".utf8) }
    }
    #expect(throws: JournalError.unfitLine(.wrongSequence(expected: 2, found: 3))) {
      try file.append { TestJournal.line($0 + 1, $1, "x") }
    }
    let prev = Digest(of: Data(before.dropLast()))
    #expect(throws: JournalError.unfitLine(.wrongPrevious(expected: prev, found: .zero))) {
      try file.append { seq, _ in TestJournal.line(seq, .zero, "x") }
    }
    #expect(try journal.bytes() == before)
    try file.add("two")
    #expect(try journal.texts() == ["one", "two"])
  }

  @Test func `what makes the line may throw, and nothing is written`() throws {
    let file = journal.opened()
    try file.add("one")
    #expect(throws: CancellationError.self) {
      try file.append { _, _ in throw CancellationError() }
    }
    try file.add("two")
    #expect(try journal.texts() == ["one", "two"])
  }

  @Test func `an append within an append is refused`() throws {
    let file = journal.opened()
    try file.append { seq, prev in
      #expect(throws: JournalError.locked) { try file.add("within") }
      return TestJournal.line(seq, prev, "without")
    }
    #expect(try journal.texts() == ["without"])
  }

  @Test func `nothing is written after a broken chain`() throws {
    let texts = ["one", "two", "three"]
    var bytes = TestJournal.bytes(texts)
    let second = TestJournal.bytes(["one"]).count
    bytes[second - 4] ^= 1
    try bytes.write(to: journal.url)
    let file = journal.opened()
    for _ in 1...2 {
      let error = #expect(throws: JournalError.self) { try file.add("four") }
      guard case .broken(line: 2, offset: second, reason: .wrongPrevious) = error else {
        Issue.record("\(String(describing: error))")
        return
      }
    }
    #expect(try journal.bytes() == bytes)
  }

  @Test func `a break in what others wrote is noticed as well`() throws {
    let file = journal.opened()
    let head = try file.add("one")
    try (journal.bytes() + TestJournal.line(2, .zero, "two") + [10]).write(to: journal.url)
    #expect(
      throws: JournalError.broken(
        line: 2, offset: head.length, reason: .wrongPrevious(expected: head.digest, found: .zero))
    ) { try file.add("three") }
  }

  private func output(of script: String, _ argument: String) throws -> String {
    let (process, pipe) = (Process(), Pipe())
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", script, "sh", argument]
    process.standardOutput = pipe
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: output, as: UTF8.self)
  }

  @Test func `programs that are started do not get hold of the journal`() throws {
    try journal.opened().add("one")
    let file = try Descriptor(path: journal.url.path, O_RDWR)
    #expect(fcntl(file.number, F_GETFD) & FD_CLOEXEC != 0)
  }
}
