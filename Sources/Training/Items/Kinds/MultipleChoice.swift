/// Several options may be right, and all of them are to be picked.
///
/// The credit is the share of the right options that were picked less the share of the distractors
/// that were: who picks everything gets nothing, as who picks nothing would.
package struct MultipleChoice: Interaction {
  package static let kind = "multiple-choice"
  package let options: [ChoiceOption]

  package init(options: [ChoiceOption]) {
    self.options = options
  }

  package func shown(seed: Seed) -> Presentation {
    .pickSeveral(options.arranged(seed: seed).map(\.offer))
  }

  package func graded(_ reply: String, seed: Seed) -> Reading {
    let arranged = options.arranged(seed: seed)
    guard !reply.trimmed.isEmpty else { return .unreadable(.emptyLine) }
    guard let labels = ReplyFolding.labels(in: reply),
      labels.allSatisfy(arranged.indices.contains)
    else { return .unreadable(.notSomeOf(count: arranged.count)) }
    let picked = Set(labels).sorted().map { arranged[$0] }
    let missed = arranged.filter { $0.right && !Set(picked.map(\.id)).contains($0.id) }
    return .answer(
      Grade(
        credit: credit(picking: picked),
        given: picked.map(\.id),
        remarks: (picked.filter { !$0.right } + missed).compactMap { option in
          option.feedback.map { Grade.Remark(about: option.text, text: $0) }
        }))
  }

  package func slip(in reply: String) -> Reading.Unreadable? {
    guard let labels = ReplyFolding.labels(in: reply), Set(labels).count < labels.count else {
      return nil
    }
    var seen: Set<Character> = []
    return ReplyFolding.folded(reply).first { !seen.insert($0).inserted }
      .map { .twice(label: $0.uppercased()) }
  }

  private func credit(picking picked: [ChoiceOption]) -> Fraction {
    credit(hits: picked.count(where: \.right), slips: picked.count { !$0.right })
  }

  private func credit(hits: Int, slips: Int) -> Fraction {
    let rights = options.count(where: \.right)
    let distractors = options.count - rights
    let lost = distractors == 0 ? .zero : Fraction(-slips, distractors)
    return max(.zero, Fraction(hits, max(1, rights)) + lost)
  }

  package var rightAnswer: AnswerInWords { .several(options.filter(\.right).map(\.text)) }

  package func answer(given: [String]) -> AnswerInWords {
    .several(given.compactMap { id in options.first { $0.id == id }?.text })
  }

  package func credit(of given: [String]) -> Fraction? {
    let picked = options.filter { given.contains($0.id) }
    // Each option was picked once, and something was.
    guard !given.isEmpty, picked.count == given.count else { return nil }
    return credit(picking: picked)
  }

  /// Any options but none at all, each selection as likely as any other.
  package var blindGuess: [Fraction: Fraction] {
    let rights = options.count(where: \.right)
    let distractors = options.count - rights
    let all = (1 << options.count) - 1
    var odds: [Fraction: Fraction] = [:]
    for hits in 0...rights {
      for slips in 0...distractors where hits + slips > 0 {
        let ways =
          Combinatorics.choose(hits, of: rights)
          * Combinatorics.choose(slips, of: distractors)
        odds[credit(hits: hits, slips: slips), default: .zero] =
          odds[credit(hits: hits, slips: slips), default: .zero] + Fraction(ways, all)
      }
    }
    return odds
  }

  package func filled(with values: DrawnValues) -> MultipleChoice {
    MultipleChoice(options: options.map { $0.filled(with: values) })
  }

  package func examples(seed: Seed) -> (right: [String], wrong: [String]) {
    let arranged = options.arranged(seed: seed)
    let right = arranged.indices.filter { arranged[$0].right }.map { String($0 + 1) }
    let wrong = arranged.indices.filter { !arranged[$0].right }.map { String($0 + 1) }
    return (
      [
        right.joined(), right.reversed().joined(separator: "、"), right.joined(separator: " "),
      ],
      [wrong.joined(separator: " "), (right + wrong.prefix(1)).joined()]
    )
  }
}
