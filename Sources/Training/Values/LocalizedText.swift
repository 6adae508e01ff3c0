/// A text of the content in the languages it was written in.
///
/// A text without languages (a number, a name) is the same in all of them.
package struct LocalizedText: Hashable, Sendable {
  private let texts: [Language: String]

  package init(_ texts: [Language: String]) {
    self.texts = texts
  }

  package init(everywhere text: String) {
    texts = Dictionary(uniqueKeysWithValues: Language.allCases.map { ($0, text) })
  }

  /// The text in `language`, or in the first language there is.
  package func text(in language: Language) -> String {
    texts[language] ?? Language.allCases.lazy.compactMap { texts[$0] }.first ?? ""
  }

  package var languages: Set<Language> { Set(texts.keys) }

  package var isEmpty: Bool { texts.values.allSatisfy { $0.allSatisfy(\.isWhitespace) } }
}

extension LocalizedText {
  /// The text with `[[name]]` replaced by another text, in each language that both have.
  package func naming(_ name: String, _ other: LocalizedText) -> LocalizedText {
    LocalizedText(
      Dictionary(
        uniqueKeysWithValues: languages.map {
          ($0, text(in: $0).replacing("[[\(name)]]", with: other.text(in: $0)))
        }))
  }
}

/// As JSON a text is an object of languages, `{"en":"…","zh":"…"}`.
extension LocalizedText: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let named = try container.decode([String: String].self)
    texts = named.reduce(into: [:]) { texts, entry in
      if let language = Language(rawValue: entry.key) { texts[language] = entry.value }
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(
      Dictionary(uniqueKeysWithValues: texts.map { ($0.key.rawValue, $0.value) }))
  }
}
