import Messages
import Records
import Training

/// Who may work alone, who only with somebody beside them, and who not: one page for the wall.
package struct TodayReport: SurveyReport {
  package static let name = "today"
  package let survey: CertificationSurvey

  package init(_ survey: CertificationSurvey) {
    self.survey = survey.ofThisStore
  }

  /// Those who may do so much, in the order of their numbers.
  package func people(_ standing: WorkStanding) -> [CertificationSurvey.Person] {
    survey.people.filter { $0.standing == standing }
  }

  /// Those who hold nothing and must hold nothing.
  package var notAsked: [CertificationSurvey.Person] {
    survey.people.filter { $0.standing == nil }
  }

  package func report(_ words: Phrasebook, version: String) -> Report {
    let phrases = words.outlook.today
    let groups = WorkStanding.allCases.reversed().flatMap { standing -> [Report.Block] in
      let people = people(standing)
      return [
        .banner(phrases.group(standing, people.count)),
        people.isEmpty
          ? .paragraph(phrases.nobody)
          : .table(
            header: [words.reports.number, words.reports.name, words.survey.reason],
            rows: people.map { [$0.employee.text, $0.name(words), reason($0, words)] }),
      ]
    }
    let rest = notAsked.map {
      OutlookPhrases.Today.Person(
        employee: $0.employee, name: $0.name, isConfirmed: $0.isConfirmed,
        role: words.roster.roleName($0.role))
    }
    return survey.framed(
      phrases.title, groups + (rest.isEmpty ? [] : [.note(phrases.notAsked(rest))]), words,
      version: version)
  }

  package func rows(_ words: Phrasebook) -> [[String]] {
    let header =
      CertificationSurvey.columns + ["standing", "certification", "state", "day"]
      + CertificationSurvey.originColumns + ["reason"] + CertificationSurvey.lastColumns
    return [header]
      + survey.people.map { person in
        let standing =
          person.standing.map(words.certification.standing) ?? words.outlook.today.notAskedCell
        let deciding = person.deciding
        let cells = [
          standing, deciding?.certification.title.text(in: words.language) ?? "",
          deciding?.reason.word(words) ?? "", deciding?.reason.day?.description ?? "",
        ]
        return survey.row(
          person,
          cells + CertificationSurvey.origin(deciding?.certificate, words)
            + [reason(person, words)], words)
      }
  }

  /// Why somebody may do no more, in a sentence; with the certification where there are several.
  private func reason(_ person: CertificationSurvey.Person, _ words: Phrasebook) -> String {
    guard let deciding = person.deciding else {
      return words.certification.reason(.notRequired, survey.day)
    }
    let reason = words.certification.reasonWithOrigin(deciding, survey.day)
    return survey.certifications.count > 1
      ? words.outlook.today.about(deciding.certification.title.text(in: words.language), reason)
      : reason
  }

  package func exported(_ words: Phrasebook) -> some Encodable {
    Exported(people: survey.people.map(ExportedPerson.init))
  }

  private struct Exported: Encodable {
    let people: [ExportedPerson]
  }

  private struct ExportedPerson: Encodable {
    let employee: EmployeeID
    let name: String
    let nameConfirmed: Bool
    let role: Role
    let store: String?
    let standing: WorkStanding?
    let certification: String?
    let state: CertificationState
    let day: Day?
    let certificate: ExportedCertificate?

    init(_ person: CertificationSurvey.Person) {
      (employee, name, nameConfirmed) = (person.employee, person.name, person.isConfirmed)
      (role, store, standing) = (person.role, person.store, person.standing)
      let deciding = person.deciding
      certification = deciding?.certification.id
      certificate = deciding?.certificate.map(ExportedCertificate.init)
      let reason = deciding?.reason ?? .notRequired
      (state, day) = (CertificationState(reason), reason.day)
    }
  }
}
