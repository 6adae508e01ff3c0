import Content
import Messages
import Records
import Training

/// What ends within so many days: certificates, time to learn again, time to be certified at all.
package struct ExpiringReport: SurveyReport {
  package static let name = "expiring"
  package let survey: CertificationSurvey
  /// How far ahead it looks; what is over already is in it, too.
  package let within: Int
  /// In the order of their days.
  package let entries: [Entry]

  package struct Entry: Sendable {
    package let day: Day
    /// Until then; negative where it is over.
    package let daysLeft: Int
    package let event: OutlookPhrases.Expiring.Event
    package let person: CertificationSurvey.Person
    package let answer: CertificationAnswer
  }

  package init(_ survey: CertificationSurvey, within: Int, content: ContentIndex) {
    (self.survey, self.within, self.content) = (survey, within, content)
    let all = survey.people.flatMap { person in
      person.answers.flatMap { answer in
        answer.ends.map {
          Entry(
            day: $0.day, daysLeft: survey.day.days(to: $0.day), event: $0.event, person: person,
            answer: answer)
        }
      }
    }
    // By day; of one day in the order of the numbers, which is that of the people.
    entries = all.enumerated().filter { $0.element.daysLeft <= within }
      .sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(\.element)
  }

  private let content: ContentIndex

  package func report(_ words: Phrasebook, version: String) -> Report {
    let phrases = words.outlook.expiring
    guard !entries.isEmpty else {
      return survey.framed(
        phrases.title(within), [.paragraph(phrases.nothing(within))], words, version: version)
    }
    // A column that says the same in every row says it once.
    let titles = survey.certifications.map { $0.title.text(in: words.language) }
    let only = titles.count == 1 ? titles.first : nil
    let header =
      [words.survey.day, phrases.days, words.reports.number, words.reports.name]
      + (only == nil ? [words.survey.certification] : [])
      + [phrases.eventHeader, phrases.actionHeader]
    let rows = entries.map { entry in
      [
        entry.day.description, String(entry.daysLeft), entry.person.employee.text,
        entry.person.name(words),
      ] + (only == nil ? [entry.title(words)] : [])
        + [phrases.event(entry.event), action(entry, words)]
    }
    return survey.framed(
      phrases.title(within),
      (only.map { [.paragraph(phrases.onlyAbout($0))] } ?? [])
        + [.table(header: header, rows: rows)], words, version: version)
  }

  private func action(_ entry: Entry, _ words: Phrasebook) -> String {
    let phrases = words.outlook.expiring
    guard entry.event == .retraining, let retraining = entry.answer.retraining else {
      return phrases.action(entry.answer.progress)
    }
    let names = RequirementNames(content, words.language)
    return phrases.relearn(retraining.lessons.map(names.lesson))
  }

  package func rows(_ words: Phrasebook) -> [[String]] {
    let phrases = words.outlook.expiring
    let header =
      CertificationSurvey.columns
      + ["certification", "event", "day", "days_left", "days_over", "to_do"]
      + CertificationSurvey.lastColumns
    return [header]
      + entries.map { entry in
        survey.row(
          entry.person,
          [
            entry.title(words), phrases.event(entry.event), entry.day.description,
            entry.daysLeft < 0 ? "" : String(entry.daysLeft),
            entry.daysLeft < 0 ? String(-entry.daysLeft) : "", action(entry, words),
          ], words)
      }
  }

  package func exported(_ words: Phrasebook) -> some Encodable {
    Exported(within: within, entries: entries.map(ExportedEnding.init))
  }

  private struct Exported: Encodable {
    let within: Int
    let entries: [ExportedEnding]
  }

  private struct ExportedEnding: Encodable {
    let employee: EmployeeID
    let name: String
    let nameConfirmed: Bool
    let certification: String
    let event: OutlookPhrases.Expiring.Event
    let day: Day
    let daysLeft: Int
    let progress: ExportedProgress

    init(_ entry: Entry) {
      (employee, name) = (entry.person.employee, entry.person.name)
      nameConfirmed = entry.person.isConfirmed
      certification = entry.answer.certification.id
      (event, day, daysLeft) = (entry.event, entry.day, entry.daysLeft)
      progress = ExportedProgress(entry.answer.progress)
    }
  }
}

extension ExpiringReport.Entry {
  fileprivate func title(_ words: Phrasebook) -> String {
    answer.certification.title.text(in: words.language)
  }
}
