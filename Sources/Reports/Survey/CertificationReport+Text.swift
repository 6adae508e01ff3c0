import Messages
import Records
import Training

extension CertificationReport {
  package func report(_ words: Phrasebook, version: String) -> Report {
    let pages = survey.people.map { page(of: $0, words) }
    let body =
      pages.count == 1
      ? pages[0] : [overview(words)] + pages.flatMap { [.pageBreak] + $0 }
    return survey.framed(words.page.title, body, words, version: version, learned: true)
  }

  private func overview(_ words: Phrasebook) -> Report.Block {
    let phrases = words.reports
    return .table(
      header: [phrases.number, phrases.name, words.survey.standing, phrases.lessons]
        + (content.procedures.isEmpty ? [] : [phrases.practices])
        + [phrases.scenarios, phrases.exam],
      rows: survey.people.map { person in
        let record = learning(of: person, words.language)
        return [
          person.employee.text, person.name(words),
          person.standing.map(words.certification.standing)
            ?? (person.absence == nil
              ? words.outlook.today.notAskedCell : words.survey.leftCell),
          "\(record.lessonsDone)/\(record.lessonCount)",
        ] + (content.procedures.isEmpty ? [] : [record.practisedShare.description])
          + [
            "\(record.scenariosDone)/\(record.scenarioCount)",
            record.exams.map { record.cell($0, phrases) }.joined(separator: ", "),
          ]
      })
  }

  private func page(of person: CertificationSurvey.Person, _ words: Phrasebook) -> [Report.Block] {
    let record = learning(of: person, words.language)
    var blocks = person.opening(words, on: survey.day)
    blocks += certificates(of: person, words)
    blocks += person.answers.flatMap { about($0, of: person, record, words) }
    let done = record.done(words.reports) + vouched(person, words)
    if !done.isEmpty {
      blocks += [
        .note(
          words.page.done(
            PagePhrases.Share(record.lessonsDone, of: record.lessonCount), record.practisedShare,
            PagePhrases.Share(record.scenariosDone, of: record.scenarioCount))),
        .list(done),
      ]
    }
    if record.isUnproctored { blocks.append(.paragraph(words.reports.unproctored)) }
    if isToldByContent(person) { blocks += record.whatIsMissing(words.reports) }
    return blocks + foot(of: person, record, words)
  }

  private func foot(
    of person: CertificationSurvey.Person, _ record: LearningRecord, _ words: Phrasebook
  ) -> [Report.Block] {
    var sentences: [Report.Block] = []
    if let head = person.head, head.lines > 0, !survey.isSimulated {
      sentences.append(.paragraph(words.reports.checkCode(head.lines, head.checkCode)))
    }
    return sentences + record.flagged(words.reports) + [.blanks(words.page.signatures)]
  }

  private func certificates(
    of person: CertificationSurvey.Person, _ words: Phrasebook
  ) -> [Report.Block] {
    let phrases = words.page
    let held = person.answers.compactMap { answer in
      answer.certificate.map {
        (
          title: answer.certification.title.text(in: words.language), answer: answer,
          certificate: $0
        )
      }
    }
    guard !held.isEmpty else { return [] }
    let table = Report.Block.table(
      header: [
        words.survey.certification, phrases.state, phrases.until, phrases.signed, phrases.signer,
        phrases.proctored, phrases.code,
      ],
      rows: held.map { title, answer, certificate in
        [
          title, answer.status.map(words.certification.status) ?? "",
          certificate.term.until.description, certificate.term.from.description,
          certificate.signer.text,
          certificate.isProctored.map { $0 ? words.survey.yes : words.survey.no } ?? "–",
          certificate.checkCode,
        ]
      })
    let notes = held.flatMap { title, _, certificate in
      (certificate.kind == .imported ? [phrases.imported(title)] : [])
        + (certificate.isSelfAttested ? [phrases.selfAttested(title)] : [])
    }
    return [table] + notes.map { .paragraph($0) }
  }

  /// How far somebody is with a certification, and what is missing; where there are several, why.
  private func about(
    _ answer: CertificationAnswer, of person: CertificationSurvey.Person,
    _ record: LearningRecord, _ words: Phrasebook
  ) -> [Report.Block] {
    let phrases = words.certification
    var sentences: [String] = []
    if person.answers.count > 1 { sentences.append(phrases.reason(answer.reason, survey.day)) }
    if let retraining = answer.retraining {
      sentences.append(
        phrases.retraining(retraining, RequirementNames(content, words.language), survey.day))
    }
    sentences.append(phrases.progress(answer.progress))
    let missing = answer.progress.missing.map { sentence($0, record, words) }
    return [
      .note(
        words.page.about(
          answer.certification.title.text(in: words.language), sentences, !missing.isEmpty))
    ] + (missing.isEmpty ? [] : [.list(missing)])
  }
}

extension LearningRecord {
  /// How many procedures were passed alone.
  fileprivate var practisedShare: PagePhrases.Share {
    PagePhrases.Share(practicesDone, of: practiceCount)
  }

  /// Whether exams were sat, and nobody watched any that counts.
  var isUnproctored: Bool {
    let sat = exams.filter { !$0.attempts.isEmpty }
    return !sat.isEmpty && sat.allSatisfy { $0.proctor == nil }
  }
}
