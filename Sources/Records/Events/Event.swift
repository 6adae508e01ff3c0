import Foundation
import Integrity
import Training

/// One line of a journal: what happened, when, by whom.
package struct Event: Sendable {
  package static let version = 1

  /// The version of the form it was written in.
  package let v: Int
  package let seq: Int
  package let id: UUID
  package let at: Timestamp
  /// Who did it.
  package let by: EmployeeID
  /// Made with `--today` or `--seed`: never counts.
  package let isSimulated: Bool
  package let body: EventBody
  package let previous: Digest

  package init(
    seq: Int, id: UUID, at: Timestamp, by: EmployeeID, isSimulated: Bool, body: EventBody,
    previous: Digest
  ) {
    (self.v, self.seq, self.id, self.at, self.by) = (Event.version, seq, id, at, by)
    (self.isSimulated, self.body, self.previous) = (isSimulated, body, previous)
  }
}

extension Event: Codable {
  private enum Key: String, CodingKey {
    case v, seq, id, at, by, simulated, prev
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    v = try container.decode(Int.self, forKey: .v)
    seq = try container.decode(Int.self, forKey: .seq)
    id = try container.decode(UUID.self, forKey: .id)
    at = try container.decode(Timestamp.self, forKey: .at)
    by = try container.decode(EmployeeID.self, forKey: .by)
    isSimulated = try container.decodeIfPresent(Bool.self, forKey: .simulated) ?? false
    previous = try container.decode(Digest.self, forKey: .prev)
    body = try EventBody(from: decoder)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(v, forKey: .v)
    try container.encode(seq, forKey: .seq)
    try container.encode(id, forKey: .id)
    try container.encode(at, forKey: .at)
    try container.encode(by, forKey: .by)
    if isSimulated { try container.encode(true, forKey: .simulated) }
    try container.encode(previous, forKey: .prev)
    try body.encode(to: encoder)
  }
}
