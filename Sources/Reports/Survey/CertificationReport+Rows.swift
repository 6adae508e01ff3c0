import Messages
import Records
import Training

extension CertificationReport {
  package func rows(_ words: Phrasebook) -> [[String]] {
    let header =
      CertificationSurvey.columns
      + [
        "fact", "subject", "state", "day", "note", "until", "signed", "signer", "proctored",
        "check_code",
      ] + CertificationSurvey.originColumns + CertificationSurvey.lastColumns
    return [header]
      + survey.people.flatMap { person in
        facts(of: person, words).map { survey.row(person, $0.cells(words), words) }
      }
  }

  private struct Row {
    let fact: PagePhrases.Fact
    let what: String
    var state = ""
    var day: Day?
    let note: String
    var certificate: Certificate?

    func cells(_ words: Phrasebook) -> [String] {
      let proctored = certificate?.isProctored.map { $0 ? words.survey.yes : words.survey.no }
      return [
        words.page.fact(fact), what, state, day?.description ?? "", note,
        certificate?.term.until.description ?? "", certificate?.term.from.description ?? "",
        certificate?.signer.text ?? "", proctored ?? "", certificate?.checkCode ?? "",
      ] + CertificationSurvey.origin(certificate, words)
    }
  }

  private func facts(
    of person: CertificationSurvey.Person, _ words: Phrasebook
  ) -> [Row] {
    let record = learning(of: person, words.language)
    let answers = person.answers.flatMap { answer -> [Row] in
      let title = answer.certification.title.text(in: words.language)
      let row = Row(
        fact: .certificate, what: title, state: answer.reason.word(words), day: answer.reason.day,
        note: words.certification.reason(answer.reason, survey.day),
        certificate: answer.certificate)
      return [row]
        + answer.progress.missing.map {
          Row(fact: .missing, what: title, note: sentence($0, record, words))
        }
    }
    let content =
      isToldByContent(person)
      ? record.missing.map { Row(fact: .missing, what: "", note: words.reports.missing($0)) } : []
    return answers + content + done(record, words) + vouchedRows(person, words)
  }

  private func done(_ record: LearningRecord, _ words: Phrasebook) -> [Row] {
    let phrases = words.reports
    let lessons = record.lessons.map {
      Row(
        fact: .lesson, what: $0.title, day: $0.mark.firstAt.day,
        note: record.sentence($0, phrases))
    }
    let practices = record.practices.map {
      Row(
        fact: .practice, what: $0.title, state: phrases.practiceCell($0.mark.best?.ended),
        day: ($0.mark.best?.at ?? $0.mark.latestAt).day, note: record.sentence($0, phrases))
    }
    let escalations = record.escalations.map {
      Row(
        fact: .escalation, what: $0.title,
        state: phrases.escalationCell($0.mark.lastPass?.ended ?? $0.mark.latest),
        day: ($0.mark.lastPass?.at ?? $0.mark.latestAt).day, note: record.sentence($0, phrases))
    }
    let scenarios = record.scenarios.map {
      Row(
        fact: .scenario, what: $0.title, state: words.endings.standing($0.mark.best.standing),
        day: $0.mark.bestAt.day, note: record.sentence($0, phrases))
    }
    let exams = record.exams.filter { !$0.attempts.isEmpty }.map { exam in
      Row(
        fact: .exam, what: exam.title, state: record.cell(exam, phrases),
        day: exam.deciding?.endedAt.day,
        note: record.sentence(exam, phrases) ?? exam.missing.map(phrases.missing) ?? "")
    }
    return lessons + practices + escalations + scenarios + exams
  }

  private func vouchedRows(
    _ person: CertificationSurvey.Person, _ words: Phrasebook
  ) -> [Row] {
    let names = RequirementNames(content, words.language)
    return person.history.observations.map {
      Row(
        fact: .observation, what: names.observation($0.form), state: String($0.level.rawValue),
        day: $0.day, note: sentence($0, words))
    }
      + person.history.acceptances.map {
        Row(fact: .acceptance, what: $0.text, day: $0.day, note: words.page.accepted($0.day))
      }
      + person.history.waivers.map {
        Row(
          fact: .waiver, what: $0.requirement, day: $0.day, note: sentence($0, person, words))
      }
  }
}
