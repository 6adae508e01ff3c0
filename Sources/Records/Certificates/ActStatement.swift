import Foundation
import Training

/// The words that a manager signs with an act; they name everything the act says and its moment, so that
/// they can be said of no other, and only once.
package enum ActStatement {
  package static func changed(
    _ act: EventBody.CertificateChanged.Act, file: String, employee: EmployeeID, from: Day,
    reason: String, at: Timestamp
  ) throws -> String {
    try text(
      Changed(
        act: act.rawValue, at: at, certificate: file, employee: employee, from: from,
        reason: reason))
  }

  package static func waived(
    _ requirement: String, of certification: String, employee: EmployeeID,
    reason: CertificationHistory.Waiver.Reason, words: String, at: Timestamp
  ) throws -> String {
    try text(
      Waived(
        act: "waived", at: at, certification: certification, employee: employee, reason: reason,
        requirement: requirement, words: words))
  }

  package static func proctored(
    session: UUID, employee: EmployeeID, head: JournalHead
  ) throws -> String {
    try text(Proctored(act: "proctored", employee: employee, head: head, session: session))
  }

  private static func text(_ words: some Encodable) throws -> String {
    String(decoding: try CanonicalJSON.encoded(words), as: UTF8.self)
  }

  private struct Changed: Encodable {
    let act: String
    let at: Timestamp
    let certificate: String
    let employee: EmployeeID
    let from: Day
    let reason: String
  }

  private struct Waived: Encodable {
    let act: String
    let at: Timestamp
    let certification: String
    let employee: EmployeeID
    let reason: CertificationHistory.Waiver.Reason
    let requirement: String
    let words: String
  }

  private struct Proctored: Encodable {
    let act: String
    let employee: EmployeeID
    let head: JournalHead
    let session: UUID
  }
}
