/// Finds what somebody looks up, by code, word, pinyin or English.
package enum Lookup {
  package enum Result: Sendable {
    /// Just one thing is meant; `others` have the words too.
    case found(JobAid.Entry, others: [JobAid.Entry])
    /// Several things could be meant, the likeliest first.
    case several([JobAid.Entry])
    /// Nothing is; perhaps one of these was meant.
    case nothing(near: [JobAid.Entry])
  }

  /// At most this many are listed, so that the list fits a small screen.
  package static let mostListed = 8

  /// What `words` mean. A title in full beats another name in full, that beats
  /// a beginning, that a part, and that a mere mention; of what does so equally well an incident is meant before
  /// a word; then words that say nothing are left out
  /// (`what is`, `怎么办`), and last of all some of the words will do.
  package static func of(_ words: String, in jobAid: JobAid) -> Result {
    let typed = Query(words)
    guard !typed.whole.isEmpty else { return .nothing(near: []) }
    let called = ranked(typed, upTo: .part, in: jobAid)
    let bare = Query(LookupFillers.removed(from: words))
    let hits = called.isEmpty ? ranked(bare, upTo: .mention, in: jobAid) : called
    guard let best = hits.first else {
      let alike = LooseQuery(bare).matches(in: jobAid).prefix(mostListed)
      if alike.count == 1 { return .found(alike[0], others: []) }
      return alike.isEmpty ? .nothing(near: near(typed.whole, in: jobAid)) : .several(Array(alike))
    }
    let isAlone =
      hits.count == 1 || hits[1].rank != best.rank
      || best.entry.isIncident && !hits[1].entry.isIncident
    let rest = hits.map(\.entry)
    if isAlone, best.rank <= .beginning || hits.count == 1 {
      return .found(best.entry, others: Array(rest.dropFirst().prefix(mostListed)))
    }
    return .several(Array(rest.prefix(mostListed)))
  }

  private struct Hit {
    let rank: LookupRank
    let index: Int
    let entry: JobAid.Entry
  }

  private static func ranked(
    _ query: Query, upTo worst: LookupRank, in jobAid: JobAid
  ) -> [Hit] {
    guard !query.whole.isEmpty else { return [] }
    return jobAid.entries.enumerated().compactMap { index, entry in
      query.rank(of: entry, upTo: worst).map { Hit(rank: $0, index: index, entry: entry) }
    }.sorted { ($0.rank, $0.index) < ($1.rank, $1.index) }
  }

  /// What has a name, or a word in it, that differs from `typed` by a letter or two.
  private static func near(_ typed: String, in jobAid: JobAid) -> [JobAid.Entry] {
    // With three letters, another one is another word's initials.
    guard typed.count >= 4 || !typed.allSatisfy({ $0.isASCII && $0.isLetter }) else { return [] }
    let allowed = max(1, typed.count / 3)
    func distance(_ name: String) -> Int? {
      let words = name.split(separator: " ").filter { $0.count >= 5 }.map(String.init)
      return ([name] + words).map(ReplyFolding.folded)
        .filter { abs($0.count - typed.count) <= allowed }
        .map { EditDistance.between($0, typed) }.min().flatMap { $0 <= allowed ? $0 : nil }
    }
    let near = jobAid.entries.enumerated().compactMap { index, entry in
      (entry.names + entry.sounds).compactMap(distance).min().map {
        (distance: $0, index: index, entry: entry)
      }
    }
    return near.sorted { ($0.distance, $0.index) < ($1.distance, $1.index) }.prefix(3).map(\.entry)
  }
}

/// How well an entry answers a query; less is better.
enum LookupRank: Int, Comparable {
  /// What a list says to type.
  case key
  case title, name, beginning, part, mention

  static func < (a: LookupRank, b: LookupRank) -> Bool { a.rawValue < b.rawValue }
}
