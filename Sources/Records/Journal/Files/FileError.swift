/// What keeps a file other than a journal from being read or written; worded in Messages.
package enum FileError: Error, Hashable, Sendable {
  case notWritten(path: String, errno: Int32)
  case notRead(path: String, errno: Int32)
}
