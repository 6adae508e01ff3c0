/// How far somebody is trusted with a task, as one who watched them judged.
///
/// After Ten Cate, “Entrustability of professional activities” (2005): watches · with help at hand ·
/// with help within call · alone · may teach others.
package enum Entrustment: Int, Codable, CaseIterable, Hashable, Sendable, Comparable {
  case watches = 1
  case directSupervision, indirectSupervision, alone, teaches

  package static func < (a: Entrustment, b: Entrustment) -> Bool { a.rawValue < b.rawValue }

  /// The highest level that may be given when a critical point was missed.
  package static let mostAfterCriticalMiss = Entrustment.directSupervision
}
