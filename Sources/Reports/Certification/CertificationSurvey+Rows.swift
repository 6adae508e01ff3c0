import Messages
import Records
import Training

extension CertificationSurvey {
  /// The headers before what a report's rows tell of somebody.
  func headers(_ words: Phrasebook) -> [String] {
    let columns = words.survey.columns
    return [
      words.reports.number, words.reports.name, columns.nameConfirmed, words.survey.role,
      words.survey.store,
    ]
  }

  /// The headers after that.
  func lastHeaders(_ words: Phrasebook) -> [String] {
    let columns = words.survey.columns
    return [columns.asOf, columns.known, columns.lines, columns.code]
  }

  /// A row about somebody, with what stands before and after what it tells.
  func row(_ person: Person, _ cells: [String], _ words: Phrasebook) -> [String] {
    [
      person.employee.text, person.name,
      person.isConfirmed ? words.survey.yes : words.survey.no,
      words.roster.roleName(person.role), person.store ?? "",
    ] + cells + [
      day.description, known?.description ?? "",
      person.head.map { String($0.lines) } ?? "", person.head?.checkCode ?? "",
    ]
  }
}
