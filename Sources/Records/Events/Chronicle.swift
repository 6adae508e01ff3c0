import Foundation
import Training

/// The events of a journal as they happened: those that came from tills that were apart among the
/// others by their time, and none twice.
enum Chronicle {
  /// `events` as they stand in the journal, merged ones still in their envelopes.
  static func ordered<Body: JournalBody>(
    _ events: [ChainedEvent<Body>], path: String
  ) throws -> [ChainedEvent<Body>] {
    guard events.contains(where: { $0.body.merged != nil }) else { return events }
    var seen: Set<UUID> = []
    var (own, other) = (Clock(), Clock())
    var dated: [(time: Date, event: ChainedEvent<Body>)] = []
    for event in events {
      guard event.body.merged != nil else {
        other = Clock()
        if seen.insert(event.id).inserted { dated.append((own.time(of: event.at), event)) }
        continue
      }
      let inner = try unwrapped(event, path: path)
      if seen.insert(inner.id).inserted { dated.append((other.time(of: inner.at), inner)) }
    }
    // Stable, so that what a till wrote in the same second stays in its order.
    return dated.enumerated().sorted { ($0.element.time, $0.offset) < ($1.element.time, $1.offset) }
      .map(\.element.event)
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

  /// A till whose clock went back still did one thing after the other.
  private struct Clock {
    private var latest = Date.distantPast

    mutating func time(of at: Timestamp) -> Date {
      latest = max(latest, at.date)
      return latest
    }
  }
}
