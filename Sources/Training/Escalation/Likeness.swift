/// Whether two texts say much the same, so that they must not stand side by side as right and wrong.
enum Likeness {
  /// Of the smaller text's parts so many in a hundred may be in the other one.
  private static let most = 40

  static func isSame(_ a: LocalizedText, _ b: LocalizedText) -> Bool {
    a.languages.intersection(b.languages).contains {
      ReplyFolding.folded(a.text(in: $0)) == ReplyFolding.folded(b.text(in: $0))
    }
  }

  static func isClose(_ a: LocalizedText, _ b: LocalizedText) -> Bool {
    a.languages.intersection(b.languages).contains { language in
      let (one, other) = (parts(of: a.text(in: language)), parts(of: b.text(in: language)))
      let smaller = min(one.count, other.count)
      return smaller == 0 || one.intersection(other).count * 100 > smaller * most
    }
  }

  /// Whether something is called by both.
  static func isShared(_ a: Naming, _ b: Naming) -> Bool {
    !Set(a.also.map(ReplyFolding.folded)).isDisjoint(with: b.also.map(ReplyFolding.folded))
  }

  /// Chinese characters by twos, and longer words of other scripts.
  private static func parts(of text: String) -> Set<String> {
    let words = text.lowercased().split { !$0.isLetter }
    let long = words.filter { $0.allSatisfy(\.isASCII) && $0.count >= 4 }.map(String.init)
    let pairs = words.filter { !$0.allSatisfy(\.isASCII) }
      .flatMap { word in zip(word, word.dropFirst()).map { String([$0, $1]) } }
    return Set(long + pairs)
  }
}
