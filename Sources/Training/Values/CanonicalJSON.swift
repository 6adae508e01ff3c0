import Foundation

/// JSON with sorted keys and no spaces: the same value always gives the same bytes to hash.
package enum CanonicalJSON {
  package static func encoded(_ value: some Encodable) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    encoder.dateEncodingStrategy = .custom { date, encoder in
      var container = encoder.singleValueContainer()
      try container.encode(Timestamp.text(of: date, offset: 0))
    }
    return try encoder.encode(value)
  }

  package static func decoded<Value: Decodable>(_ type: Value.Type, from data: Data) throws -> Value
  {
    let decoder = JSONDecoder()
    decoder.dateDecodingStrategy = .custom { decoder in
      let container = try decoder.singleValueContainer()
      guard let stamp = Timestamp(try container.decode(String.self)) else {
        throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a time")
      }
      return stamp.date
    }
    return try decoder.decode(type, from: data)
  }
}
