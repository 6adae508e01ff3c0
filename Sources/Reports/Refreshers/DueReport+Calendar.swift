import Messages
import Training

extension DueReport {
  /// The days to come for a calendar: drills, certificates, first certificates, rules to learn again; at
  /// its end stands until when it goes.
  package func calendar(_ words: Phrasebook, version: String) -> ICalendar {
    let entries = people.flatMap { drills(of: $0, words) + days(of: $0, words) }
    return ICalendar(
      name: words.due.calendar.name(survey.store), language: words.language,
      madeAt: survey.madeAt, version: version,
      entries: entries.sorted { ($0.day, $0.id) < ($1.day, $1.id) } + [horizon(words)])
  }

  private func drills(of due: DuePerson, _ words: Phrasebook) -> [CalendarEntry] {
    due.forecast.days.filter { $0.count > 0 }.map { ahead in
      entry(
        "drill", [due.person.employee.text, ahead.day.description], ahead.day,
        words.due.calendar.drill(who(due, words), ahead.count, ahead.minutes),
        words.due.calendar.howToDrill(name(due)))
    }
  }

  private func days(of due: DuePerson, _ words: Phrasebook) -> [CalendarEntry] {
    let ends = due.ends.filter { $0.event != .retraining }
    return ends.flatMap { window(before: $0, of: due, words) }.filter { $0.day >= day }
      + ends.map { end($0, of: due, words) } + due.changes.map { change($0, of: due, words) }
  }

  /// The day from which a certificate can be renewed; its name stays when the day moves.
  private func window(
    before end: CertificationEnd, of due: DuePerson, _ words: Phrasebook
  ) -> [CalendarEntry] {
    guard end.event == .expiry, let term = end.answer.certificate?.term,
      term.renewableFrom < term.until
    else { return [] }
    return [
      entry(
        "renewable", [due.person.employee.text, end.answer.certification.id], term.renewableFrom,
        words.due.calendar.renewable(who(due, words), title(end.answer.certification, words)),
        words.due.calendar.until(term.until))
    ]
  }

  /// What is over already stands on the day of the export, under the same name.
  private func end(
    _ end: CertificationEnd, of due: DuePerson, _ words: Phrasebook
  ) -> CalendarEntry {
    let (who, phrases) = (who(due, words), words.due.calendar)
    let (event, title) = (
      words.outlook.expiring.event(end.event), title(end.answer.certification, words)
    )
    let isOver = end.day < day
    return entry(
      end.event.rawValue, [due.person.employee.text, end.answer.certification.id],
      max(end.day, day),
      isOver
        ? phrases.over(who, event, shown(end.day), title) : phrases.end(who, event, title), "")
  }

  /// Without its year where that is the year of the export.
  private func shown(_ other: Day) -> String {
    let (text, today) = (other.description, day.description)
    return text.prefix(5) == today.prefix(5) ? String(text.dropFirst(5)) : text
  }

  private func change(
    _ change: DuePerson.Change, of due: DuePerson, _ words: Phrasebook
  ) -> CalendarEntry {
    let (who, phrases) = (who(due, words), words.due.calendar)
    let (number, by) = (change.change.number, change.change.by)
    return entry(
      "retraining",
      [
        due.person.employee.text, change.certification.id, change.change.clause,
        change.change.changed.description,
      ], max(by, day),
      by < day
        ? phrases.retrainingOver(who, number, shown(by)) : phrases.retraining(who, number),
      phrases.changed(
        change.change.changed, change.change.text.text(in: words.language)))
  }

  private func horizon(_ words: Phrasebook) -> CalendarEntry {
    entry(
      "horizon", people.count == 1 ? people.map(\.person.employee.text) : [],
      Day(number: day.number + max(1, days) - 1), words.due.calendar.horizon,
      words.due.calendar.again)
  }

  private func entry(
    _ kind: String, _ names: [String], _ day: Day, _ summary: String, _ details: String
  ) -> CalendarEntry {
    // Two stores have the same numbers, and may be in one calendar.
    let store = String(Seed(0).derived(for: survey.store ?? "").value, radix: 36)
    return CalendarEntry(
      id: ([kind, store] + names).joined(separator: "."), day: day, summary: summary,
      details: details)
  }

  /// As they are spoken of.
  private func name(_ due: DuePerson) -> String {
    due.person.name.isEmpty ? due.person.employee.text : due.person.name
  }

  private func who(_ due: DuePerson, _ words: Phrasebook) -> String {
    words.due.who(due.person.employee, due.person.name)
  }

  private func title(_ certification: Certification, _ words: Phrasebook) -> String {
    certification.title.text(in: words.language)
  }
}
