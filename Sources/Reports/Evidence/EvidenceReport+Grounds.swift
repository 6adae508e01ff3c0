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
    case .practices(let sittings): sittings.isEmpty
    case .escalations(let sittings): sittings.isEmpty
    case .items(let done): done.isEmpty
    case .observations(let acts): acts.isEmpty
    case .none: true
    case .exam, .acceptance, .waiver: false
    }
  }

  private func blocks(
    about evidence: Ground.Evidence, _ words: Phrasebook, _ names: RequirementNames
  ) -> [Report.Block] {
    switch evidence {
    case .exam(let sitting): return blocks(about: sitting, words, names)
    case .lessons(let done): return [.list(done.map { sentence($0, words, names) })]
    case .scenarios(let done): return [.list(done.map { sentence($0, words, names) })]
    case .practices(let sittings): return sittings.flatMap { blocks(about: $0, words, names) }
    case .escalations(let sittings): return sittings.flatMap { blocks(about: $0, words, names) }
    case .items(let done): return [.list(done.map { sentence($0, words) })]
    case .observations(let acts): return acts.flatMap { blocks(about: $0, words, names) }
    case .acceptance(let act, let text):
      return [
        .list([
          words.evidence.acceptance(
            act.at.minute, String(act.body.revision.prefix(8)),
            text.text.text(in: words.language).trimmed)
        ])
      ]
    case .waiver(let act):
      return [
        .list([
          words.evidence.waiver(
            act.at.minute, who(act.by), words.certification.waiverReason(act.body.reason),
            VisibleText.line(act.body.words), VisibleText.line(act.body.statement.key))
        ])
      ]
    case .none: return []
    }
  }

  private func sentence(
    _ done: Trail.Done<Fact.LessonCompleted>, _ words: Phrasebook, _ names: RequirementNames
  ) -> String {
    let title = title(done.started, words) ?? names.lesson(done.fact.lesson)
    return with(
      words.evidence.lesson(title, done.at.minute, done.fact), done.started, words.evidence)
  }

  private func sentence(
    _ done: Trail.Done<Fact.ScenarioEnded>, _ words: Phrasebook, _ names: RequirementNames
  ) -> String {
    let title = title(done.started, words) ?? names.scenario(done.fact.scenario)
    return with(
      words.evidence.scenario(title, done.at.minute, done.fact), done.started, words.evidence)
  }

  private func sentence(_ done: Trail.Done<Fact.Answered>, _ words: Phrasebook) -> String {
    let asked = archive.items[done.fact.revision]?.drawn(seed: done.started.seed)
    return words.evidence.item(
      asked?.stem.text(in: words.language).trimmed ?? done.fact.item, done.at.minute,
      String(done.fact.revision.prefix(8)))
  }

  private func blocks(
    about sitting: ExamSitting, _ words: Phrasebook, _ names: RequirementNames
  ) -> [Report.Block] {
    let phrases = words.evidence
    let form = archive.exams[sitting.started.session]
    let title = form?.title.text(in: words.language) ?? names.exam(sitting.started.subject)
    let (begun, ended) = (sitting.startedAt, sitting.endedAt ?? sitting.startedAt)
    var told = [
      phrases.exam(
        title, begun.minute,
        ended.day == begun.day ? String(ended.minute.suffix(5)) : ended.minute,
        sitting.minutes ?? 0),
      phrases.interruptions(sitting.interruptions),
      sitting.proctor.map {
        phrases.proctor(who($0.employee), $0.at.minute, signature(of: $0, sitting))
      } ?? phrases.unproctored,
    ]
    if let result = sitting.result {
      told.append(phrases.result(result, numbers(result.criticalsMissed, in: sitting)))
    }
    if let ended = sitting.ended, !sitting.regradings.isEmpty {
      told.append(phrases.original(ended, numbers(ended.criticalsMissed, in: sitting)))
    }
    told += sitting.regradings.map { phrases.regraded($0.at.minute, who($0.by), $0.body) }
    told += [
      phrases.session(sitting.started.session.uuidString, sitting.started.scorer),
      phrases.content(sitting.started.content),
    ]
    return [.list(told)] + (form == nil ? [.paragraph(phrases.formMissing)] : [])
      + [.list(questions(of: sitting).map { phrases.question(worded($0, words)) })]
  }

  /// The numbers under which items were asked, where the archive has what was asked.
  private func numbers(_ items: [String], in sitting: ExamSitting) -> [Int] {
    archive.exams[sitting.started.session] == nil
      ? [] : questions(of: sitting).filter { items.contains($0.id) }.map(\.number)
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
      title, act.body.occurredOn, act.at.minute, who(act.by),
      words.certification.entrustment(act.body.level))
    let points =
      form?.points.map {
        phrases.point(
          words.observations.text(of: $0, in: words.language), act.body.outcomes[$0.id], $0.critical
        )
      } ?? act.body.outcomes.sorted { $0.key < $1.key }.map { phrases.point($0, $1, false) }
    return [
      .paragraph(told),
      .list(points + (act.body.remark.map { [phrases.remark($0)] } ?? [])),
    ]
  }

  func title(_ started: EventBody.Started, _ words: Phrasebook) -> String? {
    archive.titles[started.content]?.text(in: words.language)
  }

  /// A thing that was done, and where it stands on record.
  func with(
    _ told: String, _ started: EventBody.Started, _ phrases: EvidencePhrases
  ) -> String {
    told + "\n" + phrases.session(started.session.uuidString, started.scorer) + "\n"
      + phrases.content(started.content)
  }
}
