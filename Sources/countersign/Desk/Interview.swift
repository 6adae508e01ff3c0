import ArgumentParser
import Console
import Foundation
import Messages

/// Asks for what was not given as an option, on a terminal or a pipe.
final class Interview {
  private let words: Phrasebook
  private var reader: (any LineReader)?
  /// Whether somebody sits before it, who can be asked again.
  let isTyped = isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1

  init(_ words: Phrasebook) {
    self.words = words
  }

  enum Judgement<Value> {
    case right(Value)
    case wrong(String)
  }

  /// The value of `given`, or of what is typed at `prompt`; an empty line is `suggesting`.
  func ask<Value>(
    _ given: String?, _ prompt: String, suggesting suggestion: String? = nil,
    _ judge: (String) -> Judgement<Value>
  ) throws -> Value {
    if let given {
      switch judge(oneLine(given)) {
      case .right(let value): return value
      case .wrong(let sentence):
        complain(sentence)
        throw ExitCode.validationFailure
      }
    }
    while true {
      switch judge(try line(prompt, suggestion)) {
      case .right(let value): return value
      case .wrong(let sentence):
        complain(sentence)
        guard isTyped else { throw ExitCode.validationFailure }
      }
    }
  }

  func close() {
    reader?.close()
  }

  private func line(_ prompt: String, _ suggestion: String?) throws -> String {
    // A script that gave no value takes what is suggested, or is told which is missing.
    if !isTyped {
      guard let suggestion else {
        complain("\(prompt)…")
        complain(words.store.aborted)
        throw ExitCode.validationFailure
      }
      return suggestion
    }
    let reader = self.reader ?? ReadlineEditor(name: "countersign")
    self.reader = reader
    guard
      case .line(let typed) = reader.readLine(
        prompt: wrappedPrompt(
          prompt, to: terminalColumns(environment: ProcessInfo.processInfo.environment)),
        timeLimit: nil)
    else {
      complain(words.store.aborted)
      throw ExitCode.failure
    }
    let line = typed.withoutControls.trimmed
    return line.isEmpty ? suggestion ?? line : line
  }
}
