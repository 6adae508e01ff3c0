import Foundation

/// Where tests make their folders; all of it is gone when the tests have ended.
package enum Scratch {
  /// One folder for this run. What a test does not remove itself is removed with it.
  package static let root: URL = {
    let root = FileManager.default.temporaryDirectory.resolvingSymlinksInPath().appending(
      path: "countersign-tests-\(ProcessInfo.processInfo.processIdentifier)")
    try? FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    atexit { try? FileManager.default.removeItem(at: Scratch.root) }
    return root
  }()

  /// A path of its own for a folder or a file, which is not there yet.
  package static func path(_ name: String) -> URL { root.appending(path: "\(name)-\(UUID())") }
}
