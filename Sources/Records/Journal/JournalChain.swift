import Foundation
import Integrity

/// How far a journal is known: its length, number of lines, and the digest of the last one.
package struct JournalHead: Codable, Hashable, Sendable {
  /// In bytes.
  package let length: Int
  package let lines: Int
  package let digest: Digest

  package static let empty = JournalHead(length: 0, lines: 0, digest: .zero)
}

/// Complete lines of a journal that follow from a known head.
package struct JournalContents: Sendable {
  /// Without their line feeds.
  package let lines: [Data]
  package let head: JournalHead
  /// Bytes after the last complete line, which readers leave alone.
  package let unfinished: Int
}

/// The rule that ties the lines of a journal together.
enum JournalChain {
  private struct Link: Decodable {
    let seq: Int
    let prev: Digest
  }

  /// The complete lines in `bytes`, which begin at `head`; throws at the first that does not follow.
  static func contents(of bytes: Data, from head: JournalHead) throws -> JournalContents {
    var head = head
    var lines: [Data] = []
    var rest = bytes[...]
    while let end = rest.firstIndex(of: 0x0A) {
      let line = rest[rest.startIndex..<end]
      // Blocks of zeros are what a power cut leaves of lines that were never flushed.
      if line.contains(0) { break }
      head = try following(head, Data(line))
      lines.append(Data(line))
      rest = rest[(end + 1)...]
    }
    return JournalContents(lines: lines, head: head, unfinished: rest.count)
  }

  /// The head after `line`.
  static func following(_ head: JournalHead, _ line: Data) throws -> JournalHead {
    func broken(_ reason: JournalError.Break) -> JournalError {
      .broken(line: head.lines + 1, offset: head.length, reason: reason)
    }
    guard let link = try? JSONDecoder().decode(Link.self, from: line) else {
      throw broken(.notAnEvent)
    }
    guard link.seq == head.lines + 1 else {
      throw broken(.wrongSequence(expected: head.lines + 1, found: link.seq))
    }
    guard link.prev == head.digest else {
      throw broken(.wrongPrevious(expected: head.digest, found: link.prev))
    }
    return JournalHead(
      length: head.length + line.count + 1, lines: head.lines + 1, digest: Digest(of: line))
  }
}
