import Console
import Messages
import Training

/// Shows how a scenario ended: the ending, what could have gone better on the way, and what went well.
struct ScenarioDebrief {
  private let words: Phrasebook
  private let output: Output
  private let result: ScenarioResult
  /// So many missteps of one exercise are told; the rest is for a practice of its own.
  private static let mostMissteps = 4

  init(_ words: Phrasebook, _ output: Output, _ result: ScenarioResult) {
    (self.words, self.output, self.result) = (words, output, result)
  }

  private var phrases: EndingPhrases { words.endings }

  private func text(_ text: LocalizedText) -> String { text.text(in: words.language).trimmed }

  /// To try again is said where it can be done.
  func show(inviting: Bool = true) {
    for passage in result.told { output.paragraph(text(passage)) }
    output.paragraph(text(result.closing.text))
    output.line("")
    output.paragraph(
      output.style.strong(
        phrases.scenarioHeading(text(result.closing.title), phrases.standing(result.standing))))
    for failure in result.criticalFailures { show(failure: failure) }
    if !result.criticalFailures.isEmpty { output.paragraph(phrases.failsTheRun) }
    output.paragraph(text(result.closing.debrief))
    let mistakes = result.path.filter { !$0.isBest }
    if !mistakes.isEmpty {
      output.line("")
      output.paragraph(phrases.mistakesHeading)
      for (index, step) in mistakes.enumerated() { show(mistake: step, index + 1) }
    }
    showWellDone()
    // The verdict may have scrolled away meanwhile.
    output.line("")
    output.paragraph(
      output.style.strong(
        phrases.scenarioSummary(
          text(result.scenario.title), phrases.standing(result.standing), result.points,
          result.best)))
    if inviting, result.standing != .good { output.paragraph(phrases.worthAnotherTry) }
  }

  private func show(failure step: ScenarioStep) {
    switch step {
    case .decided(let decision):
      output.paragraph(output.style.bad(phrases.criticalFailure(text(decision.choice.text))))
    case .practised(let practised):
      for line in PracticeDebrief(words, output, practised.result).failures {
        output.paragraph(output.style.bad(line))
      }
    }
  }

  private func showWellDone() {
    let wellDone = result.path.filter(\.isBest)
    guard !wellDone.isEmpty else { return }
    output.line("")
    output.paragraph(phrases.wellDoneHeading)
    for step in wellDone {
      switch step {
      case .decided(let decision):
        output.paragraph("- " + text(decision.choice.text), firstIndent: "  ", indent: "    ")
        if let feedback = decision.choice.feedback {
          output.paragraph(text(feedback), firstIndent: "    ", indent: "    ")
        }
      case .practised(let practised):
        output.paragraph("- " + heading(practised), firstIndent: "  ", indent: "    ")
      }
    }
  }

  private func show(mistake step: ScenarioStep, _ number: Int) {
    switch step {
    case .decided(let decision): show(decision, number)
    case .practised(let practised): show(practised, number)
    }
  }

  private func show(_ decision: Decision, _ number: Int) {
    let choice = decision.choice
    numbered(text(decision.situation), number)
    let mark = choice.severity.map { " [\(phrases.severity($0))]" } ?? ""
    nested(phrases.youChose(text(choice.text)) + mark)
    if let better = decision.better { nested(phrases.better(text(better.text))) }
    if let feedback = choice.feedback { nested(text(feedback)) }
    if let clause = decision.choice.clause ?? decision.better?.clause {
      nested(
        output.style.faint(
          words.activities.clause(clause.number, text(clause.text), clause.certainty)))
    }
  }

  private func show(_ practised: Practised, _ number: Int) {
    numbered(heading(practised), number)
    let missteps = PracticeDebrief(words, output, practised.result).corrections
    for misstep in missteps.prefix(Self.mostMissteps) {
      output.paragraph("- " + misstep.told, firstIndent: "     ", indent: "       ")
      if let why = misstep.why {
        output.paragraph(why, firstIndent: "       ", indent: "       ")
      }
    }
    if missteps.count > Self.mostMissteps {
      nested(phrases.moreMissteps(missteps.count - Self.mostMissteps))
    }
  }

  private func heading(_ practised: Practised) -> String {
    let result = practised.result
    return phrases.practised(
      text(result.practice.procedure.title), practised.outcome, result.assessment.score)
  }

  private func numbered(_ line: String, _ number: Int) {
    output.paragraph("\(number)  \(line)", firstIndent: "  ", indent: "     ")
  }

  private func nested(_ line: String) {
    output.paragraph(line, firstIndent: "     ", indent: "     ")
  }
}
