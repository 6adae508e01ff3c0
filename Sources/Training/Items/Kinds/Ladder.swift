/// Some of several things to be picked, in their order.
///
/// The credit is the share of the right ones that were picked, less the share of the others that were, times
/// the share of pairs that stand in the right order.
package struct Ladder: Interaction {
  package static let kind = "ladder"
  /// In the right order.
  package let rungs: [Offer]
  package let others: [Offer]

  package init(rungs: [Offer], others: [Offer]) {
    (self.rungs, self.others) = (rungs, others)
  }

  package func shown(seed: Seed) -> Presentation { .pickInOrder(offered(seed: seed)) }

  private func offered(seed: Seed) -> [Offer] { seed.shuffled(rungs + others) }

  package func graded(_ reply: String, seed: Seed) -> Reading {
    let offered = offered(seed: seed)
    guard !reply.trimmed.isEmpty else { return .unreadable(.emptyLine) }
    guard let labels = ReplyFolding.labels(in: reply),
      labels.allSatisfy(offered.indices.contains)
    else { return .unreadable(.notSomeOf(count: offered.count)) }
    if let twice = labels.enumerated().first(where: {
      labels.prefix($0.offset).contains($0.element)
    }) {
      return .unreadable(.twice(label: String(twice.element + 1)))
    }
    let given = labels.map { offered[$0].id }
    return .answer(Grade(credit: credit(picking: given), given: given))
  }

  private func credit(picking given: [String]) -> Fraction {
    let positions = given.compactMap { id in rungs.firstIndex { $0.id == id } }
    let slips = given.count - positions.count
    let lost = others.isEmpty ? .zero : Fraction(-slips, others.count)
    let share = max(.zero, Fraction(positions.count, max(1, rungs.count)) + lost)
    return share * Ordering.shareOfPairsInOrder(positions)
  }

  package var rightAnswer: AnswerInWords { .sequence(rungs.map(\.text)) }

  package func answer(given: [String]) -> AnswerInWords {
    .sequence(given.compactMap { id in (rungs + others).first { $0.id == id }?.text })
  }

  package func credit(of given: [String]) -> Fraction? {
    let known = Set((rungs + others).map(\.id))
    guard !given.isEmpty, Set(given).count == given.count, known.isSuperset(of: given) else {
      return nil
    }
    return credit(picking: given)
  }

  /// Any selection in any order, each as likely as any other, right or worth nothing: what lies between is
  /// counted as nothing.
  package var blindGuess: [Fraction: Fraction] {
    let count = rungs.count + others.count
    let ways = (1...max(1, count)).reduce(0) { $0 + Combinatorics.arrangements($1, of: count) }
    return ways < 2 ? [.one: .one] : [.one: Fraction(1, ways), .zero: Fraction(ways - 1, ways)]
  }

  package func filled(with values: DrawnValues) -> Ladder {
    Ladder(
      rungs: rungs.map { $0.filled(with: values) }, others: others.map { $0.filled(with: values) })
  }

  package func examples(seed: Seed) -> (right: [String], wrong: [String]) {
    let offered = offered(seed: seed)
    func labels(_ picked: [Offer]) -> [String] {
      picked.compactMap { offered.firstIndex(of: $0) }.map { String($0 + 1) }
    }
    let right = labels(rungs)
    let wrong =
      [labels(rungs + others.prefix(1)), Array(right.dropLast()), right.reversed()].filter {
        !$0.isEmpty && $0 != right
      }
    return (
      [right.joined(separator: " "), right.joined(), right.joined(separator: "、")],
      wrong.map { $0.joined(separator: " ") }
    )
  }
}
