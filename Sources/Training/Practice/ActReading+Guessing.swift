/// What somebody means who has not typed an act to its end, or not rightly.
extension ActReading {
  /// Whether it is a number of the menu or the whole name of an act, with or without an amount.
  package static func isName(_ typed: String, among offers: [Prompt.ActOffer]) -> Bool {
    if named(typed, among: offers) != nil { return true }
    return splits(of: typed).contains { name, rest in
      guard case .act(let act, _)? = named(name, among: offers) else { return false }
      return act.asksAmount != nil && Money(typed: rest) != nil
    }
  }

  /// The acts of which some name begins with `typed`; all of them when nothing is typed.
  package static func begun(
    with typed: String, among offers: [Prompt.ActOffer]
  ) -> [Prompt.ActOffer] {
    let word = ReplyFolding.folded(typed)
    return offers.filter { $0.act.words.contains { $0.hasPrefix(word) } }
  }

  /// Up to three acts that were perhaps meant by words that name none: those with these words in their
  /// names, else the one that is spelled nearly so, else those that share most Chinese characters.
  package static func near(
    _ typed: String, among offers: [Prompt.ActOffer]
  ) -> [Prompt.ActOffer] {
    let word = ReplyFolding.folded(typed)
    guard word.count >= 2 else { return [] }
    let containing = offers.filter { $0.act.words.contains { $0.contains(word) } }
    guard containing.isEmpty else { return Array(containing.prefix(3)) }
    let nearest = EditDistance.nearest(to: word, among: offers.flatMap(\.act.words))
    if let nearest { return offers.filter { $0.act.words.contains(nearest) } }
    return sharing(Set(word.filter { !$0.isASCII && $0.isLetter }), among: offers)
  }

  private static func sharing(
    _ characters: Set<Character>, among offers: [Prompt.ActOffer]
  ) -> [Prompt.ActOffer] {
    func shared(_ offer: Prompt.ActOffer) -> Int {
      characters.intersection(offer.act.name.text(in: .zh)).count
    }
    let most = offers.map(shared).max() ?? 0
    guard most > 0, most * 2 >= characters.count else { return [] }
    return Array(offers.filter { shared($0) == most }.prefix(3))
  }
}
