/// A value that JSON holds as text: what `description` writes, `init(_:)` reads.
package protocol TextCodable: Codable, CustomStringConvertible {
  /// Nil for text that is no such value.
  init?(_ text: String)
}

extension TextCodable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    // Only the form we write: `２０` and `20` must not be two spellings of one number in a record.
    guard let value = Self(text), value.description == text else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "‘\(text)’ is no \(Self.self)")
    }
    self = value
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
