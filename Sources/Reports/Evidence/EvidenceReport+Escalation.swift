import Foundation
import Messages
import Records
import Training

extension EvidenceReport {
  /// A drill that was passed: what was asked and answered.
  func blocks(
    about sitting: EscalationSitting, _ words: Phrasebook, _ names: RequirementNames
  ) -> [Report.Block] {
    let phrases = words.evidence
    let title = title(sitting.started, words) ?? names.incident(sitting.ended.incident)
    let told = with(
      phrases.drill(title, sitting.endedAt.minute, sitting.ended), sitting.started, phrases)
    let answers = Report.Block.list(
      questions(of: sitting, words).map { phrases.question($0) })
    switch archive.escalations[sitting.started.session] {
    case .same: return [.list([told]), answers]
    case .another: return [.list([told]), .paragraph(phrases.answeredOtherwise), answers]
    case .notInArchive, nil: return [.list([told]), .paragraph(phrases.drillMissing), answers]
    }
  }

  private func questions(
    of sitting: EscalationSitting, _ words: Phrasebook
  ) -> [EvidencePhrases.Question] {
    var asked: [String: Item] = [:]
    if case .same(let drill)? = archive.escalations[sitting.started.session] {
      for question in drill.questions { asked[question.item.id] = question.item }
    }
    return sitting.answers.enumerated().map { index, answer in
      let item = asked[answer.item]?.drawn(seed: sitting.started.seed)
      return EvidencePhrases.Question(
        number: index + 1, stem: item?.stem.text(in: words.language).trimmed ?? answer.item,
        answer: item.map { words.answer($0.interaction.answer(given: answer.given)) }
          ?? answer.given.joined(separator: " "),
        credit: answer.credit, original: nil, isCritical: false, revision: answer.revision,
        seconds: answer.seconds)
    }
  }

  /// Whether it comes out otherwise when it is gone through anew.
  func isAnsweredOtherwise(_ sitting: EscalationSitting) -> Bool {
    if case .another = archive.escalations[sitting.started.session] { true } else { false }
  }

  /// A drill for other programs.
  struct ExportedEscalation: Encodable {
    let session: UUID
    let content: String
    let at: Timestamp
    let ended: Fact.EscalationEnded
    /// Whether it comes out the same when it is gone through anew; missing where the archive lost what was
    /// asked.
    let replayed: Bool?
    let answers: [ExportedDrillAnswer]

    init(_ sitting: EscalationSitting, _ report: EvidenceReport) {
      (session, content) = (sitting.started.session, sitting.started.content)
      (at, ended) = (sitting.endedAt, sitting.ended)
      answers = sitting.answers.map(ExportedDrillAnswer.init)
      replayed =
        switch report.archive.escalations[session] {
        case .same: true
        case .another: false
        case .notInArchive, nil: nil
        }
    }
  }

  /// An answer as the journal has it.
  struct ExportedDrillAnswer: Encodable {
    let item: String
    let revision: String
    let given: [String]
    let credit: Fraction

    init(_ answered: Fact.Answered) {
      (item, revision) = (answered.item, answered.revision)
      (given, credit) = (answered.given, answered.credit)
    }
  }
}
