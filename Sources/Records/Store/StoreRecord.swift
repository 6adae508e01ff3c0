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

  package var keyring: Keyring { Keyring(home) }

  /// Reads the journal again from its first line: it is short.
  package func refresh() throws {
    let contents = try JournalFile.read(url: home.storeJournal)
    let events = try contents.lines.enumerated().map { index, line in
      try StoreEvent.decoded(line, number: index + 1, path: home.storeJournal.path)
    }
    facts = StoreFacts()
    for event in try Chronicle.ordered(events, path: home.storeJournal.path) { facts.apply(event) }
    head = contents.head
  }

  /// Writes one event, durably, and folds it in.
  package func append(_ body: StoreEventBody, at: Timestamp, by author: EmployeeID) throws {
    try AtomicFile.makeFolder(home.root)
    let clock = ClockJump(from: facts.latestAt, to: at)
    try JournalFile.of(StoreEventBody.self, at: home.storeJournal, by: author).append({
      seq, previous in
      try CanonicalJSON.encoded(
        StoreEvent(
          seq: seq, at: at, clock: clock, by: author, isSimulated: false, body: body,
          previous: previous))
    })
    try refresh()
  }
}
