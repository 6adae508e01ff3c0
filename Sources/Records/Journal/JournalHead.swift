import Foundation
import Integrity

/// How far a journal is known: its length, number of lines, and the digest of the last one.
package struct JournalHead: Codable, Hashable, Sendable {
  /// In bytes.
  package let length: Int
  package let lines: Int
  package let digest: Digest

  /// For paper: finds the line again, by `verify`.
  package var checkCode: String { PaperCode.short(digest) }

  package static let empty = JournalHead(length: 0, lines: 0, digest: .zero)

  /// Of a journal with lines; what was read somewhere may be any numbers.
  var isPossible: Bool { lines >= 1 && length >= lines && length <= 1 << 40 }
}

/// Complete lines of a journal that follow from a known head.
package struct JournalContents: Sendable {
  /// Without their line feeds.
  package let lines: [Data]
  package let head: JournalHead
  /// Bytes after the last complete line, which readers leave alone.
  package let unfinished: Int
}
