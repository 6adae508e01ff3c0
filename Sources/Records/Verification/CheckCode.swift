import Integrity
import Training

extension Certificate {
  /// For paper: the beginning of its file's SHA-256; nil where `file` is no digest.
  package var checkCode: String? { Digest(hex: file).map(PaperCode.short) }
}

extension HeadsList {
  /// For paper: the beginning of the list's SHA-256, which `heads` prints whole.
  package var checkCode: String { PaperCode.short(digest) }
}
