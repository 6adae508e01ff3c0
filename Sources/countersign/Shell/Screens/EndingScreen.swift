import Console
import Messages
import Training

/// Shows how an activity ended, and what is to be learned from it.
struct EndingScreen {
  private let words: Phrasebook
  private let output: Output
  /// Mistakes that are still to be mended.
  private let waiting: Int
  /// Where nobody is at a menu to begin again.
  private let isReplay: Bool

  init(_ words: Phrasebook, _ output: Output, waiting: Int, isReplay: Bool = false) {
    (self.words, self.output) = (words, output)
    (self.waiting, self.isReplay) = (waiting, isReplay)
  }

  private var phrases: EndingPhrases { words.endings }

  private func text(_ text: LocalizedText) -> String {
    text.text(in: words.language).trimmed
  }

  func show(_ ending: Ending) {
    output.line("")
    switch ending {
    case .lesson(let result):
      output.paragraph(
        output.style.strong(
          phrases.lesson(text(result.lesson.title), result.rightAtFirst, result.count)))
    case .scenario(let result): ScenarioDebrief(words, output, result).show(inviting: !isReplay)
    case .exam(let result): show(result)
    case .practice(let result): PracticeDebrief(words, output, result).show()
    case .escalation(let result): EscalationDebrief(words, output, result).show()
    case .drill(let result): DrillDebrief(words, output, result).show()
    case .mistakes(let right, let count):
      output.paragraph(output.style.strong(phrases.mistakes(right, count, waiting)))
    }
  }

  private func show(_ result: ExamResult) {
    let form = result.form
    output.paragraph(
      output.style.strong(phrases.examHeading(text(form.title), result.isMock)))
    let verdict = phrases.verdict(result)
    output.paragraph(
      result.passed ? output.style.good(verdict) : output.style.bad(verdict))
    if result.ranOutOfTime {
      output.paragraph(phrases.ranOutOfTime(form.items.count - result.answers.count))
    }
    if result.missed.isEmpty { output.paragraph(phrases.noneMissed) }
  }

  /// What is told of the questions of an exam; a mock tells everything.
  private func reveal(of result: ExamResult) -> ExamPolicy.Reveal {
    result.isMock ? .everything : result.form.reveal
  }

  /// Whether questions were missed that may be shown.
  func hasMoreToShow(of result: ExamResult) -> Bool {
    !result.missed.isEmpty && reveal(of: result) != .nothing
  }

  /// The questions that were missed.
  func showMissed(of result: ExamResult) {
    let reveal = reveal(of: result)
    output.paragraph(phrases.missedHeading)
    for item in result.missed {
      show(
        missed: item, result.answers.first { $0.item == item.id },
        revealing: reveal == .everything)
    }
    if reveal == .missed { output.paragraph(phrases.examKeepsAnswers) }
  }

  private func show(missed item: Item, _ answer: Fact.Answered?, revealing: Bool) {
    let mark = item.critical ? "[\(phrases.critical)] " : ""
    let reading = revealing ? "" : phrases.readAgain(item.clause.number)
    output.paragraph("- \(mark)\(text(item.stem))\(reading)", firstIndent: "  ", indent: "    ")
    guard revealing else { return }
    let clause = item.clause
    if let answer {
      output.paragraph(
        words.activities.yourAnswer(words.answer(item.interaction.answer(given: answer.given))),
        firstIndent: "    ", indent: "    ")
    }
    output.paragraph(
      words.activities.rightAnswer(words.answer(item.interaction.rightAnswer)), firstIndent: "    ",
      indent: "    ")
    output.paragraph(
      words.activities.clause(clause.number, text(clause.text), clause.certainty),
      firstIndent: "    ", indent: "    ")
  }
}
