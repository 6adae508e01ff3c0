/// Amounts, numbers and dates that differ each time an item is asked, drawn for one asking.
///
/// Texts and answers name them in double brackets: `[[amount]]`.
package struct DrawnValues: Sendable {
  private let texts: [String: String]

  package init(of variables: [Variable], seed: Seed) {
    texts = Dictionary(
      variables.map { ($0.name, $0.drawn(seed: seed.derived(for: "value \($0.name)"))) }
    ) { first, _ in first }
  }

  package func filling(_ text: String) -> String {
    texts.reduce(text) { $0.replacing("[[\($1.key)]]", with: $1.value) }
  }

  package func filling(_ text: LocalizedText) -> LocalizedText {
    LocalizedText(
      Dictionary(
        uniqueKeysWithValues: text.languages.map { ($0, filling(text.text(in: $0))) }))
  }

  package func filling(_ text: LocalizedText?) -> LocalizedText? { text.map { filling($0) } }
}

/// Something to draw anew each time an item is asked.
package struct Variable: Codable, Hashable, Sendable {
  package let name: String
  package let range: Range

  package init(name: String, range: Range) {
    (self.name, self.range) = (name, range)
  }

  package enum Range: Codable, Hashable, Sendable {
    /// In 分; written as yuan with two decimals.
    case money(from: Int, to: Int, step: Int)
    case wholeNumber(from: Int, to: Int, step: Int)
    case day(from: Day, to: Day)
  }

  /// The value as text; `from` and `to` are included.
  func drawn(seed: Seed) -> String {
    var generator = seed.generator
    func pick(_ from: Int, _ to: Int, _ step: Int) -> Int {
      let count = max(0, (to - from) / max(1, step)) + 1
      return from + Int(generator.next() % UInt64(count)) * max(1, step)
    }
    return switch range {
    case .money(let from, let to, let step): Money(fen: pick(from, to, step)).description
    case .wholeNumber(let from, let to, let step): String(pick(from, to, step))
    case .day(let from, let to): Day(number: pick(from.number, to.number, 1)).description
    }
  }
}
