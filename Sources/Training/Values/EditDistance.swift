/// Finds what somebody probably meant.
package enum EditDistance {
  /// Insertions, deletions, replacements and swaps of neighbours between `a` and `b`.
  package static func between(_ a: String, _ b: String) -> Int {
    let (a, b) = (Array(a), Array(b))
    var rows = [Array(0...b.count)]
    for i in 1...max(a.count, 1) where i <= a.count {
      var row = [i]
      for j in 1...max(b.count, 1) where j <= b.count {
        var least = min(
          rows[i - 1][j] + 1, row[j - 1] + 1, rows[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          least = min(least, rows[i - 2][j - 2] + 1)
        }
        row.append(least)
      }
      rows.append(row)
    }
    return rows[a.count][b.count]
  }

  /// The candidate nearest to `word`, if one is near enough to suggest.
  package static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
    // Nobody mistypes so many letters, and comparing them takes its time.
    guard word.utf8.count <= 80 else { return nil }
    let allowed = max(1, word.count / 3)
    return candidates.filter { abs($0.count - word.count) <= allowed }.map {
      (between(word, $0), $0)
    }.filter { $0.0 <= allowed && $0.0 < $0.1.count }
      .min { $0 < $1 }?.1
  }
}
