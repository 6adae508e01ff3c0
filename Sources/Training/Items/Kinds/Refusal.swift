/// A secret is asked for, and the answer is no, in whatever words.
package struct Refusal: Interaction {
  package static let kind = "refusal"
  /// What is answered, in full.
  package let answer: LocalizedText
  package let form: LocalizedText
  /// Why it is never told.
  package let why: LocalizedText
  /// Said to those who waver, before they answer again; nil in drills that were archived before any word of
  /// consent counted, which are read as they were.
  package let unclear: LocalizedText?

  package init(
    answer: LocalizedText, form: LocalizedText, why: LocalizedText, unclear: LocalizedText?
  ) {
    (self.answer, self.form, self.why, self.unclear) = (answer, form, why, unclear)
  }

  /// What records hold of a secret that was told.
  package static let secret = "secret"
  private static let refused = "refused"

  /// What once was enough for a no: Chinese anywhere, else as a word of its own.
  private static let characters = ["不", "别", "没", "无", "拒", "挂", "勿", "免谈"]
  private static let words: Set<String> = [
    "no", "not", "never", "cant", "cannot", "dont", "wont", "refuse", "hang", "decline", "bubao",
    "buneng", "bushuo", "bukeyi", "guaduan", "guadiao", "bb", "bn",
  ]

  private func reading(of reply: String) -> RefusalReading {
    unclear == nil ? (isAnyNo(reply) ? .refuses : .neither) : RefusalReading(reply)
  }

  private func isAnyNo(_ reply: String) -> Bool {
    let words = reply.lowercased().filter { !"'’‘＇".contains($0) }.split { !$0.isLetter }
    return Refusal.characters.contains(where: reply.contains)
      || words.contains { Refusal.words.contains(String($0)) }
  }

  package func shown(seed: Seed) -> Presentation { .words(form: form) }

  private func tellsSecret(_ reply: String) -> Bool { ReplyFolding.figures(in: reply).count >= 3 }

  package func graded(_ reply: String, seed: Seed) -> Reading {
    let typed = ReplyFolding.folded(reply)
    guard !reply.trimmed.isEmpty else { return .unreadable(.emptyLine) }
    if tellsSecret(reply) {
      return .answer(Grade(credit: .zero, given: [Refusal.secret], feedback: [why]))
    }
    switch (reading(of: reply), unclear) {
    case (.refuses, _): return .answer(Grade(credit: .one, given: [Refusal.refused]))
    case (.wavers, let unclear?): return .unreadable(.toBeSaidAgain(unclear))
    case (.agrees, _), (.neither, _), (.wavers, nil): break
    }
    guard typed.count > 1, typed.contains(where: \.isLetter) else {
      return .unreadable(.notWords)
    }
    return .answer(Grade(credit: .zero, given: [typed], feedback: [why]))
  }

  package func recorded(_ reply: String) -> String {
    tellsSecret(reply) ? String(repeating: "*", count: 6) : reply
  }

  package var rightAnswer: AnswerInWords { .text(answer) }

  package func answer(given: [String]) -> AnswerInWords {
    switch given.only {
    case Refusal.refused: .text(answer)
    case Refusal.secret: .typed("******")
    case let typed?: .typed(typed)
    case nil: .unknown
    }
  }

  package func credit(of given: [String]) -> Fraction? {
    given.only.map { $0 == Refusal.refused ? .one : .zero }
  }

  /// Nobody says no without meaning it.
  package var blindGuess: [Fraction: Fraction] { [.zero: .one] }

  package func filled(with values: DrawnValues) -> Refusal { self }

  package func examples(seed: Seed) -> (right: [String], wrong: [String]) {
    (["不报", "No, I can't", "挂断"], ["123456", "好的"])
  }
}
