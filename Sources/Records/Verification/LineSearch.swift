import Foundation
import Integrity
import Training

/// A line that a code on paper names.
package struct FoundLine: Hashable, Sendable {
  package let owner: JournalOwner
  /// Counted from 1.
  package let line: Int
  package let digest: Digest
  package let at: Timestamp?
  /// Lines that came after it.
  package let after: Int
}

extension Home {
  /// The lines whose SHA-256 has this short code (`PaperCode.short`) or these 64 digits.
  package func lines(named code: String) -> [FoundLine] {
    let code = ReplyFolding.halfWidth(code).trimmed
    let full = Digest(hex: code.lowercased())
    let short = PaperCode.short(from: code)
    guard full != nil || short != nil else { return [] }
    return journalOwners().flatMap { owner -> [FoundLine] in
      guard let lines = try? JournalFile.read(url: journal(of: owner)).lines else { return [] }
      return lines.enumerated().flatMap { index, line -> [FoundLine] in
        // A code that another till printed names the line in the envelope.
        ([line] + EnclosedLines.inside(line).map(\.line)).compactMap { line in
          let digest = Digest(of: line)
          guard digest == full || PaperCode.short(digest) == short else { return nil }
          return FoundLine(
            owner: owner, line: index + 1, digest: digest,
            at: (try? CanonicalJSON.decoded(Dated.self, from: line))?.at,
            after: lines.count - index - 1)
        }
      }
    }
  }

  private struct Dated: Decodable {
    let at: Timestamp
  }
}
