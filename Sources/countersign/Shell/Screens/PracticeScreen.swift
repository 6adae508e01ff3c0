import Console
import Messages
import Training

/// Shows the simulated terminal, the slips that come out, and how a practice went.
struct PracticeScreen {
  private let words: Phrasebook
  private let output: Output

  init(_ words: Phrasebook, _ output: Output) {
    (self.words, self.output) = (words, output)
  }

  private var phrases: PracticePhrases { words.practice }

  private func text(_ text: LocalizedText) -> String { text.text(in: words.language).trimmed }

  func show(_ scene: Prompt.Scene) {
    for line in text(scene.display).split(separator: "\n") {
      output.line("  | " + line)
    }
    if let awaiting = scene.awaiting {
      output.paragraph(phrases.typeAmount(text(awaiting)))
      return
    }
    if let next = scene.next { output.paragraph(output.style.strong(phrases.next(text(next)))) }
    output.paragraph(
      scene.offers.map { "\($0.number) \(text($0.act.name))" }.joined(separator: "  "),
      firstIndent: "  ", indent: "  ")
  }

  func show(_ slip: PrintedSlip) {
    output.line("  - - " + text(slip.title))
    for line in slip.lines {
      output.line("  : " + (line.label.map { text($0) + "  " } ?? "") + text(line.value))
    }
  }

  func show(_ misstep: Misstep) {
    output.paragraph(output.style.bad(phrases.misstep(misstep)))
  }

  func show(_ result: PracticeResult) {
    for told in result.told { output.paragraph(text(told)) }
    let assessment = result.assessment
    output.paragraph(output.style.strong(phrases.verdict(assessment)))
    for failure in assessment.failures {
      output.paragraph(output.style.bad(phrases.failure(failure)))
    }
    output.paragraph(phrases.expected)
    for (index, step) in assessment.due.enumerated() {
      output.paragraph("\(index + 1)  \(text(step.title))", firstIndent: "  ", indent: "     ")
    }
    output.paragraph(phrases.actual)
    for (index, deed) in result.deeds.enumerated() {
      output.paragraph("\(index + 1)  \(text(deed.act.name))", firstIndent: "  ", indent: "     ")
    }
    output.paragraph(assessment.missteps.isEmpty ? phrases.nothingMissed : phrases.missteps)
    for misstep in assessment.missteps {
      output.paragraph("- " + phrases.misstep(misstep), firstIndent: "  ", indent: "    ")
    }
  }
}
