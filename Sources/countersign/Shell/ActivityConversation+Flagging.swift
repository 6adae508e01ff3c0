import Messages
import Records
import Training

extension ActivityConversation {
  /// Records what somebody finds wrong with the question that stands.
  func flag(
    _ argument: String, _ prompt: Prompt, _ session: inout LiveSession
  ) -> Shell.Flow? {
    let isPractice = if case .act = prompt.question { true } else { false }
    let reasons = isPractice ? words.practice.flagReasons : words.activities.flagReasons
    let typed = argument.trimmed.isEmpty ? reason(among: reasons) : argument.trimmed
    guard !typed.isEmpty else {
      output.paragraph(isPractice ? words.practice.flagEmpty : words.activities.flagEmpty)
      return nil
    }
    let (about, revision): (String, String?) =
      switch prompt.question {
      case .item(let item, _, _): (item.id, item.revision)
      case .certainty(let item): (item.id, item.revision)
      case .decision(let node, _, _): ("\(session.started.subject)/\(node)", nil)
      case .act:
        (
          [session.started.subject, (session.activity as? ScenarioRun)?.node]
            .compactMap(\.self).joined(separator: "/"), nil
        )
      }
    do {
      try visit.record.append(
        .flagged(
          EventBody.Flagged(
            session: session.started.session, about: about, revision: revision,
            answer: visit.record.latestAnswer(to: about, in: session.started.session),
            words: String(typed.prefix(500)))), at: now)
      output.paragraph(isPractice ? words.practice.flagged : words.activities.flagged)
      return nil
    } catch {
      visit.shell.explain(error)
      return recover(from: error, &session)
    }
  }

  /// One of the usual reasons by its number, or words of their own; empty when they give up.
  private func reason(among reasons: [String]) -> String {
    for (index, reason) in reasons.enumerated() {
      output.paragraph("\(index + 1)  \(reason)", firstIndent: "  ", indent: "     ")
    }
    guard case .line(let line) = visit.shell.ask(words.activities.flagPrompt) else { return "" }
    let folded = ReplyFolding.folded(line)
    // A number of no reason, a no, or a way out is no word to the trainer.
    if folded == "0" || Shell.noes.contains(folded) || InsideCommand.meant(by: line) != nil {
      return ""
    }
    guard let labels = ReplyFolding.labels(in: line), labels.count == 1,
      reasons.indices.contains(labels[0])
    else { return folded.allSatisfy(\.isNumber) ? "" : line.trimmed }
    guard labels[0] == reasons.count - 1 else { return reasons[labels[0]] }
    guard case .line(let line) = visit.shell.ask(words.activities.flagWordsPrompt) else {
      return ""
    }
    return line.trimmed
  }
}
