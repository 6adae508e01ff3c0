import Foundation
import Integrity
import Training

/// One line of a journal: what happened, when, by whom.
package struct ChainedEvent<Body: Codable & Sendable>: Sendable {
  package static var version: Int { 1 }

  /// The version of the form it was written in.
  package let v: Int
  package let seq: Int
  package let id: UUID
  package let at: Timestamp
  /// The latest moment known of when this was written, where this computer's clock was behind it:
  /// what was known came first, whatever the clocks say.
  package let after: Timestamp?
  /// Set when this computer's clock cannot have been right here or at the event before.
  package let clock: ClockJump?
  /// Who did it.
  package let by: EmployeeID
  /// Made with `--today` or `--seed`: never counts.
  package let isSimulated: Bool
  package let body: Body
  package let previous: Digest

  package init(
    seq: Int, id: UUID = UUID(), at: Timestamp, after known: Timestamp? = nil,
    clock: ClockJump? = nil, by: EmployeeID, isSimulated: Bool, body: Body, previous: Digest
  ) {
    (v, self.seq, self.id, self.at) = (Self.version, seq, id, at)
    after = known.flatMap { $0.date > at.date ? $0 : nil }
    (self.clock, self.by, self.isSimulated) = (clock, by, isSimulated)
    (self.body, self.previous) = (body, previous)
  }
}

extension ChainedEvent {
  /// The same event with other words.
  init(_ event: ChainedEvent, saying body: Body) {
    (v, seq, id, at) = (event.v, event.seq, event.id, event.at)
    (after, clock, by, isSimulated) = (event.after, event.clock, event.by, event.isSimulated)
    (self.body, previous) = (body, event.previous)
  }

  /// When it happened against the clocks of all tills whose events were known.
  var moment: Timestamp { after.flatMap { $0.date > at.date ? $0 : nil } ?? at }

  /// The latest moment that is known of, this event's among them.
  func latestMoment(since known: Timestamp?) -> Timestamp {
    known.flatMap { $0.date > moment.date ? $0 : nil } ?? moment
  }
}

/// A line of somebody's journal.
package typealias Event = ChainedEvent<EventBody>
/// A line of the store's journal.
package typealias StoreEvent = ChainedEvent<StoreEventBody>

extension ChainedEvent: Codable {
  private enum Key: String, CodingKey {
    case v, seq, id, at, after, clock, by, simulated, prev
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    v = try container.decode(Int.self, forKey: .v)
    seq = try container.decode(Int.self, forKey: .seq)
    id = try container.decode(UUID.self, forKey: .id)
    at = try container.decode(Timestamp.self, forKey: .at)
    after = try container.decodeIfPresent(Timestamp.self, forKey: .after)
    clock = try container.decodeIfPresent(ClockJump.self, forKey: .clock)
    by = try container.decode(EmployeeID.self, forKey: .by)
    isSimulated = try container.decodeIfPresent(Bool.self, forKey: .simulated) ?? false
    previous = try container.decode(Digest.self, forKey: .prev)
    body = try Body(from: decoder)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(v, forKey: .v)
    try container.encode(seq, forKey: .seq)
    try container.encode(id, forKey: .id)
    try container.encode(at, forKey: .at)
    try container.encodeIfPresent(after, forKey: .after)
    try container.encodeIfPresent(clock, forKey: .clock)
    try container.encode(by, forKey: .by)
    if isSimulated { try container.encode(true, forKey: .simulated) }
    try container.encode(previous, forKey: .prev)
    try body.encode(to: encoder)
  }
}
