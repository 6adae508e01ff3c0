/// Words of which some will do: the stems of English words, and Chinese characters by twos.
struct LooseQuery {
  private let stems: [String]
  /// Of so many stems one is to be there; pairs of characters fall between words, too.
  private let oneIn: Int

  init(_ query: Query) {
    oneIn = query.whole.utf8.allSatisfy { $0 < 0x80 } ? 2 : 3
    stems = query.words.flatMap { word in
      word.utf8.allSatisfy { $0 < 0x80 } ? Self.stem(word).map { [$0] } ?? [] : Self.pairs(word)
    }
  }

  /// Codes, incidents and words whose names hold enough of the stems; those with the most come first,
  /// and incidents before the others.
  func matches(in jobAid: JobAid) -> [JobAid.Entry] {
    guard !stems.isEmpty else { return [] }
    let scored = jobAid.entries.enumerated().compactMap { index, entry in
      let names = entry.names.map(ReplyFolding.folded)
      let score = stems.count { stem in names.contains { $0.contains(stem) } }
      return score * oneIn >= stems.count
        ? (score: score, isIncident: entry.isIncident, index: index, entry: entry) : nil
    }
    return scored.sorted {
      ($1.score, $0.isIncident ? 0 : 1, $0.index) < ($0.score, $1.isIncident ? 0 : 1, $1.index)
    }.map(\.entry)
  }

  private static func stem(_ word: String) -> String? {
    let ending = ["ing", "ed", "es", "s"].first { word.hasSuffix($0) && word.count >= $0.count + 3 }
    let stem = String(word.dropLast(ending?.count ?? 0))
    return stem.count >= 3 && !stem.allSatisfy(\.isNumber) ? stem : nil
  }

  private static func pairs(_ word: String) -> [String] {
    zip(word, word.dropFirst()).map { String([$0, $1]) }
  }
}
