/// The end of an exam graded anew, because the keys of some of its items were wrong.
package struct Regrading: Hashable, Sendable {
  /// The end as the sitting recorded it.
  package let ended: Fact.ExamEnded
  /// The end by the keys put right: the score is exact, the mark is that of the sitting, and what
  /// the keys do not touch (time, whether it counts) is kept.
  package let amended: Fact.ExamEnded
  /// Ids of the items whose new key cannot tell what the answer is worth; these keep their credit.
  package let undecided: [String]

  /// An answer to an item whose key was put right.
  package struct Change: Hashable, Sendable {
    /// As the sitting recorded it, with the credit that its end was reckoned with.
    package let answered: Fact.Answered
    /// Whether the item is critical in the form that was sat.
    package let isCritical: Bool
    /// What the answer is worth by the new key, 0 to 1; nil when the key cannot tell.
    package let credit: Fraction?

    package init(_ answered: Fact.Answered, isCritical: Bool, credit: Fraction?) {
      (self.answered, self.isCritical, self.credit) = (answered, isCritical, credit)
    }

    fileprivate var gain: Fraction { (credit ?? answered.credit) - answered.credit }
  }

  /// Amends `ended` by all `changes` at once; of several for one item the last counts.
  ///
  /// Both are what the sitting recorded, never an end that was amended before: who regrades again
  /// hands over all changes so far. Items that were not answered earn nothing by any key and have no
  /// change. Where nothing is worth more or less, the verdict stays as it was recorded.
  package init(
    of ended: Fact.ExamEnded, criticalsMustBeRight: Bool, _ changes: [Change]
  ) {
    let latest = changes.indices.filter { index in
      !changes[(index + 1)...].contains { $0.answered.item == changes[index].answered.item }
    }.map { changes[$0] }
    let effective = latest.filter { $0.gain != .zero }
    self.ended = ended
    undecided = latest.filter { $0.credit == nil }.map(\.answered.item)
    amended =
      effective.isEmpty || ended.count < 1
      ? ended : Regrading.amended(ended, effective, criticalsMustBeRight)
  }

  /// Whether who passed has failed, or who failed has passed.
  package var flipsVerdict: Bool { ended.passed != amended.passed }

  private static func amended(
    _ ended: Fact.ExamEnded, _ changes: [Change], _ criticalsMustBeRight: Bool
  ) -> Fact.ExamEnded {
    let gain = changes.reduce(Fraction.zero) { $0 + $1.gain }
    let score = ended.score + gain * Fraction(1, ended.count)
    let criticals = criticalsMissed(ended.criticalsMissed, changes.filter(\.isCritical))
    return Fact.ExamEnded(
      exam: ended.exam, score: score, count: ended.count, passMark: ended.passMark,
      passed: ExamResult.passes(
        score, mark: ended.passMark, holdingAgainst: criticalsMustBeRight ? criticals : []),
      criticalsMissed: criticals, ranOutOfTime: ended.ranOutOfTime, counts: ended.counts)
  }

  /// Those still missed in the order they had, then those missed now.
  private static func criticalsMissed(_ before: [String], _ changes: [Change]) -> [String] {
    let right = Set(changes.filter { $0.credit == .one }.map(\.answered.item))
    let missed = changes.filter { $0.credit != .one }.map(\.answered.item)
    return before.filter { !right.contains($0) } + missed.filter { !before.contains($0) }
  }
}
