@preconcurrency import CReadline
import Foundation

/// The terminal, edited with GNU readline.
///
/// Readline keeps its state in C globals and its callbacks carry no context pointer, so a program
/// has one editor, used on one thread, and no other file imports `CReadline`.
///
/// Between two lines the terminal stays uncooked: Ctrl-D typed while the program prints is read as
/// such by the next line, Ctrl-C then makes the next line `interrupted`, and keys typed ahead wait
/// without being shown twice.
package final class ReadlineEditor: LineReader {
  package var completions: (_ word: String, _ line: String) -> [Completion] = { _, _ in [] }
  fileprivate var candidates: [Completion] = []
  fileprivate var unoffered: ArraySlice<Completion> = []
  fileprivate var wasInterrupted = false
  /// What is typed while a secret is being checked was not meant to be seen.
  private var isAfterSecret = false
  private var historyPath: String?

  /// Takes over the terminal's line editing; `name` lets `~/.inputrc` say `$if name`.
  package init(name: String) {
    precondition(editor == nil, "readline has one state, so there is one editor")
    useUTF8Locale()
    endSilence()
    rl_readline_name = UnsafePointer(strdup(name))
    keepTerminal()
    rl_initialize()  // reads ~/.inputrc, so that the settings below win
    rl_attempted_completion_function = complete
    rl_completion_display_matches_hook = showCandidates
    rl_basic_word_break_characters = UnsafePointer(strdup(" \t\n"))
    rl_prep_term_function = prepareTerminal
    rl_deprep_term_function = {
      rl_deprep_terminal()
      setEcho(false)
    }
    rl_catch_signals = 1
    for keymap in ["emacs", "vi-insert", "vi-command"] {
      rl_bind_key_in_map(controlC, interrupt, rl_get_keymap_by_name(keymap))
    }
    using_history()
    stifle_history(500)
    editor = self
  }

  package func readLine(prompt: String, timeLimit: Duration?) -> LineInput {
    if interruptsSeen != 0 {
      interruptsSeen = 0
      writeFully("^C\n", to: STDOUT_FILENO)
      return .interrupted
    }
    dropTypedAfterSecret()
    wasInterrupted = false
    rl_resize_terminal()
    let limit = timeLimit.map { max($0, .milliseconds(1)) }?.components
    rl_set_timeout(
      UInt32(clamping: limit?.seconds ?? 0),
      UInt32(clamping: (limit?.attoseconds ?? 0) / 1_000_000_000_000))
    guard let line = readline(prompt) else {
      if rl_readline_state & UInt(RL_STATE_TIMEOUT) != 0 { return .timedOut }
      writeFully("\n", to: STDOUT_FILENO)
      return .endOfInput
    }
    defer { free(line) }
    return wasInterrupted ? .interrupted : .line(String(cString: line))
  }

  package func readSecret(prompt: String) -> LineInput {
    dropTypedAfterSecret()
    isAfterSecret = true
    writeFully(prompt, to: STDOUT_FILENO)
    interruptsSeen = 0
    // Between two lines nothing is echoed; Ctrl-C is a key here too.
    let input = withoutSignals { readSecretLine(from: STDIN_FILENO) }
    writeFully(input == .interrupted ? "^C\n" : "\n", to: STDOUT_FILENO)
    return input
  }

  package func remember(_ line: String) {
    let newest = history_length > 0 ? history_get(history_base + history_length - 1) : nil
    let isRepeat = newest.map { String(cString: $0.pointee.line) == line } ?? false
    guard historyPath != nil, !line.allSatisfy(\.isWhitespace), !isRepeat else { return }
    add_history(line)
    saveHistory()
  }

  package func useHistory(at path: String?) {
    clear_history()
    historyPath = path
    // A missing file is an empty history, and so is what is no file: a pipe would keep us waiting.
    if let path, isOwnFile(path) { read_history(path) }
  }

  package func close() {
    returnTerminal()
  }

  private func dropTypedAfterSecret() {
    if isAfterSecret { tcflush(STDIN_FILENO, TCIFLUSH) }
    isAfterSecret = false
  }

  /// Written beside the old one and put in its place; nobody else may read it.
  private func saveHistory() {
    guard let historyPath else { return }
    let temporary = historyPath + ".new"
    // Readline would write through a link.
    unlink(temporary)
    let mask = umask(0o077)
    defer { umask(mask) }
    if write_history(temporary) == 0 { rename(temporary, historyPath) }
  }
}

