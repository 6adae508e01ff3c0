import Foundation

/// Records that tests write are kept for `make oracles` where the environment says
/// `COUNTERSIGN_KEEP=folder`; elsewhere they go with the test.
package enum Kept {
  private static let folder = ProcessInfo.processInfo.environment["COUNTERSIGN_KEEP"].flatMap {
    $0.isEmpty ? nil : URL(fileURLWithPath: $0)
  }

  /// Where a test may make a home of its own, which tells the file that `source` is.
  package static func newHome(_ source: String) -> URL {
    let name = URL(fileURLWithPath: source).deletingPathExtension().lastPathComponent
    return folder?.appending(path: "\(name)-\(UUID())") ?? Scratch.path(name)
  }

  /// Removes a home unless it is to be kept.
  package static func discard(_ home: URL) {
    if folder == nil { remove(home) }
  }

  /// Removes a home that a test damaged on purpose, so that nobody takes it for what we write.
  package static func remove(_ home: URL) {
    try? FileManager.default.removeItem(at: home)
  }

  package static var isKeeping: Bool { folder != nil }

  /// Keeps a text beside the homes.
  package static func keep(_ text: String, as name: String) throws {
    guard let folder else { return }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: folder.appending(path: name))
  }

  /// Keeps a calendar, and beside it as JSON what it is to be read as.
  package static func keep(calendar text: String, _ expected: Data, as name: String) throws {
    guard let calendars = folder?.appending(path: "calendars") else { return }
    try FileManager.default.createDirectory(at: calendars, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: calendars.appending(path: name + ".ics"))
    try expected.write(to: calendars.appending(path: name + ".json"))
  }

  /// Keeps JSON that was written for other programs.
  package static func keep(printed json: String) throws {
    guard let printed = folder?.appending(path: "printed") else { return }
    try FileManager.default.createDirectory(at: printed, withIntermediateDirectories: true)
    try Data(json.utf8).write(to: printed.appending(path: "\(UUID()).json"))
  }
}
