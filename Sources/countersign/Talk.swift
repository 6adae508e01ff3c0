import ArgumentParser
import Console
import Foundation
import Messages

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

/// Data, on standard output; throws when it could not all be written, having said so.
func say(_ text: String, terminator: String = "\n", _ phrases: CommandPhrases) throws {
  do {
    try FileHandle.standardOutput.write(contentsOf: Data((text + terminator).utf8))
  } catch {
    // A reader that has seen enough, such as head, is no fault to tell of.
    if errno != EPIPE { complain(phrases.unwritten) }
    throw ExitCode.failure
  }
}

/// What may hold typed or broken text, on one line and without anything that drives a terminal.
func oneLine(_ text: String) -> String {
  text.replacing("\n", with: " ").withoutControls
}

/// Talk and complaints, on standard error.
func complain(_ text: String) {
  // Whoever reads may have gone away; there is nobody left to tell.
  try? FileHandle.standardError.write(contentsOf: Data((text.withoutControls + "\n").utf8))
}
