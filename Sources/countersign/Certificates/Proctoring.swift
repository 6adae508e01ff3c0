import Foundation
import Messages
import Records
import Training

/// A proctor's word about an exam that was sat before their eyes.
enum Proctoring {
  /// The latest exam finished on `day` that nobody vouched for yet, with its id.
  static func latest(
    of card: Scorecard, exam: String? = nil, on day: Day
  ) -> (exam: String, attempt: Scorecard.ExamAttempt)? {
    card.exams.flatMap { id, attempts in attempts.map { (exam: id, attempt: $0) } }
      .filter { entry in
        entry.attempt.endedAt?.day == day && entry.attempt.proctor == nil
          && (exam.map { $0 == entry.exam } ?? true)
      }
      .max {
        ($0.attempt.endedAt?.date ?? .distantPast) < ($1.attempt.endedAt?.date ?? .distantPast)
      }
  }

  /// Records it, signed over the record as it stands where the proctor has a key.
  static func record(
    _ session: UUID, in record: EmployeeRecord, by proctor: EmployeeID,
    signer: CertificateIssue.Signer?, at now: Timestamp
  ) throws {
    try record.refresh()
    let statement = try signer.map {
      SignedStatement(
        try ActStatement.proctored(
          session: session, employee: record.employee, head: record.head), key: $0.key,
        by: $0.signing)
    }
    try record.append(
      .proctored(EventBody.Proctored(session: session, statement: statement)), at: now,
      by: proctor)
    try record.save()
  }
}
