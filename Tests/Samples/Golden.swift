import Foundation

/// A file beside the tests that holds what should come out.
///
/// `RECORD=1 swift test` writes the files anew and fails, so that nobody records by accident.
package struct Golden {
  private let url: URL

  /// The file `name` in the folder `Golden` beside the test file.
  package init(_ name: String, file: String = #filePath) {
    url = URL(fileURLWithPath: file).deletingLastPathComponent()
      .appending(path: "Golden/\(name)")
  }

  /// What differs from `text`, in words for a failing test; nil when nothing does.
  package func difference(from text: String) throws -> String? {
    guard ProcessInfo.processInfo.environment["RECORD"] == nil else {
      try text.write(to: url, atomically: true, encoding: .utf8)
      return "recorded \(url.lastPathComponent): look at the difference and run without RECORD"
    }
    guard let expected = try? String(contentsOf: url, encoding: .utf8) else {
      return "\(url.lastPathComponent) is missing: record it with RECORD=1"
    }
    guard expected != text else { return nil }
    let lines = zip(
      (expected + "\n<end>").split(separator: "\n", omittingEmptySubsequences: false),
      (text + "\n<end>").split(separator: "\n", omittingEmptySubsequences: false))
    let first = lines.enumerated().first { $0.element.0 != $0.element.1 }
    return """
      \(url.lastPathComponent):\((first?.offset ?? 0) + 1) differs
        expected: \(first?.element.0 ?? "")
        found:    \(first?.element.1 ?? "")
      """
  }
}
