/// What came of asking for a line.
package enum LineInput: Equatable, Sendable {
  case line(String)
  /// Ctrl-C.
  case interrupted
  case timedOut
  /// Ctrl-D, or the end of a pipe.
  case endOfInput
}

/// Something to complete a word with, and what it is for.
package struct Completion: Equatable, Sendable {
  package let text: String
  package let summary: String

  package init(text: String, summary: String) {
    (self.text, self.summary) = (text, summary)
  }
}

/// Where lines come from: a terminal, a pipe, a test.
package protocol LineReader: AnyObject {
  /// Shows `prompt` and waits for a line, at most as long as `timeLimit`.
  func readLine(prompt: String, timeLimit: Duration?) -> LineInput

  /// Shows `prompt` and waits for a line that is shown nowhere and kept nowhere.
  func readSecret(prompt: String) -> LineInput

  /// Keeps a line for recalling it; answers and secrets are never given here.
  func remember(_ line: String)

  /// Uses the history in the file at `path`, or none.
  func useHistory(at path: String?)

  /// Offers completions for `word`; `line` is everything before the cursor.
  var completions: (_ word: String, _ line: String) -> [Completion] { get set }

  /// Gives the terminal back as it was.
  func close()
}
