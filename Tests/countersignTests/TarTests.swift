import Foundation
import Records
import Testing

@testable import countersign

struct TarTests {
  @Test(arguments: [
    ("drwx------ 0/0               0 2026-11-25 21:00 a/b/", BackupMember(.folder, "a/b/")),
    ("-rw------- 0/0            1402 2026-11-25 21:00 a b", BackupMember(.file, "a b", size: 1402)),
    ("-rw-r--r-- 1000/1000 1 2026-11-25 21:00:59 x\\ny", BackupMember(.file, "x\\ny", size: 1)),
    // What its owner could not read could not be removed again.
    ("---------- 0/0 1 2026-11-25 21:00 x", BackupMember(.other, "x", size: 1)),
    ("drw------- 0/0 0 2026-11-25 21:00 x/", BackupMember(.other, "x/")),
    (
      "-rw------- 0/0 99999999999999999999 2026-11-25 21:00 x",
      BackupMember(.file, "x", size: .max)
    ),
    (
      "lrwxrwxrwx 0/0 0 2026-11-25 21:00 x -> /etc/passwd",
      BackupMember(.other, "x -> /etc/passwd")
    ),
    (
      "hrw------- 0/0 0 2026-11-25 21:00 x link to y", BackupMember(.other, "x link to y")
    ),
    ("crw------- 0/0 8,0 2026-11-25 21:00 x", BackupMember(.other, "x", size: .max)),
  ])
  func `a line of a listing is a member`(line: String, member: BackupMember) {
    #expect(Tar.member(line) == member)
  }

  @Test(arguments: ["", "tar: A lone zero block at 5", "-rw------- 0/0 1 2026-11-25 21:00"])
  func `a complaint is not`(line: String) {
    #expect(Tar.member(line) == nil)
  }

  @Test func `what is packed is listed and unpacked`() throws {
    try StagingFolder.with(in: FileManager.default.temporaryDirectory) { folder in
      let name = "资料 -x\\\n"
      try AtomicFile.makeFolder(URL(filePath: folder.path + "/in/-b/" + name))
      try Data("text".utf8).write(to: URL(filePath: folder.path + "/in/-b/a: b"))
      let packed = folder.appending(path: "x:y.tar.gz")
      try Data().write(to: packed)
      try Tar.pack("-b", in: folder.appending(path: "in"), into: FileHandle(forWritingTo: packed))
      let members = try Tar.members(of: packed)
      #expect(members.map(\.path) == ["-b/", "-b/a: b", "-b/资料 -x\\\\\\n/"])
      #expect(members.map(\.size) == [0, 4, 0])
      let out = folder.appending(path: "out")
      try AtomicFile.makeFolder(out)
      try Tar.unpack(packed, into: out)
      #expect(try String(contentsOfFile: out.path + "/-b/a: b", encoding: .utf8) == "text")
      #expect(FileManager.default.fileExists(atPath: out.path + "/-b/" + name))
    }
  }

  @Test func `a file that is no archive, or only half of one, is told in tar's words`() throws {
    try StagingFolder.with(in: FileManager.default.temporaryDirectory) { folder in
      try Data(count: 100_000).write(to: folder.appending(path: "zeros"))
      let packed = folder.appending(path: "packed")
      try Data().write(to: packed)
      try Tar.pack("zeros", in: folder, into: FileHandle(forWritingTo: packed))
      let whole = try Data(contentsOf: packed)
      for (bytes, word) in [
        (Data("nonsense".utf8), "gzip"), (whole.dropLast(20), "unexpected end of file"),
        (Data(), "unexpected end of file"),
      ] {
        try bytes.write(to: packed)
        do {
          _ = try Tar.members(of: packed)
          Issue.record("\(word) was not noticed")
        } catch Tar.Failure.failed(let reason) {
          #expect(reason.contains(word), "\(reason)")
        }
      }
    }
  }
}
