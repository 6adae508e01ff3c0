import Foundation

/// Records that tests write are kept for `make oracles` where the environment says
/// `COUNTERSIGN_KEEP=folder`; elsewhere they go with the test.
package enum Kept {
  private static let folder = ProcessInfo.processInfo.environment["COUNTERSIGN_KEEP"].map {
    URL(fileURLWithPath: $0)
  }

  /// Where a test may make a home of its own.
  package static func newHome(_ name: String) -> URL {
    (folder ?? FileManager.default.temporaryDirectory).appending(path: "\(name)-\(UUID())")
  }

  /// Removes a home unless it is to be kept.
  package static func discard(_ home: URL) {
    if folder == nil { remove(home) }
  }

  /// Removes a home that a test damaged on purpose, so that nobody takes it for what we write.
  package static func remove(_ home: URL) {
    try? FileManager.default.removeItem(at: home)
  }

  /// Keeps what a report printed for other programs.
  package static func keep(report: String) throws {
    guard let reports = folder?.appending(path: "reports") else { return }
    try FileManager.default.createDirectory(at: reports, withIntermediateDirectories: true)
    try Data(report.utf8).write(to: reports.appending(path: "\(UUID()).json"))
  }
}
