import Console
import Foundation

/// Data, on standard output.
func say(_ text: String, terminator: String = "\n") {
  FileHandle.standardOutput.writeQuietly(text + terminator)
}

/// Talk and complaints, on standard error.
func complain(_ text: String) {
  FileHandle.standardError.writeQuietly(text.withoutControls + "\n")
}

extension FileHandle {
  /// Whoever reads may have gone away; that is no reason to crash.
  fileprivate func writeQuietly(_ text: String) {
    try? write(contentsOf: Data(text.utf8))
  }
}
