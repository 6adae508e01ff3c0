import Console
import Messages
import Training

/// Shows how a drill ended, and what the table says of the incident.
struct EscalationDebrief {
  private let words: Phrasebook
  private let output: Output
  private let result: EscalationResult

  init(_ words: Phrasebook, _ output: Output, _ result: EscalationResult) {
    (self.words, self.output, self.result) = (words, output, result)
  }

  private func text(_ text: LocalizedText) -> String { text.text(in: words.language).trimmed }

  func show() {
    let verdict = words.escalation.verdict(text(result.drill.title), result)
    output.paragraph(result.passed ? output.style.good(verdict) : output.style.bad(verdict))
    // Why stands just above.
    if let what = result.failure?.what {
      output.paragraph(words.escalation.failedAtOnce(text(what)))
    }
  }

  /// The incident as it is in the table today.
  func show(_ incident: Incident) {
    output.line("")
    output.paragraph(words.escalation.card)
    LookupScreen(words, output).show(.incident(incident))
  }
}
