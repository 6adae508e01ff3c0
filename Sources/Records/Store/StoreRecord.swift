import Foundation
import Integrity
import Training

/// The store's own journal as one run of the program sees it.
package final class StoreRecord {
  package let home: Home
  package private(set) var facts = StoreFacts()
  package private(set) var head: JournalHead = .empty

  package init(in home: Home) throws {
    self.home = home
    try refresh()
  }

  /// Reads the journal again from its first line: it is short.
  package func refresh() throws {
    let contents = try JournalFile.read(url: home.storeJournal)
    facts = try folded(contents.lines)
    head = contents.head
  }

  private func folded(_ lines: [Data]) throws -> StoreFacts {
    let events = try lines.enumerated().map { index, line in
      try StoreEvent.decoded(line, number: index + 1, path: home.storeJournal.path)
    }
    var facts = StoreFacts()
    for event in try Chronicle.ordered(events, path: home.storeJournal.path) { facts.apply(event) }
    // Those in envelopes are about lists of another till, which need not be here.
    facts.signedLists = events.compactMap { event in
      if case .headsSigned(let signed) = event.body { signed } else { nil }
    }
    return facts
  }

  /// Writes one event, durably, and folds it in.
  package func append(_ body: StoreEventBody, at: Timestamp, by author: EmployeeID) throws {
    try AtomicFile.makeFolder(home.root)
    try JournalFile.of(StoreEventBody.self, at: home.storeJournal, by: author).append(
      { seq, previous in
        try CanonicalJSON.encoded(
          StoreEvent(
            seq: seq, at: at, after: facts.latestMoment,
            clock: ClockJump(from: facts.latestAt, to: at), by: author, isSimulated: false,
            body: body, previous: previous))
      }, onNewLines: { self.facts = try self.folded($0) })
    try refresh()
  }
}
