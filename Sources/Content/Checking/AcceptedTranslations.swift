import Foundation
import Integrity
import Training

/// Which pairs of Chinese and English texts somebody has looked at together.
///
/// `content/translations.txt` holds a line of two short digests for each pair. When one side of a pair
/// changes and the other does not, the translation may be stale.
struct AcceptedTranslations {
  private let pairs: Set<Pair>

  private struct Pair: Hashable {
    let zh: String
    let en: String

    init(_ zh: String, _ en: String) {
      (self.zh, self.en) = (zh, en)
    }

    /// Nil for a text that is not there in both languages, or is the same in both.
    init?(_ text: LocalizedText) {
      guard text.languages.count == 2, text.text(in: .zh) != text.text(in: .en) else { return nil }
      self.init(
        String(Digest(of: Data(text.text(in: .zh).utf8)).hex.prefix(12)),
        String(Digest(of: Data(text.text(in: .en).utf8)).hex.prefix(12)))
    }
  }

  /// Nil when nobody has accepted anything yet.
  init?(in folder: URL) {
    guard let data = try? SourceText.limitedData(of: Self.file(in: folder)),
      let text = String(data: data, encoding: .utf8)
    else { return nil }
    pairs = Set(
      text.split(whereSeparator: \.isNewline).compactMap { line in
        let words = line.split(separator: " ").map(String.init)
        return words.count == 2 && words[0] != "#" ? Pair(words[0], words[1]) : nil
      })
  }

  static func file(in folder: URL) -> URL {
    folder.appending(path: "content/translations.txt")
  }

  /// Texts of which one language changed since they were accepted, with the one that did not.
  func stale(in texts: [(text: LocalizedText, place: Place)]) -> [(Language, Place)] {
    let present = Set(texts.compactMap { Pair($0.text) })
    // Pairs that are gone: one of their sides may live on beside something new.
    let gone = pairs.subtracting(present)
    let (oldChinese, oldEnglish) = (Set(gone.map(\.zh)), Set(gone.map(\.en)))
    return texts.compactMap { text, place in
      guard let pair = Pair(text), !pairs.contains(pair) else { return nil }
      if oldChinese.contains(pair.zh) { return (.zh, place) }
      return oldEnglish.contains(pair.en) ? (.en, place) : nil
    }
  }

  /// Texts in both languages that nobody has looked at together; each pair once.
  static func unaccepted(
    in texts: [(text: LocalizedText, place: Place)], besides accepted: AcceptedTranslations?
  ) -> [Translation] {
    var seen = accepted?.pairs ?? []
    return texts.compactMap { text, place in
      guard let pair = Pair(text), seen.insert(pair).inserted else { return nil }
      return Translation(place: place, zh: text.text(in: .zh), en: text.text(in: .en))
    }
  }

  /// Writes down that all of `texts` were looked at.
  static func accept(_ texts: [LocalizedText], in folder: URL) throws {
    let pairs = Set(texts.compactMap { Pair($0) })
    let lines = pairs.map { "\($0.zh) \($0.en)" }.sorted()
    let head =
      "# Pairs of texts that were looked at together; countersign check --accept-translations\n"
    try Data((head + lines.joined(separator: "\n") + "\n").utf8).write(
      to: file(in: folder), options: .atomic)
  }
}
