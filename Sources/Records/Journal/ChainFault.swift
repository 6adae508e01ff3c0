import Integrity

/// Why a line does not belong where it stands.
package enum ChainFault: Error, Hashable, Sendable {
  /// Not exactly one JSON object in UTF-8.
  case notJSON
  /// Holds a line feed.
  case notOneLine
  /// Has no such field, or not of the form it should have.
  case missingField(String)
  /// Has the field twice, so that readers could disagree.
  case repeatedField(String)
  case wrongSequence(expected: Int, found: Int)
  case wrongPrevious(expected: Digest, found: Digest)
  /// Is not the line that a head noted earlier names.
  case notAsNoted(expected: JournalHead, found: JournalHead)
  /// The journal ends before a head noted earlier.
  case endsTooSoon(expected: JournalHead, found: JournalHead)
}
