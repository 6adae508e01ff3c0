import Foundation
import Testing

@testable import Records

struct FolderWalkTests {
  private let test: TestJournal

  init() throws {
    test = try TestJournal()
  }

  @Test func `a folder comes before what is in it, and links are not followed`() throws {
    try AtomicFile.makeFolder(test.folder.appending(path: "b/员工"))
    for path in ["b/员工/x", "a.txt", "b/z"] {
      try Data().write(to: test.folder.appending(path: path))
    }
    try FileManager.default.createSymbolicLink(
      at: test.folder.appending(path: "c"), withDestinationURL: test.folder)
    #expect(mkfifo(test.folder.path + "/d", 0o600) == 0)
    #expect(
      try FolderWalk.entries(below: test.folder) == [
        .init(path: "a.txt", kind: .file), .init(path: "b", kind: .folder),
        .init(path: "b/z", kind: .file), .init(path: "b/员工", kind: .folder),
        .init(path: "b/员工/x", kind: .file), .init(path: "c", kind: .other),
        .init(path: "d", kind: .other),
      ])
  }

  @Test func `a name that is no text is told as something else`() throws {
    let path = Array((test.folder.path + "/").utf8CString.dropLast()) + [-1, 0x61, 0]
    let number = open(path, O_WRONLY | O_CREAT, 0o600)
    try #require(number >= 0)
    close(number)
    #expect(try FolderWalk.entries(below: test.folder) == [.init(path: "\u{FFFD}a", kind: .other)])
  }

  @Test func `nothing is below a folder that is not there, and a file is no folder`() throws {
    #expect(try FolderWalk.entries(below: test.folder.appending(path: "none")).isEmpty)
    try Data().write(to: test.url)
    #expect(throws: FileError.notRead(path: test.url.path, errno: ENOTDIR)) {
      try FolderWalk.entries(below: test.url)
    }
  }
}
