import Foundation
import Training

/// A file that tells what a store does over months: days, commands, what people type, and the screens.
struct Story: SelfContained {
  let url: URL
  let text: String

  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appending(path: "Stories")

  /// `zh` of `renewal.zh.txt`.
  var language: Language? {
    Language(rawValue: url.deletingPathExtension().pathExtension)
  }

  /// What somebody wrote: all lines but the screens, which are indented.
  var script: [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      .filter { !$0.hasPrefix("  ") }
  }

  /// Lines that mean nothing.
  var strangers: [String] {
    script.filter { line in !line.isEmpty && !"#@$!>".contains { line.first == $0 } }
  }

  /// Plays the script and returns the file as it should be.
  func played() throws -> String {
    let stage = StoryStage(language ?? .zh)
    var told: [String] = []
    var lines = script[...]
    while let line = lines.popFirst() {
      told.append(line)
      let words = String(line.dropFirst(2))
      switch line.first {
      case "@": try stage.wake(on: words)
      case "$":
        var secrets: [String] = []
        if let next = lines.first, next.hasPrefix("!") {
          told.append(next)
          secrets = next.dropFirst(2).split(separator: " ").map(String.init)
          lines.removeFirst()
        }
        told += try stage.run(words, secrets: secrets)
      case ">": told += try stage.type(words)
      default: break
      }
    }
    return told.joined(separator: "\n")
  }
}
