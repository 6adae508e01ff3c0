import Foundation
import Records
import Training

extension EvidenceReport {
  /// What was asked, shown and ticked, as the archive has it.
  package struct Asked: Sendable {
    /// Forms of exams, by session.
    package private(set) var exams: [UUID: ExamForm] = [:]
    /// Items by their revision, with nothing drawn.
    package private(set) var items: [String: Item] = [:]
    /// Practices played anew, by session.
    package private(set) var practices: [UUID: PracticeSitting.Replay] = [:]
    /// Drills gone through anew, by session.
    package private(set) var escalations: [UUID: EscalationSitting.Replay] = [:]
    /// Observation forms, lessons and scenarios' titles by their digest.
    package private(set) var forms: [String: ObservationForm] = [:]
    package private(set) var titles: [String: LocalizedText] = [:]
    /// SHA-256 of what is there as it was; and of what is not.
    package private(set) var there: [String] = []
    package private(set) var missing: [String] = []

    init(_ entries: [Entry], _ archive: Archive) {
      for entry in entries {
        if let basis = entry.basis {
          note(basis.document.content, isThere: basis.certification != nil)
        }
        for ground in entry.grounds { take(ground.evidence, archive) }
      }
    }

    private mutating func take(_ evidence: Ground.Evidence, _ archive: Archive) {
      switch evidence {
      case .exam(let sitting):
        let form = try? sitting.form(in: archive)
        exams[sitting.started.session] = form
        note(sitting.started.content, isThere: form != nil)
      case .lessons(let done): done.forEach { take($0.started, archive) }
      case .scenarios(let done): done.forEach { take($0.started, archive) }
      case .practices(let sittings):
        for sitting in sittings {
          take(sitting.started, archive)
          practices[sitting.started.session] = sitting.replayed(in: archive)
        }
      case .escalations(let sittings):
        for sitting in sittings {
          take(sitting.started, archive)
          escalations[sitting.started.session] = sitting.replayed(in: archive)
        }
      case .items(let done):
        for answer in done {
          let item = (try? archive.bytes(answer.fact.revision)).flatMap {
            try? CanonicalJSON.decoded(Item.self, from: $0)
          }
          items[answer.fact.revision] = item
          note(answer.fact.revision, isThere: item != nil)
        }
      case .observations(let acts):
        for act in acts {
          let form = (try? archive.bytes(act.body.content)).flatMap {
            try? CanonicalJSON.decoded(ObservationForm.self, from: $0)
          }
          forms[act.body.content] = form
          note(act.body.content, isThere: form != nil)
        }
      case .acceptance, .waiver, .none: break
      }
    }

    private mutating func take(_ started: EventBody.Started, _ archive: Archive) {
      let subject = (try? archive.bytes(started.content)).flatMap {
        try? Subject(started.kind, archived: $0)
      }
      titles[started.content] = subject?.title
      note(started.content, isThere: subject != nil)
    }

    private mutating func note(_ digest: String, isThere: Bool) {
      guard !there.contains(digest), !missing.contains(digest) else { return }
      if isThere { there.append(digest) } else { missing.append(digest) }
    }
  }

  /// The questions of an exam as they were asked, with what they are worth now.
  func questions(of sitting: ExamSitting) -> [Question] {
    guard let form = archive.exams[sitting.started.session] else {
      return sitting.answers.enumerated().map { index, answer in
        Question(number: index + 1, item: nil, isCritical: false, answer: answer, sitting)
      }
    }
    return form.items.enumerated().map { index, item in
      Question(
        number: index + 1, item: item.drawn(seed: sitting.started.seed),
        isCritical: item.critical, answer: sitting.answers.first { $0.item == item.id }, sitting)
    }
  }

  struct Question {
    let number: Int
    /// As it was asked; nil where the archive does not have it.
    let item: Item?
    let isCritical: Bool
    let answer: Fact.Answered?
    /// What it is worth now.
    let credit: Fraction

    init(
      number: Int, item: Item?, isCritical: Bool, answer: Fact.Answered?, _ sitting: ExamSitting
    ) {
      (self.number, self.item, self.isCritical, self.answer) = (number, item, isCritical, answer)
      let regraded = sitting.regradings.last { $0.body.item == answer?.item }
      credit = regraded?.body.credit ?? answer?.credit ?? .zero
    }

    var id: String { item?.id ?? answer?.item ?? "" }
    var revision: String { answer?.revision ?? item?.revision ?? "" }
    /// The credit as the sitting recorded it, where that is another one.
    var original: Fraction? { answer.flatMap { $0.credit == credit ? nil : $0.credit } }
  }
}
