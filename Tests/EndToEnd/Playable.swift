import Foundation
import Testing

/// A file that shows what the program does.
protocol Playable: CustomTestStringConvertible, CustomStringConvertible {
  var url: URL { get }
  var text: String { get }

  /// The file as it should be.
  func played() throws -> String
}

/// A file that also holds what is needed to play it again.
protocol SelfContained: Playable {
  init(url: URL, text: String)

  /// Where such files are.
  static var folder: URL { get }
}

extension SelfContained {
  static func all() throws -> [Self] {
    try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "txt" }
      .sorted { $0.path < $1.path }
      .map { Self(url: $0, text: try String(contentsOf: $0, encoding: .utf8)) }
  }
}

extension Playable {
  var description: String { url.lastPathComponent }
  var testDescription: String { description }

  /// Plays it, and tells the first line in which the program does otherwise; with `RECORD=1` it
  /// writes the file anew and fails.
  func expectSame() throws {
    let played = try played()
    guard ProcessInfo.processInfo.environment["RECORD"] == nil else {
      try played.write(to: url, atomically: true, encoding: .utf8)
      Issue.record("recorded \(self), look at the difference and run without RECORD")
      return
    }
    let expected = text.split(separator: "\n", omittingEmptySubsequences: false)
    let found = played.split(separator: "\n", omittingEmptySubsequences: false)
    for (number, lines) in zip(expected, found).enumerated() where lines.0 != lines.1 {
      Issue.record(
        """
        \(self):\(number + 1): the program says otherwise
          expected: \(lines.0)
          found:    \(lines.1)
        """)
      return
    }
    #expect(expected.count == found.count, "\(self): one goes on where the other ends")
  }
}
