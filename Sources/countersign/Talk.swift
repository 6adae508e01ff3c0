import ArgumentParser
import Console
import Foundation
import Messages

/// Data, on standard output; throws when it could not all be written, having said so.
func say(_ text: String, terminator: String = "\n", _ phrases: CommandPhrases) throws {
  do {
    try FileHandle.standardOutput.write(contentsOf: Data((text + terminator).utf8))
  } catch {
    complain(phrases.unwritten)
    throw ExitCode.failure
  }
}

/// Talk and complaints, on standard error.
func complain(_ text: String) {
  // Whoever reads may have gone away; there is nobody left to tell.
  try? FileHandle.standardError.write(contentsOf: Data((text.withoutControls + "\n").utf8))
}
