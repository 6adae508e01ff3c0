import Content
import Messages
import Records
import Training

/// A page for each person: what they may do and why, their certificates, what is missing, what is done.
package struct CertificationReport: SurveyReport {
  package static let name = "certification"
  package static let format = 2
  package let survey: CertificationSurvey
  let content: ContentIndex

  package init(_ survey: CertificationSurvey, content: ContentIndex) {
    (self.survey, self.content) = (survey, content)
  }

  /// What somebody has done of the content.
  func learning(of person: CertificationSurvey.Person, _ language: Language) -> LearningRecord {
    LearningRecord(person.card, person.history, content: content, language: language)
  }

  /// Whether only the content tells what somebody has still to do: a learner of whom no certification
  /// is asked; of who is not here on the day nothing is.
  func isToldByContent(_ person: CertificationSurvey.Person) -> Bool {
    person.answers.isEmpty && person.role == .learner && person.absence == nil
      && person.comesOn == nil
  }

  /// Something missing in words: of an exam that was sat, how it went.
  func sentence(
    _ missing: Fulfilment.Missing, _ record: LearningRecord, _ words: Phrasebook
  ) -> String {
    if case .exam(let id, _) = missing, let exam = record.exams.first(where: { $0.id == id }),
      let told = exam.missing
    {
      return words.reports.missing(told)
    }
    return words.certification.missing(missing, RequirementNames(content, words.language))
  }

  /// What trainers saw, what was accepted, what was waived.
  func vouched(_ person: CertificationSurvey.Person, _ words: Phrasebook) -> [String] {
    person.history.observations.map { sentence($0, words) }
      + person.history.acceptances.map { words.page.accepted($0.day) }
      + person.history.waivers.map { sentence($0, person, words) }
  }

  func sentence(
    _ observation: CertificationHistory.Observation, _ words: Phrasebook
  ) -> String {
    let names = RequirementNames(content, words.language)
    return words.page.observation(
      observation.day, names.observation(observation.form), observation.level,
      observation.observer)
  }

  func sentence(
    _ waiver: CertificationHistory.Waiver, _ person: CertificationSurvey.Person,
    _ words: Phrasebook
  ) -> String {
    let requirement = person.answer(waiver.certification)?.certification.requirement(
      waiver.requirement)
    let reason =
      words.certification.waiverReason(waiver.reason)
      + (waiver.words.isEmpty ? "" : words.certification.colon + waiver.words)
    return requirement.map {
      words.certification.waived($0, waiver, RequirementNames(content, words.language))
    } ?? words.page.waived(waiver.day, waiver.requirement, reason, waiver.author)
  }
}

extension Certification {
  /// What it asks for under that name, at first or later.
  func requirement(_ id: String) -> Requirement? {
    (requirements + renewals.joined()).first { $0.id == id }
  }
}
