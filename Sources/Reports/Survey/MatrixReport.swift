import Messages
import Records
import Training

/// Everybody and every certification: how each stands with each.
package struct MatrixReport: SurveyReport {
  package static let name = "matrix"
  package let survey: CertificationSurvey

  package init(_ survey: CertificationSurvey) {
    self.survey = survey
  }

  package func report(_ words: Phrasebook, version: String) -> Report {
    let certifications = survey.certifications
    let table = Report.Block.table(
      header: [words.reports.number, words.reports.name]
        + certifications.map { $0.title.text(in: words.language) },
      rows: survey.people.map { person in
        [person.employee.text, person.name(words)]
          + certifications.map { cell(person.answer($0.id), words) }
      })
    let legend = legend(words)
    return survey.framed(
      words.outlook.matrix.title,
      [table] + (legend.isEmpty ? [] : [.note(words.outlook.matrix.legendHeading), .list(legend)]),
      words, version: version)
  }

  private func cell(_ answer: CertificationAnswer?, _ words: Phrasebook) -> String {
    guard let answer else { return words.outlook.matrix.nothing }
    let word = answer.reason.word(words)
    return (answer.reason.day.map { "\(word) \($0)" } ?? word)
      + (answer.certificate.map(words.outlook.matrix.mark) ?? "")
  }

  /// What the cells mean, each kind once, in the order of the states.
  private func legend(_ words: Phrasebook) -> [String] {
    let certifications = survey.certifications
    let reasons = survey.people.flatMap { person in
      certifications.map { person.answer($0.id)?.reason ?? .notRequired }
    }
    let held = survey.people.flatMap(\.answers).compactMap(\.certificate)
    let phrases = words.outlook.matrix
    return CertificationState.allCases.compactMap { state in
      reasons.first { CertificationState($0) == state }.map(phrases.legend)
    }
      + (held.contains { $0.kind == .imported } ? [phrases.imported] : [])
      + (held.contains(where: \.isSelfAttested) ? [phrases.selfAttested] : [])
  }

  package func rows(_ words: Phrasebook) -> [[String]] {
    let header =
      CertificationSurvey.columns + ["certification", "state", "day", "standing"]
      + CertificationSurvey.originColumns + CertificationSurvey.lastColumns
    return [header]
      + survey.people.flatMap { person in
        person.answers.map { answer in
          survey.row(
            person,
            [
              answer.certification.title.text(in: words.language), answer.reason.word(words),
              answer.reason.day?.description ?? "",
              answer.standing.map(words.certification.standing) ?? "",
            ] + CertificationSurvey.origin(answer.certificate, words), words)
        }
      }
  }

  package func exported(_ words: Phrasebook) -> some Encodable {
    Exported(
      certifications: survey.certifications.map {
        ExportedCertification(certification: $0.id, title: $0.title)
      }, people: survey.people.map(ExportedPerson.init))
  }

  private struct Exported: Encodable {
    let certifications: [ExportedCertification]
    let people: [ExportedPerson]
  }

  private struct ExportedCertification: Encodable {
    let certification: String
    let title: LocalizedText
  }

  private struct ExportedPerson: Encodable {
    let employee: EmployeeID
    let name: String
    let nameConfirmed: Bool
    let role: Role
    let store: String?
    let standing: WorkStanding?
    let cells: [ExportedCell]

    init(_ person: CertificationSurvey.Person) {
      (employee, name, nameConfirmed) = (person.employee, person.name, person.isConfirmed)
      (role, store, standing) = (person.role, person.store, person.standing)
      cells = person.answers.map(ExportedCell.init)
    }
  }

  private struct ExportedCell: Encodable {
    let certification: String
    let state: CertificationState
    let day: Day?
    let standing: WorkStanding?
    let certificate: ExportedCertificate?

    init(_ answer: CertificationAnswer) {
      certification = answer.certification.id
      certificate = answer.certificate.map(ExportedCertificate.init)
      (state, day) = (CertificationState(answer.reason), answer.reason.day)
      standing = answer.standing
    }
  }
}

extension CertificationSurvey.Person {
  /// What is to be said of them and a certification; nil where nothing is asked and nothing held.
  func answer(_ certification: String) -> CertificationAnswer? {
    answers.first { $0.certification.id == certification }
  }
}
