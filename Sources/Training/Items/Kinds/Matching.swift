/// Things to match with what belongs to each; there may be more to choose from than is needed.
///
/// The credit is the share of the pairs that are right.
package struct Matching: Interaction {
  package static let kind = "matching"
  package let pairs: [Pair]
  /// Things that belong to none.
  package let extra: [Offer]

  package init(pairs: [Pair], extra: [Offer]) {
    (self.pairs, self.extra) = (pairs, extra)
  }

  package struct Pair: Codable, Sendable {
    package let id: String
    package let left: LocalizedText
    package let right: LocalizedText

    package init(id: String, left: LocalizedText, right: LocalizedText) {
      (self.id, self.left, self.right) = (id, left, right)
    }
  }

  package func shown(seed: Seed) -> Presentation {
    .match(pairs.map { Offer(id: $0.id, text: $0.left) }, to: rights(seed: seed))
  }

  private func rights(seed: Seed) -> [Offer] {
    seed.shuffled(pairs.map { Offer(id: $0.id, text: $0.right) } + extra)
  }

  package func graded(_ reply: String, seed: Seed) -> Reading {
    guard !reply.trimmed.isEmpty else { return .unreadable(.emptyLine) }
    let rights = rights(seed: seed)
    guard let letters = letters(in: reply), letters.allSatisfy(rights.indices.contains) else {
      return .unreadable(.notPairsOf(count: pairs.count, missing: numbersMissing(in: reply)))
    }
    let given = letters.map { rights[$0].id }
    return .answer(Grade(credit: shareOfRightPairs(given), given: given))
  }

  private func shareOfRightPairs(_ given: [String]) -> Fraction {
    Fraction(zip(pairs, given).count { $0.id == $1 }, pairs.count)
  }

  /// The positions of the letters given to 1, 2, 3 …: `1B 2A 3C`, `2a1b3c` and `BAC` are the same.
  private func letters(in reply: String) -> [Int]? {
    let typed = Array(ReplyFolding.folded(reply))
    let position = { (letter: Character) in Array("abcdefghi").firstIndex(of: letter) }
    if typed.count == pairs.count {
      let letters = typed.compactMap(position)
      return letters.count == pairs.count ? letters : nil
    }
    guard typed.count == 2 * pairs.count else { return nil }
    var letters: [Int: Int] = [:]
    for index in stride(from: 0, to: typed.count, by: 2) {
      guard let number = typed[index].wholeNumberValue, (1...pairs.count).contains(number),
        let letter = position(typed[index + 1])
      else { return nil }
      letters[number] = letter
    }
    return letters.count == pairs.count ? (1...pairs.count).compactMap { letters[$0] } : nil
  }

  /// The numbers without a letter in a reply that gives one to some of them; none when it is unlike that.
  private func numbersMissing(in reply: String) -> [Int] {
    let typed = Array(ReplyFolding.folded(reply))
    let numbers = (1...pairs.count).filter { number in
      typed.indices.dropLast().contains {
        typed[$0].wholeNumberValue == number && typed[$0 + 1].isLetter
      }
    }
    return numbers.isEmpty ? [] : (1...pairs.count).filter { !numbers.contains($0) }
  }

  package var rightAnswer: AnswerInWords {
    .pairs(pairs.map { AnswerInWords.Pair(left: $0.left, right: $0.right) })
  }

  package func answer(given: [String]) -> AnswerInWords {
    let rights = pairs.map { ($0.id, $0.right) } + extra.map { ($0.id, $0.text) }
    return .pairs(
      zip(pairs, given).compactMap { pair, id in
        rights.first { $0.0 == id }.map { AnswerInWords.Pair(left: pair.left, right: $0.1) }
      })
  }

  package func credit(of given: [String]) -> Fraction? {
    let known = Set(pairs.map(\.id) + extra.map(\.id))
    guard !given.isEmpty, given.count == pairs.count, known.isSuperset(of: given) else {
      return nil
    }
    return shareOfRightPairs(given)
  }

  /// Different things for each, any choice as likely as any other.
  package var blindGuess: [Fraction: Fraction] {
    let (count, choices) = (pairs.count, pairs.count + extra.count)
    let all = Combinatorics.arrangements(count, of: choices)
    return (0...count).reduce(into: [:]) { odds, right in
      // Of the others none is right: inclusion and exclusion.
      let rest = count - right
      let allWrong = (0...rest).reduce(0) { sum, fixed in
        sum + (fixed % 2 == 0 ? 1 : -1) * Combinatorics.choose(fixed, of: rest)
          * Combinatorics.arrangements(rest - fixed, of: choices - right - fixed)
      }
      odds[Fraction(right, count)] = Fraction(
        Combinatorics.choose(right, of: count) * allWrong, all)
    }
  }

  package func filled(with values: DrawnValues) -> Matching {
    Matching(
      pairs: pairs.map {
        Pair(id: $0.id, left: values.filling($0.left), right: values.filling($0.right))
      }, extra: extra.map { $0.filled(with: values) })
  }

  package func examples(seed: Seed) -> (right: [String], wrong: [String]) {
    let rights = rights(seed: seed)
    let letters = pairs.compactMap { pair in rights.firstIndex { $0.id == pair.id } }
      .map { String(Array("ABCDEFGHI")[$0]) }
    let numbered = letters.enumerated().map { "\($0.offset + 1)\($0.element)" }
    return (
      [
        letters.joined(), numbered.joined(separator: " "),
        numbered.reversed().joined(separator: "，"),
      ],
      [(letters.dropFirst() + letters.prefix(1)).joined()]
    )
  }
}
