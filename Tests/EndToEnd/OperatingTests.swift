import Foundation
import Samples
import Testing

/// The marked blocks of docs/OPERATING.md, done word for word and in their order on an empty home.
struct OperatingTests {
  @Test func `the tour through the document does what the document says`() throws {
    let blocks = try OperatingBlock.all()
    #expect(blocks.count > 30, "the marked blocks were not found")
    let reader = try OperatingReader()
    for block in blocks {
      do {
        try reader.follow(block)
      } catch let difference as OperatingDifference {
        Issue.record("docs/OPERATING.md:\(difference.line): \(difference.explanation)")
        return
      }
    }
  }

  @Test func `the lines of a block are understood`() throws {
    let block = OperatingBlock(
      line: 10, kind: "console",
      lines: ["$ a b   # exits with 3", "Name (…): <<Bo>>", "done …", "$ c"])
    let steps = try block.steps()
    #expect(steps.map(\.script) == ["a b   # exits with 3", "c"])
    #expect(steps.map(\.line) == [11, 14])
    #expect(steps.map(\.status) == [3, 0])
    #expect(
      steps[0].talk == [
        OperatingStep.Talk(line: 12, shown: ["Name", "(", "):"], typed: "Bo"),
        OperatingStep.Talk(line: 13, shown: ["done"], typed: nil),
      ])
  }
}

/// Where the program does not do what the document says.
struct OperatingDifference: Error {
  let line: Int
  let explanation: String
}

/// A fenced block that is marked as part of the tour: a `console` with commands and what is said, an
/// `sh` script, or the `text` that the script before it prints.
struct OperatingBlock {
  /// Of the document, where its fence opens.
  let line: Int
  let kind: String
  let lines: [String]

  static func all() throws -> [OperatingBlock] {
    let text = try String(
      contentsOf: Built.root.appending(path: "docs/OPERATING.md"), encoding: .utf8)
    var blocks: [OperatingBlock] = []
    var open: (line: Int, words: [String], lines: [String])?
    for (index, line) in text.components(separatedBy: "\n").enumerated() {
      if let block = open, line == "```" {
        if block.words.dropFirst() == ["tour"] {
          blocks.append(
            OperatingBlock(line: block.line, kind: block.words[0], lines: block.lines))
        }
        open = nil
      } else if open != nil {
        open?.lines.append(line)
      } else if line.hasPrefix("```") {
        open = (index + 1, line.dropFirst(3).split(separator: " ").map(String.init), [])
      }
    }
    return blocks
  }

  /// The commands of a console, each with what is said while it runs.
  func steps() throws -> [OperatingStep] {
    var steps: [OperatingStep] = []
    for (index, text) in lines.enumerated() {
      let number = line + index + 1
      if text.hasPrefix("$ ") {
        let script = String(text.dropFirst(2))
        let status = script.firstMatch(of: /# exits with (\d+)$/).flatMap { Int32($0.1) } ?? 0
        steps.append(OperatingStep(line: number, script: script, status: status))
      } else if steps.isEmpty {
        throw OperatingDifference(line: number, explanation: "no command stands before it")
      } else {
        steps[steps.count - 1].talk.append(OperatingStep.Talk(line: number, text))
      }
    }
    return steps
  }
}

/// A command, how it must end, and what is said and typed meanwhile.
struct OperatingStep {
  let line: Int
  let script: String
  var status: Int32 = 0
  var talk: [Talk] = []

  struct Talk: Equatable {
    let line: Int
    /// Appears in this order; anything may stand between the pieces.
    let shown: [String]
    let typed: String?
  }
}

extension OperatingStep.Talk {
  init(line: Int, _ text: String) {
    let match = text.firstMatch(of: /^(.*)<<(.*)>>$/)
    let shown = (match.map { String($0.1) } ?? text).components(separatedBy: "…")
      // Word by word: a terminal breaks sentences between words.
      .flatMap { $0.split(separator: " ").map(String.init) }
    self.init(line: line, shown: shown, typed: match.map { String($0.2) })
  }
}

/// Does what the document says, at a terminal of their own, in a home of their own.
private final class OperatingReader {
  private let home = Built.newHome()
  /// The groups of the recovery sheet that was copied.
  private var sheet: [String] = []
  /// What the latest script printed.
  private var printed = ""

  init() throws {
    let bin = home.appending(path: "bin")
    try FileManager.default.createDirectory(at: bin, withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      at: bin.appending(path: "countersign"), withDestinationURL: Built.program)
  }

  deinit { Kept.discard(home) }

  func follow(_ block: OperatingBlock) throws {
    switch block.kind {
    case "console":
      for step in try block.steps() { try follow(step) }
    case "sh":
      let script = block.lines.joined(separator: "\n")
      printed = try follow(OperatingStep(line: block.line, script: "set -e\n" + script))
    case "text":
      var rest = printed[...]
      for (index, line) in block.lines.enumerated() {
        let talk = OperatingStep.Talk(line: block.line + index + 1, line)
        for piece in talk.shown {
          guard let found = rest.range(of: piece) else {
            throw OperatingDifference(
              line: talk.line, explanation: "‘\(piece)’ was not printed:\n\(printed)")
          }
          rest = rest[found.upperBound...]
        }
      }
    default:
      throw OperatingDifference(line: block.line, explanation: "what is \(block.kind)?")
    }
  }

  /// Returns everything that appeared.
  @discardableResult
  private func follow(_ step: OperatingStep) throws -> String {
    // A session of its own makes the terminal the one that secrets are typed at.
    let terminal = try PseudoTerminal(
      ["--ctty", "--wait", "bash", "-o", "pipefail", "-c", "cd && \(step.script)"], home: home,
      environment: [
        "PATH": home.appending(path: "bin").path + ":/usr/bin:/bin", "LANG": "en_US.UTF-8",
        "TERM": "dumb", "COUNTERSIGN_HOME": "",
      ], program: "/usr/bin/setsid")
    for talk in step.talk {
      for piece in talk.shown where !terminal.shows(piece, within: 60) {
        throw OperatingDifference(
          line: talk.line,
          explanation: "‘\(piece)’ did not appear after $ \(step.script)\n\(terminal.transcript)")
      }
      if let typed = talk.typed {
        terminal.enter(typed == "…" ? copied(from: terminal.transcript) : typed)
      }
    }
    guard let status = terminal.exitStatus(within: 60), status == step.status else {
      throw OperatingDifference(
        line: step.line,
        explanation: """
          $ \(step.script)
          should end with \(step.status), and did not:
          \(terminal.transcript)
          """)
    }
    return terminal.transcript
  }

  /// What only the recovery sheet says: the group that is asked for, or all of it.
  private func copied(from transcript: String) -> String {
    let groups = transcript.matches(of: /([0-9A-Z]{4}-){6}[0-9A-Z]{4}/)
      .flatMap { $0.0.split(separator: "-").map(String.init) }
    guard
      let asked = transcript.matches(of: /of line (\d+), group (\d+)/).last
        .flatMap({ asked in
          Int(asked.1).flatMap { line in Int(asked.2).map { (line - 1) * 7 + $0 } }
        })
    else {
      return sheet.joined(separator: "-")
    }
    if sheet.isEmpty { sheet = groups }
    return groups.indices.contains(asked - 1) ? groups[asked - 1] : "?"
  }
}
