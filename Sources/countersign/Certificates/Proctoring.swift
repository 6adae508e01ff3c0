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
    var latest: (exam: String, attempt: Scorecard.ExamAttempt, endedAt: Timestamp)?
    for (id, attempts) in card.exams where exam == nil || exam == id {
      for attempt in attempts where attempt.proctor == nil {
        guard let endedAt = attempt.endedAt, endedAt.day == day,
          latest.map({ $0.endedAt.date < endedAt.date }) ?? true
        else { continue }
        latest = (id, attempt, endedAt)
      }
    }
    return latest.map { ($0.exam, $0.attempt) }
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
