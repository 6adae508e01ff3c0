import Messages
import Training

/// The report as a spreadsheet: pages have a row for each thing that is due, a team one for each person.
extension DueReport {
  package func rows(_ words: Phrasebook) -> [[String]] {
    switch view {
    case .pages: rowsOfThings(words)
    case .team: rowsOfPeople(words)
    }
  }

  private func rowsOfThings(_ words: Phrasebook) -> [[String]] {
    let header =
      CertificationSurvey.columns
      + [
        "plan", "what", "title", "critical", "due", "reason", "asked_last", "left_percent",
        "seconds",
      ] + CertificationSurvey.lastColumns
    let phrases = words.due
    return [header]
      + people.flatMap { due in
        let things =
          due.plan.planned.map { (phrases.on(moment).cell, $0) }
          + due.plan.waiting.map { (phrases.waitingCell, $0) }
        return things.map { plan, thing in
          survey.row(due.person, [plan] + cells(thing, words), words)
        }
      }
  }

  private func cells(_ due: Due, _ words: Phrasebook) -> [String] {
    [
      due.refresher.what.description, due.refresher.title.text(in: words.language),
      due.refresher.isCritical ? words.survey.yes : words.survey.no, due.day.description,
      words.refreshers.reason(due), due.latest?.description ?? "",
      due.leftPercent.map(String.init) ?? "", String(due.refresher.seconds),
    ]
  }

  private func rowsOfPeople(_ words: Phrasebook) -> [[String]] {
    let header =
      CertificationSurvey.columns
      + [
        "day_off", "due", "minutes", "waiting", "overdue_since", "event", "event_day",
        "certification",
      ] + CertificationSurvey.lastColumns
    return [header]
      + people.map { due in
        let end = due.nextEnd
        return survey.row(
          due.person,
          [
            due.plan.isDayOff ? words.survey.yes : words.survey.no,
            String(due.plan.planned.count), String(due.minutes),
            String(due.plan.waiting.count), due.overdueSince?.description ?? "",
            end.map { words.outlook.expiring.event($0.event) } ?? "",
            end?.day.description ?? "",
            end?.answer.certification.title.text(in: words.language) ?? "",
          ], words)
      }
  }
}

extension Due {
  /// What is left of it, in whole per cent.
  var leftPercent: Int? { left.map { Int(($0 * 100).rounded()) } }
}
