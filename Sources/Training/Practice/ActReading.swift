import Foundation

/// What was typed at the counter, as one of the acts on offer.
package enum ActReading: Sendable {
  /// `rest` is what follows its name.
  case act(Terminal.Act, rest: String)
  /// It begins the names of several.
  case several([Terminal.Act])
  case none

  /// Reads a number of the menu, a name, its pinyin initials, another word for it, or the beginning of
  /// just one of them; an act that asks for an amount may have it behind its name.
  package static func reading(
    _ typed: String, among offers: [Prompt.ActOffer]
  ) -> ActReading {
    let whole = reading(word: typed, among: offers)
    if case .act = whole { return whole }
    let splits = splits(of: typed).compactMap { name, rest -> (Terminal.Act, String)? in
      guard case .act(let act, _) = reading(word: name, among: offers), act.asksAmount != nil
      else { return nil }
      return (act, rest)
    }
    let best = splits.first { Money(typed: $0.1) != nil } ?? splits.first
    return best.map { .act($0.0, rest: $0.1) } ?? whole
  }

  private static func reading(word: String, among offers: [Prompt.ActOffer]) -> ActReading {
    if let named = named(word, among: offers) { return named }
    let typed = ReplyFolding.folded(word)
    guard !typed.isEmpty else { return .none }
    let begun = begun(with: word, among: offers).map(\.act)
    // A lone letter is too easily typed for what cannot be undone.
    let isLoneLetter = typed.count == 1 && typed.allSatisfy(\.isASCII)
    return begun.isEmpty
      ? .none : begun.count == 1 && !isLoneLetter ? .act(begun[0], rest: "") : .several(begun)
  }

  /// What is typed after a number out of habit.
  private static let afterNumbers = CharacterSet(charactersIn: ".。、,)").union(.whitespaces)

  /// Nil when it is neither a number of the menu nor a whole name.
  static func named(_ word: String, among offers: [Prompt.ActOffer]) -> ActReading? {
    let number = ReplyFolding.halfWidth(word).trimmingCharacters(in: afterNumbers)
    if let offer = offers.first(where: { String($0.number) == number }) {
      return .act(offer.act, rest: "")
    }
    let typed = ReplyFolding.folded(word)
    let exact = offers.map(\.act).filter { !typed.isEmpty && $0.words.contains(typed) }
    return exact.isEmpty ? nil : exact.count == 1 ? .act(exact[0], rest: "") : .several(exact)
  }

  /// Where a name may end and an amount begin: at each space, the last one first, and before the figures
  /// at the end.
  static func splits(of typed: String) -> [(name: String, rest: String)] {
    let text = ReplyFolding.halfWidth(typed).trimmed
    let spaces = text.indices.reversed().filter { text[$0].isWhitespace }.map {
      (String(text[..<$0]), String(text[$0...]).trimmed)
    }
    let name = text.reversed().drop { $0.isASCII && !$0.isLetter && !$0.isWhitespace }
    let glued = String(name.reversed())
    guard glued.last?.isLetter ?? false, glued.count < text.count else { return spaces }
    return spaces + [(glued, String(text.dropFirst(glued.count)))]
  }
}

extension Terminal.Act {
  /// All that it may be called, folded.
  var words: [String] {
    (Language.allCases.map { name.text(in: $0) } + [id, initials] + also)
      .map { ReplyFolding.folded($0) }.filter { !$0.isEmpty }
  }
}
