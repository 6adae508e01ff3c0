import Integrity

extension HeadsList {
  /// For paper: the beginning of the list's SHA-256, which `heads` prints whole.
  package var checkCode: String { PaperCode.short(digest) }
}
