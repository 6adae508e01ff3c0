import Foundation
import Testing

@testable import Records

struct AtomicFileTests {
  private let journal: TestJournal
  private var url: URL { journal.folder.appending(path: "scorecard.json") }

  init() throws { journal = try TestJournal() }

  @Test(arguments: [true, false])
  func `a file is written and replaced, for the owner alone`(durable: Bool) throws {
    for text in ["old", "", "new and longer"] {
      try AtomicFile.write(Data(text.utf8), to: url, durable: durable)
      #expect(try String(contentsOf: url, encoding: .utf8) == text)
    }
    #expect(TestJournal.mode(url) == 0o600)
    try AtomicFile.write(Data(), to: url, permissions: 0o644)
    #expect(TestJournal.mode(url) == 0o644)
    #expect(try names() == ["scorecard.json"])
  }

  @Test(arguments: FaultyDisk.Fault.allCases)
  func `whatever call fails, the old content or the new is there whole`(
    fault: FaultyDisk.Fault
  ) throws {
    for call in 0..<10 {
      let disk = FaultyDisk(fault, at: call)
      try AtomicFile.write(Data("old".utf8), to: url)
      do {
        try AtomicFile.write(Data("new".utf8), to: url, disk: disk.disk)
        #expect(!disk.hasFailed)
        #expect(disk.log == ["write", "sync", "rename", "sync"])
        return
      } catch FileError.notWritten(let path, let errno) {
        #expect(path == url.path)
        #expect(errno == EIO || errno == ENOSPC)
      }
      // Once renamed, only the durability of the name is in doubt.
      let isRenamed = call == 3 || (call == 2 && fault == .lies)
      #expect(try String(contentsOf: url, encoding: .utf8) == (isRenamed ? "new" : "old"))
      #expect(try names() == ["scorecard.json"])
    }
    Issue.record("never worked")
  }

  @Test func `a link is replaced and not followed`() throws {
    let elsewhere = journal.folder.appending(path: "elsewhere")
    try Data("mine".utf8).write(to: elsewhere)
    try FileManager.default.createSymbolicLink(at: url, withDestinationURL: elsewhere)
    try AtomicFile.write(Data("new".utf8), to: url)
    #expect(try String(contentsOf: elsewhere, encoding: .utf8) == "mine")
    #expect(try String(contentsOf: url, encoding: .utf8) == "new")
  }

  @Test func `folders are made with those above them, for the owner alone`() throws {
    let deep = journal.folder.appending(path: "员工/0012/certificates")
    try AtomicFile.makeFolder(deep)
    try AtomicFile.makeFolder(deep)
    #expect(TestJournal.mode(deep) == 0o700)
    #expect(TestJournal.mode(deep.deletingLastPathComponent()) == 0o700)
  }

  @Test func `a folder that is there keeps its permissions`() throws {
    #expect(chmod(journal.folder.path, 0o750) == 0)
    try AtomicFile.makeFolder(journal.folder)
    #expect(TestJournal.mode(journal.folder) == 0o750)
  }

  @Test func `a folder cannot be made in the place of a file`() throws {
    try AtomicFile.write(Data(), to: url)
    #expect(throws: FileError.notWritten(path: url.path, errno: EEXIST)) {
      try AtomicFile.makeFolder(url)
    }
    let missing = journal.folder.appending(path: "missing/file")
    #expect(throws: FileError.notWritten(path: missing.path, errno: ENOENT)) {
      try AtomicFile.write(Data(), to: missing)
    }
  }

  private func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: journal.folder.path)
  }
}
