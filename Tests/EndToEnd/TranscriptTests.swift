import Foundation
import Samples
import Testing

/// Conversations as people have them, compared line by line; `Transcripts/README.md` says how to
/// write one.
struct TranscriptTests {
  @Test(arguments: try Transcript.all())
  func `the program talks as the transcript says`(_ transcript: Transcript) throws {
    try transcript.expectSame()
  }

  @Test func `there are transcripts, and one that differs would be noticed`() throws {
    let transcripts = try Transcript.all()
    #expect(!transcripts.isEmpty)
    for transcript in transcripts {
      #expect(!transcript.inputs.isEmpty, "\(transcript) types nothing")
      #expect(!transcript.text.contains("never typed:"), "\(transcript) ended too soon")
    }
  }
}

/// A file that shows a conversation, with what is typed between `<<` and `>>`.
struct Transcript: SelfContained {
  let url: URL
  let text: String

  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appending(path: "Transcripts")

  var inputs: [String] {
    text.matches(of: /<<(.*?)>>/).map { String($0.1) }
  }

  /// The leading lines that begin with `#` or `$`.
  private var head: [Substring] {
    Array(text.split(separator: "\n").prefix { $0.hasPrefix("#") || $0.hasPrefix("$") })
  }

  /// Plays the inputs and returns the file as it should be.
  func played() throws -> String {
    let home = Built.newHome()
    defer { Kept.discard(home) }
    let command = head.first { $0.hasPrefix("$") } ?? "$ countersign"
    let words = command.split(separator: " ").dropFirst()
    let settings = words.prefix { $0.contains("=") }.map { $0.split(separator: "=") }
    // Paths of the repository are named as from its root.
    let environment = Dictionary(
      uniqueKeysWithValues: settings.map { setting in
        let value = String(setting[1])
        let isOurs = value.hasPrefix("Tests/")
        return (String(setting[0]), isOurs ? Built.root.appending(path: value).path : value)
      })
    let arguments = words.dropFirst(settings.count + 1).map(String.init)
    if head.contains(where: { $0.contains("played by a newcomer") }) {
      let newcomer = try Newcomer(
        arguments, home: home, environment: environment,
        language: arguments.contains("en") ? .en : .zh)
      #expect(newcomer.finishEverything(), "the newcomer did not come to the end")
      return (head.map(String.init) + [newcomer.transcript]).joined(separator: "\n")
    }
    let (output, errors, _) = try Built.run(
      arguments, input: inputs.map { $0 + "\n" }.joined(), home: home, environment: environment)
    let lines = head.map(String.init) + marked(output, errors)
    return lines.joined(separator: "\n") + "\n"
  }

  /// The output's lines, with what was typed in its brackets again.
  private func marked(_ output: String, _ errors: String) -> [String] {
    var waiting = inputs[...]
    var lines: [String] = []
    for line in (output + errors).split(separator: "\n", omittingEmptySubsequences: false) {
      guard let next = waiting.first, let prompt = prompt(of: line, answeredWith: next) else {
        lines.append(String(line))
        continue
      }
      lines.append("\(prompt)<<\(next)>>")
      waiting.removeFirst()
    }
    while lines.last?.isEmpty ?? false { lines.removeLast() }
    return lines + waiting.map { "never typed: <<\($0)>>" }
  }

  private func prompt(of line: Substring, answeredWith input: String) -> Substring? {
    let prompt = line.dropLast(input.count)
    guard line.hasSuffix(input), prompt.hasSuffix(": ") || prompt.hasSuffix("› ") else {
      return nil
    }
    return prompt
  }
}
