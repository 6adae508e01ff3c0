import Foundation
import Integrity

/// The lines of a journal that somebody who signs a head vouches for: that one, and all before it as far
/// as they can be followed back, each by the digest that the next one names.
struct LinesUpTo {
  private var digests: Set<Digest> = []

  /// `journal` may hold the head's line in an envelope, and so those before it.
  init(_ head: JournalHead, in journal: [Data]) {
    var held: [Digest: Data] = [:]
    for line in journal {
      for line in [line] + EnclosedLines.inside(line).map(\.line) { held[Digest(of: line)] = line }
    }
    var next = head.digest
    while let line = held[next], digests.insert(next).inserted {
      digests.formUnion(EnclosedLines.inside(line).map { Digest(of: $0.line) })
      guard let link = line.withUnsafeBytes({ try? ChainLink($0) }) else { return }
      next = link.prev
    }
  }

  func holds(_ line: Data) -> Bool { digests.contains(Digest(of: line)) }
}
