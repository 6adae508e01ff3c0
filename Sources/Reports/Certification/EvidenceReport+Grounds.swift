import Messages
import Records
import Training

extension EvidenceReport {
  /// A requirement with all that shows that it was met.
  func blocks(
    about ground: Ground, _ words: Phrasebook, _ names: RequirementNames
  ) -> [Report.Block] {
    let phrases = words.evidence
    let heading =
      ground.requirement.map { words.certification.met($0, ground.day, names) }
      ?? phrases.requirementUnknown(ground.id, ground.day)
    return [.note(heading)]
      + (isEmpty(ground.evidence)
        ? [.paragraph(phrases.noRecord)] : blocks(about: ground.evidence, words, names))
  }

  private func isEmpty(_ evidence: Ground.Evidence) -> Bool {
    switch evidence {
    case .lessons(let done): done.isEmpty
    case .scenarios(let done): done.isEmpty
    case .items(let done): done.isEmpty
    case .observations(let acts): acts.isEmpty
    case .none: true
    case .exam, .acceptance, .waiver: false
    }
  }

  private func blocks(
    about evidence: Ground.Evidence, _ words: Phrasebook, _ names: RequirementNames
  ) -> [Report.Block] {
    let phrases = words.evidence
    switch evidence {
    case .exam(let sitting): return blocks(about: sitting, words, names)
    case .lessons(let done):
      return [
        .list(
          done.map { done in
            with(
              phrases.lesson(
                title(done.started, words) ?? names.lesson(done.fact.lesson), done.at.toTheMinute,
                done.fact), done.started, phrases)
          })
      ]
    case .scenarios(let done):
      return [
        .list(
          done.map { done in
            with(
              phrases.scenario(
                title(done.started, words) ?? names.scenario(done.fact.scenario),
                done.at.toTheMinute, done.fact), done.started, phrases)
          })
      ]
    case .items(let done):
      return [
        .list(
          done.map { done in
            let asked = archive.items[done.fact.revision]?.drawn(seed: done.started.seed)
            return phrases.item(
              asked?.stem.text(in: words.language).trimmed ?? done.fact.item,
              done.at.toTheMinute, String(done.fact.revision.prefix(8)))
          })
      ]
    case .observations(let acts): return acts.flatMap { blocks(about: $0, words, names) }
    case .acceptance(let act, let text):
      return [
        .list([
          phrases.acceptance(
            act.at.toTheMinute, String(act.body.revision.prefix(8)),
            text.text.text(in: words.language).trimmed)
        ])
      ]
    case .waiver(let act):
      return [
        .list([
          phrases.waiver(
            act.at.toTheMinute, act.by, words.certification.waiverReason(act.body.reason),
            VisibleText.line(act.body.words), VisibleText.line(act.body.statement.key))
        ])
      ]
    case .none: return []
    }
  }

  private func blocks(
    about sitting: ExamSitting, _ words: Phrasebook, _ names: RequirementNames
  ) -> [Report.Block] {
    let phrases = words.evidence
    let form = archive.exams[sitting.started.session]
    let title = form?.title.text(in: words.language) ?? names.exam(sitting.started.subject)
    var told = [
      phrases.exam(
        title, sitting.startedAt.toTheMinute,
        (sitting.endedAt ?? sitting.startedAt).toTheMinute, sitting.minutes ?? 0),
      phrases.interruptions(sitting.interruptions),
      sitting.proctor.map {
        phrases.proctor($0.employee, $0.at.toTheMinute, signature(of: $0, sitting))
      } ?? phrases.unproctored,
    ]
    if let result = sitting.result { told.append(phrases.result(result)) }
    if let ended = sitting.ended, !sitting.regradings.isEmpty {
      told.append(phrases.original(ended))
    }
    told += sitting.regradings.map { phrases.regraded($0.at.toTheMinute, $0.by, $0.body) }
    told += [
      phrases.session(sitting.started.session.uuidString, sitting.started.scorer),
      phrases.content(sitting.started.content),
    ]
    return [.list(told)] + (form == nil ? [.paragraph(phrases.formMissing)] : [])
      + [.list(questions(of: sitting).map { phrases.question(worded($0, words)) })]
  }

  private func signature(
    of proctor: ExamSitting.Proctor, _ sitting: ExamSitting
  ) -> EvidencePhrases.ProctorSignature {
    guard let statement = proctor.statement else { return .none }
    return signedByProctor.contains(sitting.started.session) ? .key(statement.key) : .bad
  }

  private func worded(_ question: Question, _ words: Phrasebook) -> EvidencePhrases.Question {
    EvidencePhrases.Question(
      number: question.number, stem: stem(of: question, words) ?? question.id,
      answer: given(question, words), credit: question.credit, original: question.original,
      isCritical: question.isCritical, revision: question.revision,
      seconds: question.answer?.seconds)
  }

  func stem(of question: Question, _ words: Phrasebook) -> String? {
    question.item?.stem.text(in: words.language).trimmed
  }

  /// The answer in words, or as it is on record where the archive lost what was asked; nil for none.
  func given(_ question: Question, _ words: Phrasebook) -> String? {
    question.answer.map { answer in
      question.item.map { words.answer($0.interaction.answer(given: answer.given)) }
        ?? answer.given.joined(separator: " ")
    }
  }

  private func blocks(
    about act: Trail.Act<EventBody.Observed>, _ words: Phrasebook, _ names: RequirementNames
  ) -> [Report.Block] {
    let phrases = words.evidence
    let form = archive.forms[act.body.content]
    let title = form?.title.text(in: words.language) ?? names.observation(act.body.form)
    let told = phrases.observation(
      title, act.body.occurredOn, act.at.toTheMinute, act.by,
      words.certification.entrustment(act.body.level))
    let points =
      form?.points.map {
        phrases.point(
          $0.text.text(in: words.language).trimmed, act.body.outcomes[$0.id], $0.critical)
      } ?? act.body.outcomes.sorted { $0.key < $1.key }.map { phrases.point($0, $1, false) }
    return [
      .paragraph(told),
      .list(points + (act.body.remark.map { [phrases.remark($0)] } ?? [])),
    ]
  }

  private func title(_ started: EventBody.Started, _ words: Phrasebook) -> String? {
    archive.titles[started.content]?.text(in: words.language)
  }

  /// A thing that was done, and where it stands on record.
  private func with(
    _ told: String, _ started: EventBody.Started, _ phrases: EvidencePhrases
  ) -> String {
    told + "\n" + phrases.session(started.session.uuidString, started.scorer) + "\n"
      + phrases.content(started.content)
  }
}