/// Whether it is a file itself, and no larger than five hundred lines are.
private func isOwnFile(_ path: String) -> Bool {
  var status = stat()
  return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    && status.st_size <= 1 << 22
}

// MARK: - Called by readline

/// The editor that readline's callbacks serve; they run inside `readLine`, on its thread.
private nonisolated(unsafe) var editor: ReadlineEditor?

private func complete(
  _ text: UnsafePointer<CChar>?, _ start: Int32, _ end: Int32
) -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
  rl_attempted_completion_over = 1  // no fallback to file names
  guard let editor, let text else { return nil }
  let typed = UnsafeRawBufferPointer(start: rl_line_buffer, count: Int(end))
  let line = String(decoding: typed, as: UTF8.self)
  editor.candidates = editor.completions(String(cString: text), line)
  editor.unoffered = editor.candidates[...]
  return rl_completion_matches(text, nextCandidate)
}

/// Readline frees what this returns, so every string is a fresh copy.
private func nextCandidate(
  _ text: UnsafePointer<CChar>?, _ state: Int32
) -> UnsafeMutablePointer<CChar>? {
  editor?.unoffered.popFirst().flatMap { strdup($0.text) }
}

/// Lists the candidates with what each is for, one a line.
private func showCandidates(
  _ matches: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?, _ count: Int32, _ longest: Int32
) {
  guard let editor else { return }
  let width = editor.candidates.map(\.text.displayWidth).max() ?? 0
  let columns = terminalColumns(environment: [:])
  let hanging = String(repeating: " ", count: min(width + 4, columns / 2))
  var listing = "\n"
  for candidate in editor.candidates {
    let line = candidate.text.padded(to: width) + "  " + candidate.summary
    for part in wrapped(line, to: columns, firstIndent: "  ", indent: hanging) {
      listing += part + "\n"
    }
  }
  writeFully(listing, to: STDOUT_FILENO)
  rl_on_new_line()
  rl_forced_update_display()
}

private let controlC: Int32 = 3

private func interrupt(_ count: Int32, _ key: Int32) -> Int32 {
  editor?.wasInterrupted = true
  // Here and not later: on its way out readline returns to the beginning of the line.
  writeFully("^C\n", to: STDOUT_FILENO)
  rl_on_new_line()
  rl_replace_line("", 0)
  rl_done = 1
  return 0
}

/// Readline's own preparation, but Ctrl-C stays a plain key instead of raising SIGINT, so
/// abandoning a line needs no signal handler.
private func prepareTerminal(_ metaFlag: Int32) {
  // Readline takes a terminal without echo for one on which nothing is to be shown.
  setEcho(true)
  rl_prep_terminal(metaFlag)
  var settings = termios()
  guard tcgetattr(fileno(rl_instream), &settings) == 0 else { return }
  withUnsafeMutableBytes(of: &settings.c_cc) { $0[Int(VINTR)] = 0 }  // _POSIX_VDISABLE
  tcsetattr(fileno(rl_instream), TCSADRAIN, &settings)
}

/// Chinese text needs UTF-8 even where the environment asks for plain C.
private func useUTF8Locale() {
  setlocale(LC_ALL, "")
  guard String(cString: nl_langinfo(Int32(CODESET))) != "UTF-8" else { return }
  unsetenv("LC_ALL")
  setenv("LC_CTYPE", "C.UTF-8", 1)
  setlocale(LC_CTYPE, "C.UTF-8")
}
