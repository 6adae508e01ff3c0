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

  static func found(in folder: URL) -> [Problem] {
    Checker.problems(
      in: folder, today: Day(number: 20_781), displayWidth: \.displayWidth,
      walking: true)
  }

  static func lines(in folder: URL) -> [String] {
    found(in: folder).map { Phrasebook.of(.en).problems.line($0) }
  }
}
