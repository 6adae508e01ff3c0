import Foundation

/// What was typed at the counter, as one of the acts on offer.
enum ActReading {
  case act(Terminal.Act, rest: String)
  case several([Terminal.Act])
  case none

  /// Reads a number of the menu, a name, its pinyin initials, another word for it, or the beginning of
  /// just one of them; what follows a space may be what the act asks for.
  static func reading(_ typed: String, among offers: [Prompt.ActOffer]) -> ActReading {
    let whole = reading(word: typed, among: offers)
    if case .act = whole { return whole }
    let words = ReplyFolding.halfWidth(typed).split(maxSplits: 1, whereSeparator: \.isWhitespace)
    guard words.count == 2, case .act(let act, _) = reading(word: String(words[0]), among: offers),
      act.asksAmount != nil
    else { return whole }
    return .act(act, rest: String(words[1]))
  }

  /// What is typed after a number out of habit.
  private static let afterNumbers = CharacterSet(charactersIn: ".。、,)").union(.whitespaces)

  private static func reading(word: String, among offers: [Prompt.ActOffer]) -> ActReading {
    let number = ReplyFolding.halfWidth(word).trimmingCharacters(in: afterNumbers)
    if let offer = offers.first(where: { String($0.number) == number }) {
      return .act(offer.act, rest: "")
    }
    let typed = ReplyFolding.folded(word)
    guard !typed.isEmpty else { return .none }
    let named = offers.map { ($0.act, $0.act.words.map { ReplyFolding.folded($0) }) }
    let exact = named.filter { $0.1.contains(typed) }.map(\.0)
    if !exact.isEmpty { return exact.count == 1 ? .act(exact[0], rest: "") : .several(exact) }
    let begun = named.filter { $0.1.contains { $0.hasPrefix(typed) } }.map(\.0)
    switch begun.count {
    case 0: return .none
    case 1: return .act(begun[0], rest: "")
    default: return .several(begun)
    }
  }
}

extension Terminal.Act {
  /// All that it may be called.
  fileprivate var words: [String] {
    Language.allCases.map { name.text(in: $0) } + [id, initials] + also
  }
}
