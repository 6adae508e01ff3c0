/// Whether a journal hangs together.
package enum JournalVerdict: Hashable, Sendable {
  /// Every line follows from the one before; `unfinished` bytes after the last are no line yet.
  case whole(JournalHead, unfinished: Int)
  /// The first line that does not belong, counted from 1, and where it begins in the file.
  case broken(line: Int, offset: Int, reason: ChainFault)
}
