import Messages
import Training

extension DueReport {
  package func report(_ words: Phrasebook, version: String) -> Report {
    let body =
      switch view {
      case .pages: people.flatMap { page(of: $0, words) }
      case .team(let showsForecast): team(words, showsForecast: showsForecast)
      }
    let reckoning: [Report.Block] =
      moment == .future && !people.isEmpty ? [.paragraph(words.due.untilThen)] : []
    return survey.framed(words.due.title, reckoning + body, words, version: version)
  }

  private func page(of due: DuePerson, _ words: Phrasebook) -> [Report.Block] {
    let (person, phrases) = (due.person, words.due)
    let who = Report.Block.heading(phrases.who(person.employee, person.name(words)))
    if let absence = person.absence {
      return [
        who, .paragraph(words.page.left(absence.from, absence.reason, absence.author)),
      ]
    }
    if let comesOn = person.comesOn {
      return [who, .paragraph(words.evidence.notYetHere(comesOn))]
    }
    return [who] + behind(due, words) + today(due, words) + waiting(due, words)
      + [.note(phrases.on(moment).aheadHeading(days)), chart([due], words)]
      + ending(due, words)
  }

  private func behind(_ due: DuePerson, _ words: Phrasebook) -> [Report.Block] {
    guard let since = due.overdueSince else { return [] }
    let isFromPost = (due.plan.planned + due.plan.waiting).contains { $0.day < since }
    return [.paragraph(words.due.behind(since.days(to: day), since, isFromPost))]
  }

  private func today(_ due: DuePerson, _ words: Phrasebook) -> [Report.Block] {
    let (plan, phrases) = (due.plan, words.due.on(moment))
    if let off = due.dayOff { return [.paragraph(phrases.dayOff(words.due.off(off)))] }
    guard !plan.planned.isEmpty else {
      return [.paragraph(phrases.nothing(plan.waiting.count))]
    }
    return [.paragraph(phrases.planned(plan.planned.count, plan.minutes))]
      + plan.planned.map { entry($0, words) } + [.paragraph(words.due.how(isOwn))]
  }

  private func entry(_ due: Due, _ words: Phrasebook) -> Report.Block {
    .entry(
      due.refresher.title.text(in: words.language),
      [words.refreshers.reason(due), words.due.duration(due.refresher.seconds)])
  }

  private func waiting(_ due: DuePerson, _ words: Phrasebook) -> [Report.Block] {
    let (all, phrases) = (due.plan.waiting, words.due)
    guard !all.isEmpty else { return [] }
    let titles = all.prefix(Self.mostWaiting).map {
      phrases.waitingEntry(
        phrases.entry($0.refresher.title.text(in: words.language), $0.refresher.isCritical),
        $0.day)
    }
    let rest = all.count - titles.count
    return [
      .note(phrases.on(moment).waiting(all.count)),
      .list(titles + (rest > 0 ? [phrases.more(rest)] : [])),
    ]
  }

  private func ending(_ due: DuePerson, _ words: Phrasebook) -> [Report.Block] {
    let ends = due.ends.filter { survey.day.days(to: $0.day) <= Self.daysOfEnds }
    guard !ends.isEmpty else { return [.note(words.due.noEnds(Self.daysOfEnds))] }
    return [
      .note(words.due.endsHeading),
      .list(
        ends.map { end in
          words.due.end(
            words.outlook.expiring.event(end.event), end.day, survey.day.days(to: end.day),
            end.answer.certification.title.text(in: words.language))
        }),
    ]
  }

  /// The days to come of `people` together.
  private func chart(_ people: [DuePerson], _ words: Phrasebook) -> Report.Block {
    let phrases = words.due
    return .chart(
      (0..<days).map { number in
        let ahead = people.compactMap { person in
          person.forecast.days.indices.contains(number) ? person.forecast.days[number] : nil
        }
        let day = Day(number: self.day.number + number)
        let count = ahead.reduce(0) { $0 + $1.count }
        let waiting = ahead.reduce(0) { $0 + $1.waiting }
        // Each sits down alone, so begun minutes count for each.
        let minutes = ahead.reduce(0) { $0 + $1.minutes }
        let isOff = !ahead.isEmpty && ahead.allSatisfy(\.isDayOff)
        let one = people.count == 1 ? people.first?.person.employee : nil
        return Report.Bar(
          label: phrases.day(day),
          amount: isOff
            ? phrases.off(policy.dayOff(of: one, on: day) ?? .own)
            : phrases.ahead(count, minutes, waiting), value: count, rest: waiting)
      }, legend: phrases.legend)
  }

  private func team(_ words: Phrasebook, showsForecast: Bool) -> [Report.Block] {
    let phrases = words.due.on(moment)
    let busy = people.filter { !$0.plan.planned.isEmpty }
    let summary = phrases.team(
      busy.count, busy.reduce(0) { $0 + $1.plan.planned.count },
      busy.reduce(0) { $0 + $1.minutes })
    let table = Report.Block.table(
      header: [
        words.reports.number, words.reports.name, phrases.today, words.due.waitingHeader,
        words.due.overdueHeader, words.due.nextHeader,
      ], rows: people.map { line(of: $0, words) })
    guard showsForecast else { return [.paragraph(summary), table] }
    return [
      .paragraph(summary), table, .note(phrases.teamAheadHeading(days)), chart(people, words),
    ]
  }

  private func line(of due: DuePerson, _ words: Phrasebook) -> [String] {
    let phrases = words.due
    let today =
      if !due.isHere {
        phrases.away
      } else if let off = due.dayOff {
        phrases.off(off)
      } else if due.plan.planned.isEmpty {
        phrases.none
      } else {
        phrases.amount(due.plan.planned.count, due.minutes)
      }
    return [
      due.person.employee.text, due.person.name(words), today,
      due.plan.waiting.isEmpty ? phrases.none : String(due.plan.waiting.count),
      due.overdueSince?.description ?? phrases.none,
      due.nextEnd.map { "\($0.day) \(words.outlook.expiring.event($0.event))" } ?? phrases.none,
    ]
  }
}
