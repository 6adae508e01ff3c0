import Foundation
import Integrity
import Training

/// The events of a journal as they happened: those that came from tills that were apart among the
/// others by their time, and none twice.
///
/// The order follows from the events alone, so that all tills that know the same events agree on it.
/// An event's moment is never before one that was known when it was written, and its place in the
/// journal it was written in is after the places of all those. The first version of the program did
/// not note such moments; but its journals had no envelopes, so that each line names the one before.
enum Chronicle {
  /// `events` as they stand in the journal, merged ones still in their envelopes.
  static func ordered<Body: JournalBody>(
    _ events: [ChainedEvent<Body>], path: String
  ) throws -> [ChainedEvent<Body>] {
    guard events.contains(where: { $0.body.merged != nil }) else { return events }
    var seen: Set<UUID> = []
    var dated: [(moment: Date, event: ChainedEvent<Body>)] = []
    // How late it was when a line was written that is named by its digest.
    var reached: [Digest: Date] = [:]
    var own = Date.distantPast
    for event in events {
      if event.previous != .zero { reached[event.previous] = own }
      let (first, line) = try unwrapped(event, path: path)
      let before = line.map { _ in reached[first.previous] ?? .distantPast } ?? own
      let moment = max(before, first.moment.date)
      let after = first.isSimulated || first.body.isTornTail ? before : moment
      if let line { reached[Digest(of: line)] = after } else { own = after }
      if seen.insert(first.id).inserted { dated.append((moment, first)) }
    }
    return dated.sorted {
      ($0.moment, $0.event.seq, $0.event.id.uuidString)
        < ($1.moment, $1.event.seq, $1.event.id.uuidString)
    }.map(\.event)
  }

  /// What is in the envelope, however many tills it went through, and its line; no line without one.
  static func unwrapped<Body: JournalBody>(
    _ event: ChainedEvent<Body>, path: String
  ) throws -> (event: ChainedEvent<Body>, line: Data?) {
    var (event, line) = (event, Data?.none)
    // Each envelope is longer than what is in it, so this ends.
    while let merged = event.body.merged {
      let inner = Data(merged.line.utf8)
      event = try ChainedEvent.decoded(inner, number: event.seq, path: path)
      line = inner
    }
    return (event, line)
  }
}
