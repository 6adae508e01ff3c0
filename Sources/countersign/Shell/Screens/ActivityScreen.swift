import Console
import Foundation
import Messages
import Training

/// Shows prompts and feedback, one line after the other.
struct ActivityScreen {
  private let words: Phrasebook
  private let output: Output

  init(_ words: Phrasebook, _ output: Output) {
    (self.words, self.output) = (words, output)
  }

  private var phrases: ActivityPhrases { words.activities }

  private func text(_ text: LocalizedText) -> String {
    text.text(in: words.language).trimmed
  }

  func show(_ prompt: Prompt?, at now: Date, listingActs: Bool = true) {
    guard let prompt else { return }
    output.line("")
    if let minutes = prompt.minutesLeft(at: now) {
      output.paragraph(output.style.faint(phrases.examHeading(prompt.position, minutes)))
    }
    for told in prompt.told { show(told, prompt.position) }
    let isPlaced = prompt.told.contains { if case .place = $0 { true } else { false } }
    output.together {
      ActivityScreen(words, $0).show(
        prompt.question, isExam: prompt.deadline != nil,
        heading: isPlaced ? "" : phrases.check, listingActs: listingActs)
    }
  }

  /// What stands before the reply.
  func invitation(to prompt: Prompt) -> String {
    guard case .act(let scene) = prompt.question else { return phrases.prompt }
    return scene.awaiting == nil ? words.practice.prompt : words.practice.amountPrompt
  }

  private func show(
    _ question: Prompt.Question, isExam: Bool, heading: String, listingActs: Bool
  ) {
    switch question {
    case .item(let item, let shown, let hintsLeft):
      let critical = item.critical && isExam ? "[\(words.endings.critical)] " : ""
      output.paragraph((isExam ? "" : heading) + critical + text(item.stem))
      show(shown)
      let hints = hintsLeft > 0 ? phrases.hintsLeft(hintsLeft) : ""
      output.paragraph(output.style.faint(phrases.howToAnswer(shown) + hints))
    case .certainty:
      output.paragraph(phrases.askCertainty)
      for (index, word) in phrases.certainties.enumerated() {
        output.paragraph("\(index + 1)  \(word)", firstIndent: "  ", indent: "     ")
      }
    case .act(let scene):
      PracticeScreen(words, output).show(scene, listingActs: listingActs)
    case .decision(_, let situation, let offers):
      output.paragraph(text(situation))
      show(offers)
      // Only a scenario that is still being written has none.
      guard !offers.isEmpty else { return }
      output.paragraph(output.style.faint(phrases.pickOne(offers.count)))
    }
  }

  private func show(_ told: Prompt.Told, _ position: Prompt.Position?) {
    switch told {
    case .card(let card):
      output.paragraph(output.style.strong(phrases.cardHeading(text(card.title), position)))
      output.paragraph(text(card.text), firstIndent: "  ", indent: "  ")
      if let drawing = card.drawing {
        output.together { output in
          for line in drawing.text(in: words.language).split(separator: "\n") {
            output.line("    " + line)
          }
        }
      }
      output.paragraph(output.style.faint(phrases.basis(card.clauses.map(\.number))))
      output.line("")
    case .passage(let passage):
      output.paragraph(text(passage))
    case .place(let place): output.paragraph(output.style.faint(words.escalation.position(place)))
    case .slip(let slip): PracticeScreen(words, output).show(slip)
    case .nothingHappens: output.paragraph(words.practice.nothingHappens)
    case .misstep(let misstep): PracticeScreen(words, output).show(misstep)
    case .atTheTerminal(let mode, let finish):
      output.paragraph(
        output.style.strong(
          words.practice.inStory(mode, finish.map { "\($0.number) \(text($0.act.name))" })))
    case .due(let due):
      let place = position.map { "\($0.number)/\($0.count)  " } ?? ""
      output.paragraph(output.style.faint(place + words.refreshers.reason(due)))
    case .onceMore(let left):
      output.paragraph(phrases.onceMore(left))
    }
  }

  private func show(_ shown: Presentation) {
    switch shown {
    case .pickOne(let offers), .pickSeveral(let offers), .putInOrder(let offers),
      .pickInOrder(let offers):
      show(offers)
    case .match(let lefts, let rights):
      show(lefts)
      output.line("")
      for (letter, right) in zip("ABCDEFGHI", rights) {
        output.paragraph("\(letter)  \(text(right.text))", firstIndent: "  ", indent: "     ")
      }
    case .document(let title, let lines): show(lines, under: text(title))
    case .trueOrFalse: output.paragraph(phrases.trueOrFalse, firstIndent: "  ", indent: "  ")
    case .words, .number, .money: break
    }
  }

