/// Elements to put in their right order.
///
/// The credit is the share of pairs in the right order, (1 + Kendall's τ) / 2: of the usual measures
/// the only one that carries over to procedures, whose order is partial.
package struct Ordering: Interaction {
  package static let kind = "ordering"
  /// In the right order.
  package let elements: [Offer]

  package init(elements: [Offer]) {
    self.elements = elements
  }

  package func shown(seed: Seed) -> Presentation { .putInOrder(offered(seed: seed)) }

  func offered(seed: Seed) -> [Offer] {
    let shuffled = seed.shuffled(elements)
    // The right order as it stands would give the answer away.
    return shuffled == elements ? Array(elements.dropFirst() + elements.prefix(1)) : shuffled
  }

  package func graded(_ reply: String, seed: Seed) -> Reading {
    let offered = offered(seed: seed)
    guard !reply.trimmed.isEmpty else { return .unreadable(.emptyLine) }
    guard let labels = ReplyFolding.labels(in: reply), labels.sorted() == Array(offered.indices)
    else { return .unreadable(.notAnOrderOf(count: offered.count)) }
    let given = labels.map { offered[$0].id }
    return .answer(
      Grade(credit: Ordering.shareOfPairsInOrder(positions(of: given)), given: given))
  }

  private func positions(of given: [String]) -> [Int] {
    given.compactMap { id in elements.firstIndex { $0.id == id } }
  }

  /// The share of pairs that stand in the right order; 1 for fewer than two positions.
  package static func shareOfPairsInOrder(_ positions: [Int]) -> Fraction {
    var (inOrder, all) = (0, 0)
    for (index, first) in positions.enumerated() {
      for second in positions.dropFirst(index + 1) {
        all += 1
        if first < second { inOrder += 1 }
      }
    }
    return all == 0 ? .one : Fraction(inOrder, all)
  }

  package var rightAnswer: AnswerInWords { .sequence(elements.map(\.text)) }

  package func answer(given: [String]) -> AnswerInWords {
    .sequence(given.compactMap { id in elements.first { $0.id == id }?.text })
  }

  package func credit(of given: [String]) -> Fraction? {
    let positions = positions(of: given)
    guard !given.isEmpty, given.count == elements.count,
      positions.sorted() == Array(elements.indices)
    else { return nil }
    return Ordering.shareOfPairsInOrder(positions)
  }

  /// Any order as likely as any other.
  package var blindGuess: [Fraction: Fraction] {
    let orders = Combinatorics.ordersByInversions(elements.count)
    let all = orders.reduce(0, +)
    let pairs = orders.count - 1
    return orders.enumerated().reduce(into: [:]) { odds, entry in
      let credit = pairs == 0 ? .one : Fraction(pairs - entry.offset, pairs)
      odds[credit] = Fraction(entry.element, all)
    }
  }

  package func filled(with values: DrawnValues) -> Ordering {
    Ordering(elements: elements.map { $0.filled(with: values) })
  }

  package func examples(seed: Seed) -> (right: [String], wrong: [String]) {
    let offered = offered(seed: seed)
    let labels = elements.compactMap { offered.firstIndex(of: $0) }.map { String($0 + 1) }
    return (
      [labels.joined(separator: " "), labels.joined(), labels.joined(separator: "、")],
      [labels.reversed().joined(separator: " ")]
    )
  }
}
