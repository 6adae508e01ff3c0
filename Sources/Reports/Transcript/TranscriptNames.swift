import Records
import Training

/// What those are called whose word is in a transcript, and the names that stand on its certificates.
package struct TranscriptNames: Sendable {
  private var witnesses: [EmployeeID: String] = [:]
  /// By the SHA-256 of the certificate's file.
  private(set) var onCertificates: [String: String] = [:]

  /// Nobody's: numbers stand for people.
  package init() {}

  /// Those of everybody in `survey`, as far as the records in `home` still tell them.
  package init(of survey: CertificationSurvey, in home: Home, _ facts: StoreFacts) {
    let check = CertificateCheck(in: home, facts)
    for person in survey.people {
      for certificate in person.history.certificates {
        onCertificates[certificate.file] =
          check.document(of: certificate, holder: person.employee)?.name
      }
      for witness in person.witnesses where witnesses[witness] == nil {
        witnesses[witness] = try? EmployeeRecord.reading(witness, in: home).card.name
      }
    }
  }

  /// `9001 陈静`
  func who(_ employee: EmployeeID) -> String {
    witnesses[employee].map { "\(employee) \($0)" } ?? employee.text
  }
}

extension CertificationSurvey.Person {
  /// Everybody whose word is in their record.
  fileprivate var witnesses: Set<EmployeeID> {
    let proctors = history.exams.values.joined().compactMap(\.proctor)
    return Set(
      history.certificates.map(\.signer) + acts.map(\.by) + history.observations.map(\.observer)
        + history.waivers.map(\.author) + card.flags.compactMap { $0.reply?.by } + proctors)
  }
}