  /// The lines with their numbers, labels and values each in a column of their own.
  private func show(_ lines: [DocumentLine], under title: String) {
    output.line("     " + title)
    let width = lines.compactMap { $0.label.map { text($0).displayWidth } }.max() ?? 0
    for (number, line) in lines.enumerated() {
      let label = line.label.map { text($0).padded(to: width) + "  " } ?? ""
      let figure = String(number + 1)
      output.paragraph(
        String(repeating: " ", count: 3 - figure.count) + figure + "  " + label + text(line.value),
        indent: String(repeating: " ", count: 5 + label.displayWidth))
    }
  }

  private func show(_ offers: [Offer]) {
    for (index, offer) in offers.enumerated() {
      output.paragraph("\(index + 1)  \(text(offer.text))", firstIndent: "  ", indent: "     ")
    }
  }

  func show(_ feedback: Feedback) {
    switch feedback {
    case .unreadable(let why): output.paragraph(phrases.unreadable(why))
    case .hint(let hint, let number, let count):
      output.paragraph(phrases.hint(text(hint), number, count))
    case .nextStep(let next): PracticeScreen(words, output).show(next)
    case .noHint(let why): output.paragraph(phrases.noHint(why))
    case .graded(let graded): show(graded)
    case .noted: output.paragraph(phrases.noted)
    case .storyGoesOn: break
    case .timeIsUp: output.paragraph(phrases.timeIsUp)
    }
  }

  private func show(_ graded: Feedback.Graded) {
    let (item, grade) = (graded.item, graded.grade)
    let isRight = grade.credit == .one
    let verdict =
      isRight
      ? output.style.good(phrases.right)
      : output.style.bad(
        grade.credit > .zero ? phrases.partlyRight(grade.credit) : phrases.wrong)
    let remarks = grade.feedback.filter { $0.about == nil }
    output.paragraph(verdict + remarks.map { phrases.gap + text($0.text) }.joined())
    for remark in grade.feedback {
      guard let about = remark.about else { continue }
      output.paragraph(
        phrases.remark(text(about), text(remark.text)), firstIndent: "  ", indent: "    ")
    }
    let right = words.answer(item.interaction.rightAnswer)
    if isRight {
      if item.interaction is ShortText, isTypedOtherwise(grade, than: right) {
        output.paragraph(phrases.yourAnswer(right), indent: "  ")
      }
    } else {
      if graded.certainty == .sure { output.paragraph(phrases.sureButWrong) }
      let given = item.interaction.answer(given: grade.given)
      if given.isWorthRepeating {
        output.paragraph(phrases.yourAnswer(words.answer(given)), indent: "  ")
      }
      output.paragraph(phrases.rightAnswer(right), indent: "  ")
    }
    let told = (isRight ? [] : [right]) + grade.feedback.map { text($0.text) }
    let explanation = item.explanation.map(text)
    if let explanation, !told.contains(explanation) { output.paragraph(explanation) }
    if graded.tellsRule {
      show(item.clause, after: told + [explanation].compactMap(\.self))
    }
    if graded.isSetAside { output.paragraph(phrases.setAside) }
  }

  /// Whether a right answer was typed in letters for words that are written otherwise, as in pinyin.
  private func isTypedOtherwise(_ grade: Grade, than right: String) -> Bool {
    guard let typed = grade.given.first, typed.contains(where: \.isLetter) else { return false }
    return typed.utf8.allSatisfy { $0 < 0x80 } && right.contains { $0.isLetter && !$0.isASCII }
  }

  /// The rule, and only its number where its words were told just before.
  private func show(_ clause: Clause, after told: [String]) {
    let rule = text(clause.text)
    output.paragraph(
      told.contains(rule)
        ? phrases.basis([clause.number]) : phrases.clause(clause.number, rule, clause.certainty))
  }

  /// What can be typed here.
  func showHelp(isExam: Bool, hasHints: Bool, hasLookup: Bool) {
    let entries = (isExam ? phrases.examCommandHelp : phrases.commandHelp).filter {
      (hasHints || !$0.names.contains("/hint")) && (hasLookup || !$0.names.contains("/lookup"))
    }
    for entry in entries {
      output.paragraph("\(entry.names)  \(entry.summary)", firstIndent: "  ", indent: "    ")
    }
  }
}

extension AnswerInWords {
  /// Whether the learner is to see how an answer was understood: what was picked by one number stands
  /// just above.
  fileprivate var isWorthRepeating: Bool {
    switch self {
    case .typed, .several, .sequence, .pairs, .number, .money, .reckoned, .line: true
    case .text, .judgement, .unknown: false
    }
  }
}
