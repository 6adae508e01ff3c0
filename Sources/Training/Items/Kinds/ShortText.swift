/// A typed word: several forms are accepted, near misses get feedback of their own.
package struct ShortText: Interaction {
  package static let kind = "short-text"
  package let answer: LocalizedText
  /// What the answer looks like, such as “two digits”, told before it is typed.
  package let form: LocalizedText?
  package let accepts: [String]
  package let nearMisses: [NearMiss]

  package init(
    answer: LocalizedText, form: LocalizedText? = nil, accepts: [String], nearMisses: [NearMiss]
  ) {
    (self.answer, self.form) = (answer, form)
    (self.accepts, self.nearMisses) = (accepts, nearMisses)
  }

  package struct NearMiss: Codable, Sendable {
    package let accepts: [String]
    package let feedback: LocalizedText

    package init(accepts: [String], feedback: LocalizedText) {
      (self.accepts, self.feedback) = (accepts, feedback)
    }
  }

  package func shown(seed: Seed) -> Presentation { .words(form: form) }

  package func graded(_ reply: String, seed: Seed) -> Reading {
    let typed = ReplyFolding.folded(reply)
    guard !typed.isEmpty else { return .unreadable(.emptyLine) }
    if holds(accepts, typed) { return .answer(Grade(credit: .one, given: [typed])) }
    let near = nearMisses.first { holds($0.accepts, typed) }
    guard near != nil || !isLabel(typed) else { return .unreadable(.notWords) }
    return .answer(Grade(credit: .zero, given: [typed], feedback: [near?.feedback]))
  }

  /// Where a code of digits is awaited and its form was told, something without so many digits in a row
  /// is no answer yet.
  package func slip(in reply: String) -> Reading.Unreadable? {
    let typed = ReplyFolding.folded(reply)
    guard form != nil, let count = digits, !typed.isEmpty, !holds(accepts, typed),
      !typed.split(whereSeparator: { !$0.isNumber }).contains(where: { $0.count == count })
    else { return nil }
    return .notDigits(count: count)
  }

  /// How many digits the answer has, which is nothing but digits in every language.
  private var digits: Int? {
    let codes = answer.languages.map { ReplyFolding.folded(answer.text(in: $0)) }
    guard let count = codes.first?.count, count > 1,
      codes.allSatisfy({ $0.count == count && $0.allSatisfy(\.isWholeNumber) })
    else { return nil }
    return count
  }

  /// Forms are the same with and without an English article.
  private func holds(_ forms: [String], _ typed: String) -> Bool {
    forms.contains { form in
      let form = ReplyFolding.folded(form)
      return form == typed
        || ["the", "a", "an"].contains { $0 + form == typed || form == $0 + typed }
    }
  }

  /// A lone figure where none is an answer was meant for options that are not there.
  private func isLabel(_ typed: String) -> Bool {
    typed.count == 1 && typed.first?.isNumber == true
      && !accepts.contains { $0.contains(where: \.isNumber) }
  }

  package var rightAnswer: AnswerInWords { .text(answer) }

  package func answer(given: [String]) -> AnswerInWords { .typed(given.first ?? "") }

  package func credit(of given: [String]) -> Fraction? {
    guard let typed = given.only, !typed.isEmpty else { return nil }
    return holds(accepts, typed) ? .one : .zero
  }

  /// Nobody hits a word without an idea of it.
  package var blindGuess: [Fraction: Fraction] { [.zero: .one] }

  package func filled(with values: DrawnValues) -> ShortText {
    ShortText(
      answer: values.filling(answer), form: values.filling(form),
      accepts: accepts.map { values.filling($0) },
      nearMisses: nearMisses.map {
        NearMiss(
          accepts: $0.accepts.map { values.filling($0) }, feedback: values.filling($0.feedback))
      })
  }

  package func examples(seed: Seed) -> (right: [String], wrong: [String]) {
    (accepts, nearMisses.flatMap(\.accepts))
  }
}
