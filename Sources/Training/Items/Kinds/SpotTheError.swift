/// A mock slip or screen on which one line is wrong; the answer is the line's number.
package struct SpotTheError: Interaction {
  package static let kind = "spot-the-error"
  package let title: LocalizedText
  package let lines: [Line]

  package init(title: LocalizedText, lines: [Line]) {
    (self.title, self.lines) = (title, lines)
  }

  package struct Line: Codable, Sendable {
    package let line: DocumentLine
    package let wrong: Bool
    /// What to say to who picks this line.
    package let feedback: LocalizedText?

    package init(line: DocumentLine, wrong: Bool, feedback: LocalizedText?) {
      (self.line, self.wrong, self.feedback) = (line, wrong, feedback)
    }

    /// What picking this line is worth.
    var credit: Fraction { wrong ? .one : .zero }
  }

  package func shown(seed: Seed) -> Presentation {
    .document(title: title, lines: lines.map(\.line))
  }

  package func graded(_ reply: String, seed: Seed) -> Reading {
    guard !reply.trimmed.isEmpty else { return .unreadable(.emptyLine) }
    guard let index = index(of: reply) else { return .unreadable(.notALine(count: lines.count)) }
    let line = lines[index]
    return .answer(
      Grade(credit: line.credit, given: [line.line.id], feedback: [line.feedback]))
  }

  /// A number, with what people say around it, or the words a line begins with.
  private func index(of reply: String) -> Int? {
    let typed = ReplyFolding.folded(reply).replacing("第", with: "").replacing("行", with: "")
      .replacing("line", with: "")
    if let number = TypedNumber.value(of: typed) {
      let index = number.numerator - 1
      return number.denominator == 1 && lines.indices.contains(index) ? index : nil
    }
    guard typed.count >= 2 else { return nil }
    return Picking.position(of: reply, in: lines.map { $0.line.label ?? $0.line.value })
  }

  package var rightAnswer: AnswerInWords {
    lines.firstIndex(where: \.wrong).map { .line($0 + 1, lines[$0].line.words) } ?? .unknown
  }

  package func answer(given: [String]) -> AnswerInWords {
    lines.firstIndex { [$0.line.id] == given }.map { .line($0 + 1, lines[$0].line.words) }
      ?? .unknown
  }

  package func credit(of given: [String]) -> Fraction? {
    lines.first { [$0.line.id] == given }?.credit
  }

  package var blindGuess: [Fraction: Fraction] {
    [.one: Fraction(1, lines.count), .zero: Fraction(lines.count - 1, lines.count)]
  }

  package func filled(with values: DrawnValues) -> SpotTheError {
    SpotTheError(
      title: values.filling(title),
      lines: lines.map {
        Line(
          line: DocumentLine(
            id: $0.line.id, label: values.filling($0.line.label),
            value: values.filling($0.line.value)), wrong: $0.wrong,
          feedback: values.filling($0.feedback))
      })
  }

  package func examples(seed: Seed) -> (right: [String], wrong: [String]) {
    let numbers = lines.indices.map { (String($0 + 1), lines[$0].wrong) }
    let right = numbers.filter(\.1).map(\.0)
    return (
      right + right.map { "第 \($0) 行" } + right.map { "line \($0)" },
      numbers.filter { !$0.1 }.map(\.0)
    )
  }
}

extension DocumentLine {
  /// Label and value as they are read.
  var words: LocalizedText {
    guard let label else { return value }
    return LocalizedText(
      Dictionary(
        uniqueKeysWithValues: label.languages.union(value.languages).map {
          ($0, "\(label.text(in: $0)) \(value.text(in: $0))")
        }))
  }
}
