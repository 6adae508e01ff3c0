import Content
import Training

/// What is said of certificates, of who may work, and of what is still missing.
package struct CertificationPhrases: Sendable {
  /// In a table.
  package let standing: @Sendable (WorkStanding) -> String
  /// In a sentence, of a person.
  package let mayWork: @Sendable (WorkStanding) -> String
  /// In a table; where there is none, `noCertificate`.
  package let status: @Sendable (CertificateStatus) -> String
  package let noCertificate: String
  /// In a table, for who is too late for a first one.
  package let overdue: String
  /// In a table, for who has none yet and is in time.
  package let learning: String
  /// Why the standing is what it is on that day, in one sentence.
  package let reason: @Sendable (CertificationAnswer.Reason, _ on: Day) -> String
  /// Behind a sentence about a certificate, in brackets: its holder signed it, or it was taken over; of
  /// others, nothing.
  package let origin: @Sendable (Certificate) -> String
  package let progress: @Sendable (Progress) -> String
  package let missing: @Sendable (Fulfilment.Missing, RequirementNames) -> String
  /// What a requirement asks for, without a day.
  package let asked: @Sendable (Requirement, RequirementNames) -> String
  package let met: @Sendable (Requirement, _ on: Day, RequirementNames) -> String
  package let waived:
    @Sendable (Requirement, CertificationHistory.Waiver, RequirementNames) -> String
  package let waiverReason: @Sendable (CertificationHistory.Waiver.Reason) -> String
  package let entrustment: @Sendable (Entrustment) -> String
  /// What is to be learned again and by when.
  package let retraining: @Sendable (Retraining, RequirementNames, _ on: Day) -> String
  package let kind: @Sendable (Certificate.Kind) -> String
  package let days: @Sendable (Int) -> String
  /// Kind, days, signer and check code of a certificate.
  package let certificateLine: @Sendable (Certificate, _ code: String) -> String
  /// One certification in a line: its title, and what it is worth.
  package let headline: @Sendable (_ title: String, _ reason: String) -> String
  /// Somebody, and what all certifications together let them do on a day; nil: today.
  package let verdict: @Sendable (EmployeeID, _ name: String, WorkStanding?, _ on: Day?) -> String
  /// The same to themself.
  package let today: @Sendable (WorkStanding) -> String
  /// A suspension that begins later.
  package let suspendedLater: @Sendable (Certificate.Suspension) -> String
  /// Words that stand alone.
  package let sentence: @Sendable (String) -> String
  package let colon: String
  package let comma: String
  /// Ends a sentence that another may follow.
  package let stop: String
}

extension CertificationPhrases {
  /// Why the standing is what it is, with where the certificate comes from.
  package func reasonWithOrigin(_ answer: CertificationAnswer, _ day: Day) -> String {
    reason(answer.reason, day) + (answer.certificate.map(origin) ?? "")
  }
}

/// The titles of what requirements ask for, in one language; an id without a title stands for itself.
package struct RequirementNames: Sendable {
  private let titles: [String: LocalizedText]
  package let language: Language

  package init(_ index: ContentIndex, _ language: Language) {
    self.language = language
    var titles: [String: LocalizedText] = [:]
    for entry in index.lessons { titles["lesson " + entry.id] = entry.title }
    for entry in index.scenarios { titles["scenario " + entry.id] = entry.title }
    for entry in index.procedures { titles["procedure " + entry.id] = entry.title }
    for entry in index.incidents { titles["incident " + entry.id] = entry.title }
    for entry in index.exams { titles["exam " + entry.id] = entry.title }
    for form in index.observationForms { titles["observation " + form.id] = form.title }
    for (id, stem) in index.itemStems { titles["item " + id] = stem }
    for certification in index.program.certifications {
      titles["certification " + certification.id] = certification.title
    }
    self.titles = titles
  }

  package func lesson(_ id: String) -> String { title("lesson", id) }
  package func scenario(_ id: String) -> String { title("scenario", id) }
  package func procedure(_ id: String) -> String { title("procedure", id) }
  package func incident(_ id: String) -> String { title("incident", id) }
  package func exam(_ id: String) -> String { title("exam", id) }
  package func observation(_ id: String) -> String { title("observation", id) }
  package func certification(_ id: String) -> String { title("certification", id) }
  package func item(_ id: String) -> String { title("item", id) }

  private func title(_ kind: String, _ id: String) -> String {
    titles["\(kind) \(id)"]?.text(in: language) ?? id
  }
}
