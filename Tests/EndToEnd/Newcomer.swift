import Foundation
import Training

/// Somebody who does whatever the screen says comes next, until everything is done.
///
/// Their first answers are what newcomers type: a wrong one, an empty line, a hint, a question mark.
final class Newcomer {
  private let process = Process()
  private let keyboard = Pipe()
  private let screen = Pipe()
  private let key: AnswerKey
  private let name: String
  private let home: URL
  private var questions = 0
  /// Lines to type to the present question.
  private var pending: [String] = []
  private var farewell: [String]
  private var isDone = false
  private var echo = ""
  /// What was shown, with what was typed between `<<` and `>>`.
  private(set) var transcript = ""

  init(
    _ arguments: [String], home: URL, environment: [String: String], language: Language
  ) throws {
    key = try AnswerKey(language)
    self.home = home
    name = language == .zh ? "王芳" : "Wang Fang"
    farewell = language == .zh ? ["进度", "bg", "退出"] : ["progress", "report", "quit"]
    process.executableURL = Built.program
    process.arguments = arguments
    process.environment = Built.environment(home: home).merging(environment) { $1 }
    (process.standardInput, process.standardOutput, process.standardError) = (
      keyboard, screen, screen
    )
    try process.run()
  }

  /// Goes through everything; false when it does not come to an end.
  func finishEverything() -> Bool {
    for _ in 0..<2000 {
      guard let shown = readToPrompt() else { return farewell.isEmpty }
      guard let reply = reply(to: shown) else { return false }
      type(reply)
    }
    return false
  }

  /// What to type; nil when there is nothing left to say and the program still asks.
  private func reply(to shown: String) -> String? {
    isDone = isDone || key.saysAllIsDone(shown)
    switch shown.split(separator: "\n").last {
    case "工号: ", "Employee number: ": return "1001"
    case "姓名: ", "Your name: ": return name
    case "答 › ", "answer › ": return answer(to: shown)
    case "做 › ", "do › ": return (try? PractisedHand(home, employee: "1001"))?.next
    case key.acceptPrompt: return key.acceptance
    case "1001 › " where isDone: return farewell.isEmpty ? nil : farewell.removeFirst()
    default: return "1"
    }
  }

  private func answer(to shown: String) -> String? {
    if pending.isEmpty {
      guard let (right, wrong) = key.replies(to: shown) else { return nil }
      questions += 1
      pending =
        switch questions {
        case 1: [wrong ?? right]
        case 2: ["", right]
        case 3: ["/hint", right]
        case 4: ["？", "back", right]
        default: [right]
        }
    }
    return pending.removeFirst()
  }

  private func type(_ line: String) {
    transcript += "<<\(line)>>\n"
    echo = line + "\n"
    try? keyboard.fileHandleForWriting.write(contentsOf: Data(echo.utf8))
  }

  /// Waits for the next prompt; nil when the program has ended.
  private func readToPrompt() -> String? {
    var bytes = Data()
    while true {
      let more = screen.fileHandleForReading.availableData
      bytes += more
      let shown = String(decoding: bytes, as: UTF8.self)
      guard more.isEmpty || shown.hasSuffix("› ") || shown.hasSuffix(": ") else { continue }
      let fresh = shown.hasPrefix(echo) ? String(shown.dropFirst(echo.count)) : shown
      transcript += fresh
      return more.isEmpty ? nil : fresh
    }
  }
}
