import ArgumentParser
import Console
import Foundation
import Messages
import Training

/// Makes sure that no file of ours is opened where output goes: if standard output is closed, the next
/// file opened would take its number, and what is printed would be written into it.
func keepStandardDescriptors() {
  for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) == -1 {
    // Open for reading only, so that writing fails and is told.
    let null = open("/dev/null", O_RDONLY)
    if null >= 0, null != descriptor {
      dup2(null, descriptor)
      close(null)
    }
  }
}

/// What was typed unseen shall not be in a file that a crash leaves behind.
func keepSecretsOutOfCoreFiles() {
  var none = rlimit(rlim_cur: 0, rlim_max: 0)
  setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
}

/// What was read from files may hold anything; form feeds and the mark of a spreadsheet are ours.
func printable(_ text: String) -> String {
  let mark = text.hasPrefix("\u{FEFF}") ? "\u{FEFF}" : ""
  return mark
    + text.split(separator: "\u{C}", omittingEmptySubsequences: false)
    .map { String($0).withoutControls }.joined(separator: "\u{C}")
}

/// Data, on standard output; throws when it could not all be written, having said so.
func say(_ text: String, terminator: String = "\n", _ phrases: CommandPhrases) throws {
  try sayStyled(printable(text) + terminator, phrases)
}

/// What was printed to an `Output`, which cleans it and leaves our own emphasis.
func sayStyled(_ text: String, _ phrases: CommandPhrases) throws {
  do {
    try FileHandle.standardOutput.write(contentsOf: Data(text.utf8))
  } catch {
    // A reader that has seen enough, such as head, is no fault to tell of.
    if errno != EPIPE { complain(phrases.unwritten) }
    throw ExitCode.failure
  }
}

/// Sentences as data: for scripts a line each, for who reads them on a terminal broken between words.
func sayWrapped(_ text: String, _ phrases: CommandPhrases) throws {
  for line in fitting(text, STDOUT_FILENO) { try say(line, phrases) }
}

/// What may hold typed or broken text, on one line and without anything that drives a terminal.
///
/// Full card numbers are masked, whether it is shown or kept.
func oneLine(_ text: String) -> String {
  CardNumber.masked(text.replacing("\n", with: " ").withoutControls)
}

/// Talk and complaints, on standard error.
func complain(_ text: String) {
  let lines = fitting(text.withoutControls, STDERR_FILENO)
  // Whoever reads may have gone away; there is nobody left to tell.
  try? FileHandle.standardError.write(
    contentsOf: Data(lines.map { $0 + "\n" }.joined().utf8))
}

/// Sentences broken between words where somebody reads them on a terminal; elsewhere as they are, and
/// so are those with a path that no line holds: it must stay one to be copied.
func fitting(_ text: String, _ descriptor: Int32) -> [String] {
  let columns = terminalColumns(environment: ProcessInfo.processInfo.environment)
  guard isatty(descriptor) == 1 else { return [text] }
  let indent = String(text.prefix { $0 == " " })
  let rest = String(text.dropFirst(indent.count))
  let hanging = indent + (rest.hasPrefix("- ") ? "  " : "")
  var (lines, words) = ([String](), [Substring]())
  func wrapWords() {
    guard !words.isEmpty else { return }
    lines += wrapped(
      words.joined(separator: " "), to: columns, firstIndent: lines.isEmpty ? indent : hanging,
      indent: hanging)
    words = []
  }
  for word in rest.split(separator: " ", omittingEmptySubsequences: false) {
    guard word.utf8.count > columns, word.contains("/") else {
      words.append(word)
      continue
    }
    wrapWords()
    lines.append(String(word))
  }
  wrapWords()
  return lines
}
