/// What somebody may remember or forget: a question, a procedure, a scenario, an incident's drill.
package struct Remembered: Hashable, Sendable, Comparable {
  package let kind: Kind
  package let id: String

  package enum Kind: String, CaseIterable, Codable, Hashable, Sendable {
    case item, procedure, scenario, escalation
  }

  package init(_ kind: Kind, _ id: String) {
    (self.kind, self.id) = (kind, id)
  }

  package static func < (a: Remembered, b: Remembered) -> Bool {
    (a.id, a.kind.rawValue) < (b.id, b.kind.rawValue)
  }
}

/// As text and as a key in JSON: `item:code-98`.
extension Remembered: TextCodable, CodingKeyRepresentable {
  package var description: String { "\(kind.rawValue):\(id)" }

  package init?(_ text: String) {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let kind = Kind(rawValue: String(parts[0])), !parts[1].isEmpty else {
      return nil
    }
    self.init(kind, String(parts[1]))
  }

  package var codingKey: any CodingKey { Key(stringValue: description) }

  package init?(codingKey: some CodingKey) {
    self.init(codingKey.stringValue)
  }

  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }
}
