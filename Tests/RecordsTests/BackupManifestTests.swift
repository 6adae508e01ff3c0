import Foundation
import Integrity
import Testing

@testable import Records

struct BackupManifestTests {
  private static let names = ["a", "b/员工", "c d", "e\\f", "g\nh", "i\rj", "  k"]

  private static var manifest: BackupManifest {
    var manifest = BackupManifest()
    for name in names { manifest.note(Digest(of: Data(name.utf8)), of: name) }
    return manifest
  }

  @Test func `what is written is what is read back`() {
    #expect(BackupManifest(Self.manifest.text) == Self.manifest)
    #expect(BackupManifest("") == BackupManifest())
  }

  @Test func `sha256sum agrees`() throws {
    let test = try TestJournal()
    try AtomicFile.makeFolder(test.folder.appending(path: "b"))
    for name in Self.names {
      try Data(name.utf8).write(to: URL(filePath: test.folder.path + "/" + name))
    }
    try Data(Self.manifest.text.utf8).write(to: test.folder.appending(path: "MANIFEST.sha256"))
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["sha256sum", "--check", "--strict", "--quiet", "MANIFEST.sha256"]
    process.currentDirectoryURL = test.folder
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  @Test(arguments: [
    "x", "\(Digest.zero) a\n", "\(Digest.zero)  \n", "\(Digest.zero.hex.dropLast())  a\n",
    "\(Digest.zero)  a\n\(Digest.zero)  a\n", "\\\(Digest.zero)  a\\x\n", "\\\(Digest.zero)  a\\\n",
  ])
  func `what is no such list is refused`(text: String) {
    #expect(BackupManifest(text) == nil)
  }
}
