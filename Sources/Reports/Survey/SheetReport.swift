import Messages
import Records
import Training

/// The sheet that everybody signs who was at a training.
package struct SheetReport: SurveyReport {
  package static let name = "sheet"
  package let survey: CertificationSurvey
  package let event: Event
  /// For who is not on the list.
  package static let emptyRows = 5

  /// What is known of the training; the rest is written in by hand.
  package struct Event: Sendable {
    package let title: String?
    package let place: String?
    package let trainer: String?
    package let day: Day?

    package init(
      title: String? = nil, place: String? = nil, trainer: String? = nil, day: Day? = nil
    ) {
      (self.title, self.place, self.trainer, self.day) = (title, place, trainer, day)
    }
  }

  package init(_ survey: CertificationSurvey, _ event: Event) {
    (self.survey, self.event) = (survey.ofThisStore, event)
  }

  package func report(_ words: Phrasebook, version: String) -> Report {
    let phrases = words.sheet
    let rows = survey.people.map { [$0.employee.text, $0.name(words), "", ""] }
    let empty = Array(repeating: ["", "", "", ""], count: SheetReport.emptyRows)
    return survey.framed(
      phrases.title,
      [
        .fields(facts(phrases)),
        .form(
          header: [words.reports.number, words.reports.name, phrases.signature, phrases.remarks],
          rows: rows + empty), .blanks(phrases.endings),
      ], words, version: version, isBlank: true)
  }

  private func facts(_ phrases: SheetPhrases) -> [(label: String, value: String)] {
    [
      (phrases.subject, event.title ?? ""), (phrases.day, event.day?.description ?? ""),
      (phrases.place, event.place ?? ""), (phrases.trainer, event.trainer ?? ""),
    ]
  }

  package func rows(_ words: Phrasebook) -> [[String]] {
    let phrases = words.sheet
    let facts = facts(phrases)
    let header =
      CertificationSurvey.columns
      + ["signature", "remarks", "training", "training_day", "place", "trainer"]
      + CertificationSurvey.lastColumns
    return [header]
      + survey.people.map { survey.row($0, ["", ""] + facts.map(\.value), words) }
  }

  package func exported(_ words: Phrasebook) -> some Encodable {
    Exported(
      title: event.title, place: event.place, trainer: event.trainer, day: event.day,
      people: survey.people.map {
        ExportedPerson(employee: $0.employee, name: $0.name, nameConfirmed: $0.isConfirmed)
      })
  }

  private struct Exported: Encodable {
    let title: String?
    let place: String?
    let trainer: String?
    let day: Day?
    let people: [ExportedPerson]
  }

  private struct ExportedPerson: Encodable {
    let employee: EmployeeID
    let name: String
    let nameConfirmed: Bool
  }
}
