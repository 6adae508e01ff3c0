import Foundation
import Testing

@testable import Records

struct BackupFileTests {
  private let test: TestHome
  private let outside: TestJournal
  private var url: URL { outside.folder.appending(path: "备份.tar.gz") }

  init() throws {
    (test, outside) = (try TestHome(), try TestJournal())
  }

  private func put(_ text: String, isReplacing: Bool = false, disk: Disk = .system) throws -> Int {
    let staging = outside.folder.appending(path: "staging")
    defer { try? FileManager.default.removeItem(at: staging) }
    try AtomicFile.makeFolder(staging)
    return try BackupFile(url, of: test.home, isReplacing: isReplacing)
      .put(from: staging, disk: disk) { try $0.write(contentsOf: Data(text.utf8)) }
  }

  @Test func `the file is there whole, for its owner alone`() throws {
    #expect(try put("packed") == 6)
    #expect(try String(contentsOf: url, encoding: .utf8) == "packed")
    #expect(TestJournal.mode(url) == 0o600)
  }

  @Test func `a file that is there is replaced only when told to`() throws {
    _ = try put("old")
    #expect(throws: BackupProblem.exists(path: url.path)) { try put("new") }
    #expect(try String(contentsOf: url, encoding: .utf8) == "old")
    _ = try put("new", isReplacing: true)
    #expect(try String(contentsOf: url, encoding: .utf8) == "new")
  }

  @Test(arguments: FaultyDisk.Fault.allCases)
  func `a disk that refuses leaves the old file or the new`(fault: FaultyDisk.Fault) throws {
    _ = try put("old")
    for call in 0..<10 {
      let disk = FaultyDisk(fault, at: call)
      do {
        _ = try put("new", isReplacing: true, disk: disk.disk)
        #expect(!disk.hasFailed)
        return
      } catch FileError.notWritten(let path, _) {
        #expect(path == url.path)
      }
      #expect(["old", "new"].contains(try String(contentsOf: url, encoding: .utf8)))
    }
    Issue.record("never worked")
  }

  @Test func `places where no backup should be are refused`() throws {
    let root = test.home.root
    let link = outside.folder.appending(path: "link")
    try FileManager.default.createSymbolicLink(at: link, withDestinationURL: root)
    for (url, problem) in [
      (root.appending(path: "x.gz"), BackupProblem.insideHome(path: root.path + "/x.gz")),
      (root.appending(path: "employees/x.gz"), .insideHome(path: root.path + "/employees/x.gz")),
      (link.appending(path: "x.gz"), .insideHome(path: link.path + "/x.gz")),
      (outside.folder, .isFolder(path: outside.folder.path)),
      (root, .isFolder(path: root.path)),
      (outside.folder.appending(path: "none/x.gz"), .noFolder(path: outside.folder.path + "/none")),
    ] {
      #expect(throws: problem) { try BackupFile(url, of: test.home, isReplacing: true) }
    }
    // A folder whose name only begins like the home's is another one.
    let near = URL(filePath: root.path + "-2")
    try AtomicFile.makeFolder(near)
    defer { try? FileManager.default.removeItem(at: near) }
    _ = try BackupFile(near.appending(path: "x.gz"), of: test.home, isReplacing: false)
  }

  @Test func `it knows whether it is on the disk of the records`() throws {
    #expect(try BackupFile(url, of: test.home, isReplacing: false).isBeside(test.home))
    var (here, there) = (stat(), stat())
    // A file system of its own, where there is one to write to.
    guard stat("/dev/shm", &there) == 0, stat(test.home.root.path, &here) == 0,
      here.st_dev != there.st_dev
    else { return }
    let other = try BackupFile(
      URL(filePath: "/dev/shm/\(UUID()).gz"), of: test.home, isReplacing: false)
    #expect(!other.isBeside(test.home))
  }
}
