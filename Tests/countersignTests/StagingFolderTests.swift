import Foundation
import Records
import Testing

@testable import countersign

struct StagingFolderTests {
  private struct Unforeseen: Error {}
  private let temporary = FileManager.default.temporaryDirectory

  @Test func `the folder is its owner's alone, and gone afterwards`() throws {
    let folder = try StagingFolder.with(in: temporary) { folder in
      let attributes = try FileManager.default.attributesOfItem(atPath: folder.path)
      #expect(attributes[.posixPermissions] as? Int == 0o700)
      try Data().write(to: folder.appending(path: "x"))
      return folder
    }
    #expect(!FileManager.default.fileExists(atPath: folder.path))
  }

  @Test func `it is gone when the work fails`() throws {
    var folder: URL?
    #expect(throws: Unforeseen.self) {
      try StagingFolder.with(in: temporary) { made in
        folder = made
        throw Unforeseen()
      }
    }
    #expect(!FileManager.default.fileExists(atPath: try #require(folder).path))
  }

  @Test func `a place where none can be made is told`() {
    let missing = temporary.appending(path: "\(UUID())")
    #expect(throws: FileError.notWritten(path: missing.path, errno: ENOENT)) {
      try StagingFolder.with(in: missing) { _ in }
    }
  }

  @Test func `what a program that was killed left is removed, and what another works in is not`()
    throws
  {
    let parent = temporary.appending(path: "staging-\(UUID())")
    defer { try? FileManager.default.removeItem(at: parent) }
    for name in [".countersign-aaaaaa", ".countersign-notours", "other"] {
      let folder = parent.appending(path: name)
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data("x".utf8).write(to: folder.appending(path: "x"))
    }
    try StagingFolder.with(in: parent) { mine in
      try Data("x".utf8).write(to: mine.appending(path: "x"))
      try StagingFolder.with(in: parent) { _ in }
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: parent.path).sorted()
          == [".countersign-notours", mine.lastPathComponent, "other"].sorted())
    }
  }
}
