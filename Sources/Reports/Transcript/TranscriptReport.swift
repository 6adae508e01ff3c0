import Content
import Messages
import Records
import Training

/// Everything on one person for a dispute, in order of time, and what it cannot show.
package struct TranscriptReport: SurveyReport {
  package static let name = "transcript"
  package let survey: CertificationSurvey
  private let content: ContentIndex
  private let names: TranscriptNames

  /// `survey` is usually of one person; of several, one follows the other.
  package init(_ survey: CertificationSurvey, content: ContentIndex, names: TranscriptNames) {
    (self.survey, self.content, self.names) = (survey, content, names)
  }

  package func report(_ words: Phrasebook, version: String) -> Report {
    let pages = survey.people.map { blocks($0, words) }
    let body = Array(pages.joined(separator: [.pageBreak]))
    return survey.framed(words.transcript.title, body, words, version: version, learned: true)
  }

  private func blocks(
    _ person: CertificationSurvey.Person, _ words: Phrasebook
  ) -> [Report.Block] {
    let phrases = words.transcript
    let entries = TranscriptEntry.all(of: person, to: survey.day)
    var blocks = person.opening(words, on: survey.day)
    if let head = person.head, head.lines > 0, !survey.isSimulated {
      blocks.append(.paragraph(words.reports.checkCode(head.lines, head.checkCode)))
    }
    let teller = TranscriptTeller(person, content, names, words)
    blocks += certificates(of: person).flatMap { certificate in
      [
        .heading(
          phrases.certificate(certificate.checkCode, teller.title(of: certificate.certification))),
        .list(teller.details(of: certificate, on: survey.day)),
      ]
    }
    blocks.append(.note(phrases.heading))
    blocks.append(
      entries.isEmpty
        ? .paragraph(phrases.nothing)
        : .table(
          header: [phrases.when, phrases.what],
          rows: entries.map { [$0.at?.minute ?? $0.day.description, teller.sentence($0)] }))
    return blocks + [
      .note(phrases.cannotSayHeading), .list(limits(person).map(phrases.cannotSay)),
    ]
  }

  private func certificates(of person: CertificationSurvey.Person) -> [Certificate] {
    person.history.certificates.filter { $0.term.from <= survey.day }
  }

  private func limits(_ person: CertificationSurvey.Person) -> [TranscriptPhrases.Limit] {
    let certificates = certificates(of: person)
    let ended = person.card.exams.values.joined().filter { $0.endedAt != nil }
    let isUnproctored = ended.contains { person.history.proctor(of: $0) == nil }
    return [.whoSatThere]
      + (isUnproctored ? [.unproctored] : [])
      + (person.isConfirmed ? [] : [.nameUnconfirmed])
      + (person.card.employment.hired == nil ? [.hiredUnknown] : [])
      + (certificates.contains(where: \.isSelfAttested) ? [.selfAttested] : [])
      + (certificates.contains { $0.kind == .imported } ? [.imported] : [])
      + (survey.known.map { [.recordedLater(than: $0)] } ?? [])
      + [.namesOfToday] + (certificates.isEmpty ? [] : [.onlyVerified])
  }

  package func rows(_ words: Phrasebook) -> [[String]] {
    let header =
      CertificationSurvey.columns + ["day", "at", "kind", "subject", "by", "what"]
      + CertificationSurvey.lastColumns
    return [header]
      + survey.people.flatMap { person in
        let teller = TranscriptTeller(person, content, names, words)
        return TranscriptEntry.all(of: person, to: survey.day).map { entry in
          let told = ExportedEntry(entry)
          return survey.row(
            person,
            [
              entry.day.description, entry.at?.description ?? "", told.kind.rawValue,
              told.subject ?? "", told.by?.text ?? "", teller.sentence(entry),
            ], words)
        }
      }
  }

  package func exported(_ words: Phrasebook) -> some Encodable {
    Exported(
      people: survey.people.map { person in
        ExportedPerson(
          person, certificates(of: person), TranscriptEntry.all(of: person, to: survey.day))
      })
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
    let hired: Day?
    let standing: WorkStanding?
    let certificates: [ExportedCertificate]
    let entries: [ExportedEntry]
    let journal: JournalHead?

    init(
      _ person: CertificationSurvey.Person, _ certificates: [Certificate],
      _ entries: [TranscriptEntry]
    ) {
      (employee, name, nameConfirmed) = (person.employee, person.name, person.isConfirmed)
      (role, store, standing) = (person.role, person.store, person.standing)
      (hired, journal) = (person.card.employment.hired, person.head)
      self.certificates = certificates.map(ExportedCertificate.init)
      self.entries = entries.map(ExportedEntry.init)
    }
  }
}
