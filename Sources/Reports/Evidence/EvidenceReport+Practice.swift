import Foundation
import Messages
import Records
import Training

extension EvidenceReport {
  /// A practice that was passed alone: what it began with, what was done, and what was wrong with it.
  func blocks(
    about sitting: PracticeSitting, _ words: Phrasebook, _ names: RequirementNames
  ) -> [Report.Block] {
    let phrases = words.evidence
    let title = title(sitting.started, words) ?? names.procedure(sitting.ended.procedure)
    let told = with(
      phrases.practice(title, sitting.endedAt.minute, sitting.ended), sitting.started, phrases)
    return [.list([told])] + deeds(of: sitting, words)
  }

  private func deeds(of sitting: PracticeSitting, _ words: Phrasebook) -> [Report.Block] {
    let phrases = words.evidence
    switch archive.practices[sitting.started.session] {
    case .same(let result, let opening):
      let situation = phrases.situation(
        result.situation.id,
        opening.map { $0.text(in: words.language).trimmed }.joined(separator: " "))
      let done = zip(result.deeds, sitting.done).enumerated().map { index, pair in
        phrases.deed(
          EvidencePhrases.Deed(
            number: index + 1, act: pair.0.act.name.text(in: words.language),
            amount: pair.1.amount, effect: pair.0.effect,
            missteps: pair.0.missteps.map(words.practice.misstep)))
      }
      return [.paragraph(situation), .list(done + result.omitted.map(words.practice.misstep))]
    case .another: return [.paragraph(phrases.playedOtherwise), .list(recorded(sitting, phrases))]
    case .notInArchive, nil:
      return [.paragraph(phrases.practiceMissing), .list(recorded(sitting, phrases))]
    }
  }

  /// What was done as the journal alone tells it.
  private func recorded(_ sitting: PracticeSitting, _ phrases: EvidencePhrases) -> [String] {
    sitting.done.enumerated().map { index, act in
      phrases.deed(
        EvidencePhrases.Deed(
          number: index + 1, act: act.act, amount: act.amount, effect: act.effect, missteps: []))
    }
  }

  /// Whether it comes out otherwise when it is played anew.
  func isPlayedOtherwise(_ sitting: PracticeSitting) -> Bool {
    if case .another = archive.practices[sitting.started.session] { true } else { false }
  }

  /// A practice for other programs.
  struct ExportedPractice: Encodable {
    let session: UUID
    let content: String
    let at: Timestamp
    let ended: Fact.PracticeEnded
    /// Whether it comes out the same when it is played anew; missing where the archive lost what it was
    /// done on.
    let replayed: Bool?
    let acts: [ExportedDeed]
    /// Ids of steps that were left out; missing where it cannot be played anew.
    let omitted: [String]?

    init(_ sitting: PracticeSitting, _ report: EvidenceReport) {
      (session, content) = (sitting.started.session, sitting.started.content)
      (at, ended) = (sitting.endedAt, sitting.ended)
      switch report.archive.practices[session] {
      case .same(let result, _):
        replayed = true
        acts = zip(sitting.done, result.deeds).map { ExportedDeed($0, $1.missteps) }
        omitted = result.omitted.compactMap { $0.step?.id }
      case .another: (replayed, acts, omitted) = (false, sitting.done.map { ExportedDeed($0) }, nil)
      case .notInArchive, nil:
        (replayed, acts, omitted) = (nil, sitting.done.map { ExportedDeed($0) }, nil)
      }
    }
  }

  struct ExportedDeed: Encodable {
    let act: String
    let amount: Money?
    let effect: ActEffect?
    /// What was wrong with it; missing where it cannot be played anew.
    let missteps: [ExportedMisstep]?

    init(_ acted: Fact.Acted, _ missteps: [Misstep]? = nil) {
      (act, amount, effect) = (acted.act, acted.amount, acted.effect)
      self.missteps = missteps.map { $0.map(ExportedMisstep.init) }
    }
  }

  struct ExportedMisstep: Encodable {
    let kind: Kind
    /// Id of the step, or of what is forbidden.
    let about: String

    enum Kind: String, Encodable {
      case omitted, tooEarly, repeated, late, forbidden, notDue, wrongObject
    }

    init(_ misstep: Misstep) {
      switch misstep.kind {
      case .omitted(let step): (kind, about) = (.omitted, step.id)
      case .tooEarly(let step, _): (kind, about) = (.tooEarly, step.id)
      case .repeated(let step): (kind, about) = (.repeated, step.id)
      case .late(let step): (kind, about) = (.late, step.id)
      case .forbidden(let forbidden): (kind, about) = (.forbidden, forbidden.id)
      case .notDue(let step): (kind, about) = (.notDue, step.id)
      case .wrongObject(let step): (kind, about) = (.wrongObject, step.id)
      }
    }
  }
}

extension PracticeSitting {
  /// What was done, without what was only begun.
  fileprivate var done: [Fact.Acted] { acts.filter { $0.effect != nil } }
}

extension PracticeResult {
  fileprivate var omitted: [Misstep] { assessment.missteps.filter { $0.deed == nil } }
}
