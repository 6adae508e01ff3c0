import Integrity

/// What keeps a journal from being read or written; worded in Messages.
package enum JournalError: Error, Hashable, Sendable {
  /// Somebody else held the lock longer than we wait.
  case locked
  /// A link, a folder or a device stands where the file should be.
  case notAFile(path: String)
  case notRead(errno: Int32)
  /// The disk refused; what is on it is learnt anew by the next append.
  case notWritten(errno: Int32)
  /// The chain breaks at this line, so nothing was written.
  case broken(line: Int, offset: Int, reason: ChainFault)
  /// The lines that were known are not in the file any more, so what was made of them is void.
  case staleHead
  /// The line to be written does not fit the chain.
  case unfitLine(ChainFault)
}
