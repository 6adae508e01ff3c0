import Records
import Training

extension EventPhrases {
  static let english = EventPhrases(
    title: { "Everything on record about \($0) \($1)" },
    heading: { "What happened (\($0) \($0 == 1 ? "event" : "events"))" },
    simulated: "(simulated) ",
    sentence: { body in
      switch body {
      case .added(let added):
        "registered: \(added.name)" + (added.confirmed ? "" : " (unconfirmed)")
      case .languageChosen(let chosen): "language: \(chosen.language.rawValue)"
      case .started(let started):
        "began the \(ActivityPhrases.english.kindName(started.kind)) \(started.subject)"
      case .replied(let replied):
        "step \(replied.step + 1): " + replied.facts.map(said).joined(separator: "; ")
      case .paused: "left it"
      case .resumed: "went on"
      case .abandoned: "gave it up"
      case .flagged(let flagged): "flagged \(flagged.about): \(flagged.words)"
      case .flagAnswered(let answered): "the flag was answered: \(answered.words)"
      case .flagAnswerRead: "saw the answer"
      case .confirmed(let confirmed): "name confirmed: \(confirmed.name)"
      case .employed(let employed):
        "from \(employed.from): "
          + [employed.role?.word(in: .en), employed.store].compactMap(\.self).joined(
            separator: ", ")
      case .left(let left): "gone from \(left.from): \(left.reason)"
      case .returned(let returned): "back from \(returned.from): \(returned.reason)"
      case .pinSet: "chose a PIN"
      case .pinReset(let reset): "PIN made void: \(reset.reason)"
      case .acknowledged(let acknowledged): "accepted the promise \(acknowledged.text)"
      case .observed(let observed):
        "\(observed.occurredOn) observed at \(observed.form), \(CertificationPhrases.english.entrustment(observed.level))"
          + (observed.remark.map { ": \($0)" } ?? "")
      case .proctored: "vouched for having watched the exam throughout"
      case .certificateSigned(let signed):
        "certificate \(signed.certification) signed (\(CertificationPhrases.english.kind(signed.kind))), valid until \(signed.term.until)"
      case .certificateChanged(let changed):
        "certificate \(changed.act.rawValue) from \(changed.from): \(changed.reason)"
      case .waived(let waived):
        "\(waived.requirement) of \(waived.certification) waived (\(CertificationPhrases.english.waiverReason(waived.reason))): \(waived.words)"
      case .regraded(let regraded):
        "graded anew: \(regraded.item) is worth \(percent(regraded.credit)), the exam \(percent(regraded.result.score)), "
          + (regraded.result.passed ? "passed" : "not passed") + " (\(regraded.reason))"
      case .merged: "a line of another till was brought in"
      case .tornTail(let torn): "\(torn.bytes) bytes that never became a line were moved aside"
      case .unknown(let type): "something of a newer program: \(type)"
      }
    })

  private static func said(_ fact: Fact) -> String {
    switch fact {
    case .answered(let answered):
      "\(answered.item) answered \(answered.given.joined(separator: ", ")): \(percent(answered.credit))"
    case .hinted(let hinted): "hint for \(hinted.item)"
    case .certain(let certain): "said how sure: \(certain.item)"
    case .chose(let chose): "at \(chose.node) chose \(chose.choice)"
    case .lessonCompleted(let ended): "lesson done, \(ended.right)/\(ended.count) right"
    case .mistakesReviewed: "mistakes gone through"
    case .drillEnded(let ended):
      "drill done: \(ended.count) asked, \(ended.right) right at first, \(ended.repaired) mended"
    case .acted(let acted):
      "did \(acted.act)" + (acted.amount.map { " \($0)" } ?? "")
    case .practiceEnded(let ended):
      "practice over, \(percent(ended.score)), " + (ended.passed ? "passed" : "not passed")
    case .practised(let done):
      "at \(done.node) did \(done.procedure), \(percent(done.score)), " + outcome(done.outcome)
    case .escalationEnded(let ended):
      "escalation drill over, \(percent(ended.score)), " + (ended.passed ? "passed" : "not passed")
    case .scenarioEnded(let ended): "scenario over, \(percent(ended.score))"
    case .examEnded(let ended):
      "exam over, \(percent(ended.score)), " + (ended.passed ? "passed" : "not passed")
    }
  }

  private static func outcome(_ outcome: Exercise.Outcome) -> String {
    switch outcome {
    case .passed: "passed"
    case .short: "not passed"
    case .failed: "failed"
    }
  }
}
