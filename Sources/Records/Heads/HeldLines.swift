import Foundation
import Integrity

/// The lines of one journal and of those that were merged into it, for noted heads to be found in.
struct HeldLines {
  private let heads: Set<JournalHead>
  private let enclosed: EnclosedLines

  /// Whatever can be read of it: a journal that is broken holds what comes before the break.
  init(of journal: URL) {
    heads = Set((try? JournalFile.heads(url: journal)) ?? [])
    enclosed = (try? EnclosedLines(in: journal)) ?? EnclosedLines([])
  }

  /// The first lines of the journals that are in it, by which lists name them.
  var origins: Set<Digest> { enclosed.origins }

  /// Whether it went on as noted.
  func stands(_ entry: HeadsList.Entry) -> Bool {
    origins.contains(entry.journal) && (goesOn(through: entry) || enclosed.holds(entry.head))
  }

  /// Whether it has the line, of its own or of a till that was apart.
  func has(_ head: JournalHead) -> Bool { heads.contains(head) || enclosed.holds(head) }

  /// Whether the noted line is one of its own.
  func goesOn(through entry: HeadsList.Entry) -> Bool { heads.contains(entry.head) }
}

extension Home {
  func heldLines() -> [HeldLines] { journalOwners().map { HeldLines(of: journal(of: $0)) } }
}
