import Foundation
import Training

/// The events of a journal as they happened: those that came from tills that were apart among the
/// others by their time, and none twice.
///
/// The order follows from the events alone, so that all tills that know the same events agree on it.
/// An event's moment is never before one that was known when it was written, and its place in the
/// journal it was written in is after the places of all those.
enum Chronicle {
  /// `events` as they stand in the journal, merged ones still in their envelopes.
  static func ordered<Body: JournalBody>(
    _ events: [ChainedEvent<Body>], path: String
  ) throws -> [ChainedEvent<Body>] {
    guard events.contains(where: { $0.body.merged != nil }) else { return events }
    var seen: Set<UUID> = []
    return try events.map { try unwrapped($0, path: path) }
      .filter { seen.insert($0.id).inserted }
      .sorted {
        ($0.moment.date, $0.seq, $0.id.uuidString) < ($1.moment.date, $1.seq, $1.id.uuidString)
      }
  }

  /// What is in the envelope, however many tills it went through.
  static func unwrapped<Body: JournalBody>(
    _ event: ChainedEvent<Body>, path: String
  ) throws -> ChainedEvent<Body> {
    var event = event
    // Each envelope is longer than what is in it, so this ends.
    while let merged = event.body.merged {
      event = try ChainedEvent.decoded(Data(merged.line.utf8), number: event.seq, path: path)
    }
    return event
  }
}
