/// Counts of small selections and arrangements.
package enum Combinatorics {
  /// In how many ways `count` things can be chosen of `all`; all counts up to 60 fit.
  package static func choose(_ count: Int, of all: Int) -> Int {
    guard count >= 0, count <= all else { return 0 }
    return (0..<min(count, all - count)).reduce(1) { $0 * (all - $1) / ($1 + 1) }
  }

  /// In how many ways `count` places can be filled with different things of `all`.
  package static func arrangements(_ count: Int, of all: Int) -> Int {
    count > all ? 0 : (0..<count).reduce(1) { $0 * (all - $1) }
  }

  /// How many orders of `count` things have 0, 1, 2 … pairs out of order (Mahonian numbers).
  package static func ordersByInversions(_ count: Int) -> [Int] {
    (1...max(1, count)).reduce([1]) { counts, size in
      (0..<(counts.count + size - 1)).map { inversions in
        (0..<size).reduce(0) { sum, shift in
          counts.indices.contains(inversions - shift) ? sum + counts[inversions - shift] : sum
        }
      }
    }
  }
}
