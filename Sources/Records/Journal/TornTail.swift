import Foundation
import Integrity

/// The end of a journal that never became a line, as it was found.
package struct TornTail: Hashable, Sendable {
  /// Where it began in the journal.
  package let offset: Int
  package let bytes: Int
  package let digest: Digest

  init(_ tail: Data, at offset: Int) {
    (self.offset, bytes, digest) = (offset, tail.count, Digest(of: tail))
  }
}
