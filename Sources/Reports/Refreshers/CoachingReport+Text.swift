import Messages
import Records
import Training

extension CoachingReport {
  package func report(_ words: Phrasebook, version: String) -> Report {
    survey.framed(
      words.coaching.title, untilThen(words) + forgotten(words) + notDrilling(words), words,
      version: version, learned: true)
  }

  private func untilThen(_ words: Phrasebook) -> [Report.Block] {
    let moment = DuePhrases.Moment(survey.day, now: survey.madeAt.day)
    return moment == .future ? [.paragraph(words.due.untilThen)] : []
  }

  private func forgotten(_ words: Phrasebook) -> [Report.Block] {
    guard !learners.isEmpty else { return [.paragraph(words.coaching.nobody)] }
    return [.paragraph(words.coaching.howItEnds), .list(advice(words))] + together(words)
      + learners.flatMap { learner in
        [.heading(words.due.who(learner.person.employee, learner.person.name(words)))]
          + learner.leeches.flatMap { blocks(of: $0, words) }
      }
  }

  /// Once for each kind that somebody forgets.
  private func advice(_ words: Phrasebook) -> [String] {
    let kinds = Set(learners.flatMap(\.leeches).map(\.refresher.what.kind))
    return Remembered.Kind.allCases.filter(kinds.contains).map(words.coaching.advice)
  }

  private func together(_ words: Phrasebook) -> [Report.Block] {
    guard !shared.isEmpty else { return [] }
    return [
      .note(words.coaching.sharedHeading),
      .list(
        shared.map { shared in
          let title = shared.refresher.title.text(in: words.language)
          return words.coaching.shared(
            words.due.entry(title, shared.refresher.isCritical),
            shared.people.map { words.due.who($0.employee, $0.name(words)) })
        }),
    ]
  }

  private func blocks(of leech: Leech, _ words: Phrasebook) -> [Report.Block] {
    let title = leech.refresher.title.text(in: words.language)
    return [
      .paragraph(words.due.entry(title, leech.refresher.isCritical)),
      .list(lines(of: leech, words)),
    ]
  }

  private func lines(of leech: Leech, _ words: Phrasebook) -> [String] {
    let (phrases, known) = (words.coaching, leech.recollection)
    var lines = [phrases.history(known.count, known.lapses, known.latest.day)]
    guard let item = leech.item else { return lines }
    if let answer = leech.answer, let miss = leech.miss {
      lines.append(phrases.wrong(miss.day, words.answer(answer)))
    } else if let miss = leech.miss, leech.isDrawn {
      lines.append(phrases.wrongDrawn(miss.day))
    }
    let right = words.answer(item.interaction.rightAnswer)
    lines.append(leech.isDrawn ? phrases.rightDrawn(right) : phrases.right(right))
    lines.append(rule(of: item, words))
    return lines
      + (lesson(of: leech, words).map {
        [phrases.lesson($0, leech.card?.text(in: words.language))]
      } ?? [])
  }

  func rule(of item: Item, _ words: Phrasebook) -> String {
    let clause = item.clause
    return words.activities.clause(
      clause.number, clause.text.text(in: words.language), clause.certainty)
  }

  /// The title of the lesson that teaches it.
  func lesson(of leech: Leech, _ words: Phrasebook) -> String? {
    leech.refresher.lesson.map { RequirementNames(names, words.language).lesson($0) }
  }

  private func notDrilling(_ words: Phrasebook) -> [Report.Block] {
    let phrases = words.coaching
    guard !absent.isEmpty else { return [.note(phrases.nobodyAbsent(Self.patience))] }
    return [
      .note(phrases.absentHeading(Self.patience)),
      .table(
        header: [
          words.reports.number, words.reports.name, phrases.latestHeader, phrases.dueHeader,
          phrases.sinceHeader,
        ],
        rows: absent.map { absent in
          [
            absent.person.employee.text, absent.person.name(words),
            phrases.ago(daysAgo(absent)), String(absent.due), absent.since.description,
          ]
        }),
      .paragraph(phrases.absentAdvice(minutes)),
    ]
  }

  private func daysAgo(_ absent: Absent) -> Int? {
    absent.latestDrill.map { max(0, $0.days(to: survey.day)) }
  }
}
