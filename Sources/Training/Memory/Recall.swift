/// How well something was recalled; not its credit, which is a ``Fraction``.
package enum Recall: Int, Codable, CaseIterable, Hashable, Sendable, Comparable {
  case again = 1
  case hard, good, easy

  package static func < (a: Recall, b: Recall) -> Bool { a.rawValue < b.rawValue }
}
