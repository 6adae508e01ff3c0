/// Chance as an argument: the same seed draws and shuffles the same way on every machine.
package struct Seed: Hashable, Sendable {
  package let value: UInt64

  package init(_ value: UInt64) {
    self.value = value
  }

  /// A seed of its own for one named thing, so that adding a question does not reshuffle the others.
  package func derived(for name: String) -> Seed {
    // FNV-1a: Swift's own hashing differs from run to run.
    let hash = name.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { hash, byte in
      (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    }
    return Seed(hash ^ (value &* 0x9e37_79b9_7f4a_7c15))
  }

  package var generator: SeededGenerator { SeededGenerator(state: value) }
}

/// As text, because most readers of JSON hold numbers only up to 2⁵³.
extension Seed: TextCodable {
  package var description: String { String(value) }

  package init?(_ text: String) {
    guard let value = UInt64(text) else { return nil }
    self.value = value
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    // The oldest records hold it as a number.
    if let number = try? container.decode(UInt64.self) {
      value = number
      return
    }
    let text = try container.decode(String.self)
    guard let seed = Seed(text), seed.description == text else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "‘\(text)’ is no seed")
    }
    self = seed
  }
}

/// SplitMix64 (Steele, Lea and Flood 2014).
package struct SeededGenerator: RandomNumberGenerator, Sendable {
  fileprivate var state: UInt64

  package mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }
}

extension Seed {
  /// `elements` shuffled; Fisher–Yates of our own, because the standard library's may change.
  package func shuffled<Element>(_ elements: [Element]) -> [Element] {
    var generator = generator
    var result = elements
    for last in result.indices.dropFirst().reversed() {
      result.swapAt(last, Int(generator.next() % UInt64(last + 1)))
    }
    return result
  }
}
