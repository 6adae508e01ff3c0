/// Finds what somebody looks up, by code, word, pinyin initials or English.
package enum Lookup {
  package enum Result: Sendable {
    /// Just one thing is meant; `others` have the words too.
    case found(JobAid.Entry, others: [JobAid.Entry])
    /// Several things could be meant, the likeliest first.
    case several([JobAid.Entry])
    /// Nothing is; perhaps one of these names was meant.
    case nothing(suggestions: [String])
  }

  /// At most this many are listed, so that the list fits a small screen.
  package static let mostListed = 8

  /// What `words` mean. A title in full beats another name in full, that beats
  /// a beginning, that a part, and that a mere mention.
  package static func of(_ words: String, in jobAid: JobAid) -> Result {
    let typed = Query(words)
    guard !typed.whole.isEmpty else { return .nothing(suggestions: []) }
    let ranked = jobAid.entries.enumerated().compactMap { index, entry in
      typed.rank(of: entry).map { Hit(rank: $0, index: index, entry: entry) }
    }.sorted { ($0.rank, $0.index) < ($1.rank, $1.index) }
    guard let best = ranked.first else {
      return .nothing(suggestions: suggestions(for: typed, in: jobAid))
    }
    let alike = ranked.filter { $0.rank == best.rank }
    let rest = ranked.map(\.entry)
    if alike.count == 1, best.rank <= .beginning || ranked.count == 1 {
      return .found(best.entry, others: Array(rest.dropFirst().prefix(mostListed)))
    }
    return .several(Array(rest.prefix(mostListed)))
  }

  private struct Hit {
    let rank: LookupRank
    let index: Int
    let entry: JobAid.Entry
  }

  /// From the whole name, or from the word of it that is nearest.
  private static func distance(of typed: String, from name: String) -> Int {
    let words = name.split(separator: " ").filter { $0.count >= 5 }.map(String.init)
    return ([name] + words).map { EditDistance.between(ReplyFolding.folded($0), typed) }.min() ?? 0
  }

  private static func suggestions(for typed: Query, in jobAid: JobAid) -> [String] {
    let names = jobAid.entries.filter { if case .clause = $0 { false } else { true } }
      .flatMap(\.names)
    let near = names.map { (distance(of: typed.whole, from: $0), $0) }
      .filter { $0.0 <= max(1, typed.whole.count / 3) }
      .sorted { $0 < $1 }
    var seen: Set<String> = []
    return near.map(\.1).filter { seen.insert($0).inserted }.prefix(3).map { $0 }
  }
}

/// How well an entry answers a query; less is better.
enum LookupRank: Int, Comparable {
  case title, name, beginning, part, mention

  static func < (a: LookupRank, b: LookupRank) -> Bool { a.rawValue < b.rawValue }
}

/// Words that were typed, folded.
struct Query {
  let whole: String
  private let words: [String]

  init(_ typed: String) {
    var halfWidth = ReplyFolding.halfWidth(typed).trimmed
    // As rules are called in feedback.
    for prefix in ["规则", "rule "] where halfWidth.lowercased().hasPrefix(prefix) {
      let rest = String(halfWidth.dropFirst(prefix.count)).trimmed
      if rest.first?.isNumber == true { halfWidth = rest }
    }
    // 六八 is how a code is read out.
    let spoken = halfWidth.count == 2 ? ChineseNumeral.value(of: halfWidth) : nil
    whole = spoken.map { ($0 < 10 ? "0" : "") + String($0) } ?? ReplyFolding.folded(halfWidth)
    words = halfWidth.split(whereSeparator: \.isWhitespace).map { ReplyFolding.folded(String($0)) }
      .filter { !$0.isEmpty }
  }

  func rank(of entry: JobAid.Entry) -> LookupRank? {
    if entry.titles.map(ReplyFolding.folded).contains(whole) { return .title }
    let names = entry.names.map(ReplyFolding.folded)
    if names.contains(whole) { return .name }
    // A code is looked up as a whole: 5 is not 51.
    if whole.allSatisfy(\.isNumber), whole.count <= 2 { return nil }
    if names.contains(where: { $0.hasPrefix(whole) }) { return .beginning }
    // One letter or character stands almost everywhere.
    guard whole.count >= (whole.allSatisfy(\.isASCII) ? 3 : 2) else { return nil }
    if names.contains(where: holdsAll) { return .part }
    let texts = entry.texts.flatMap { text in
      text.languages.map { ReplyFolding.folded(text.text(in: $0)) }
    }
    return texts.contains(where: holdsAll) ? .mention : nil
  }

  private func holdsAll(_ text: String) -> Bool { words.allSatisfy(text.contains) }
}
