import Console
import Content
import Foundation
import Messages
import Training

/// What `check` tells of a content folder, in English, as lines.
enum CheckedContent {
  static func problems(_ content: SampleContent) throws -> [String] {
    let folder = try content.written()
    defer { try? FileManager.default.removeItem(at: folder) }
    return lines(in: folder)
  }

  /// The same with the store's own file beside it.
  static func problems(_ content: SampleContent, own: String) throws -> [String] {
    let folder = try content.written()
    defer { try? FileManager.default.removeItem(at: folder) }
    let store = folder.appending(path: "own.yaml")
    try Data(own.utf8).write(to: store)
    return found(in: folder, store: store).map { Phrasebook.of(.en).problems.line($0) }
  }

  static func found(in folder: URL, store: URL? = nil) -> [Problem] {
    Checker.problems(
      in: folder, store: store, today: Day(number: 20_781), displayWidth: \.displayWidth,
      walking: true)
  }

  static func lines(in folder: URL) -> [String] {
    found(in: folder).map { Phrasebook.of(.en).problems.line($0) }
  }
}
