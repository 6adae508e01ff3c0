import Foundation
import Integrity
import Training

/// The heads of all journals at one moment; whoever noted its digest can show later what stood then.
///
/// As text it is what `sha256sum` hashes and what a signer signs. Journals are named by the SHA-256
/// of their first line, so that the list names nobody and stays when somebody is erased.
package struct HeadsList: Hashable, Sendable {
  package let store: UUID?
  package let day: Day
  /// By journal, in the order of its digest.
  package let entries: [Entry]

  package struct Entry: Hashable, Sendable {
    package let journal: Digest
    package let head: JournalHead
  }

  package init(store: UUID?, day: Day, entries: [Entry]) {
    (self.store, self.day) = (store, day)
    self.entries = entries.sorted {
      ($0.journal.hex, $0.head.lines, $0.head.digest.hex)
        < ($1.journal.hex, $1.head.lines, $1.head.digest.hex)
    }
  }

  package var lineCount: Int { entries.reduce(0) { $0 + $1.head.lines } }
  package var digest: Digest { Digest(of: Data(text.utf8)) }
  /// `2026-11-25-1f0c93ab.txt`
  package var fileName: String { "\(day)-\(digest.hex.prefix(8)).txt" }

  private static let title = "countersign heads 1"

  /// A title, the store, the day, then for each journal its name, lines, length and head.
  package var text: String {
    let rows = entries.map {
      "\($0.journal) \($0.head.lines) \($0.head.length) \($0.head.digest)"
    }
    let lines =
      [HeadsList.title, "store \(store?.uuidString ?? "-")", "day \(day)"] + rows
    return lines.map { $0 + "\n" }.joined()
  }

  /// Reads exactly what `text` writes.
  package init?(text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count >= 4, lines[0] == HeadsList.title, lines[1].hasPrefix("store "),
      lines[2].hasPrefix("day "), let day = Day(String(lines[2].dropFirst(4)))
    else { return nil }
    var entries: [Entry] = []
    for line in lines[3...].dropLast() {
      let words = line.split(separator: " ")
      guard words.count == 4, let journal = Digest(hex: words[0]), let count = Int(words[1]),
        let length = Int(words[2]), let digest = Digest(hex: words[3])
      else { return nil }
      let head = JournalHead(length: length, lines: count, digest: digest)
      guard head.isPossible else { return nil }
      entries.append(Entry(journal: journal, head: head))
    }
    self.init(store: UUID(uuidString: String(lines[1].dropFirst(6))), day: day, entries: entries)
    guard self.text == text else { return nil }
  }
}
