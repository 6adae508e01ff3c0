import Messages
import Records
import Training

/// Columns of spreadsheets have the same names in every language, so that a formula finds them.
extension CertificationSurvey {
  /// The columns before what a report's rows tell of somebody.
  static let columns = ["employee", "name", "name_confirmed", "role", "store"]

  /// The columns after that.
  static let lastColumns = ["as_of", "known", "journal_lines", "journal_code"]

  /// Those of where a certificate comes from.
  static let originColumns = ["certificate_kind", "self_attested"]

  /// Their cells; empty without a certificate.
  static func origin(_ certificate: Certificate?, _ words: Phrasebook) -> [String] {
    guard let certificate else { return ["", ""] }
    return [
      words.certification.kind(certificate.kind),
      certificate.isSelfAttested ? words.survey.yes : words.survey.no,
    ]
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
