import Foundation
import Training

/// What a corrected key makes of one exam on record.
package struct Amendment: Sendable {
  package let employee: EmployeeID
  package let sitting: ExamSitting
  /// The answer that it is about.
  package let answer: Fact.Answered
  /// The item as it was asked, with its values drawn; nil where the archive does not have it.
  package let asked: Item?
  package let outcome: SatExam.Outcome

  /// What changes in the exams of a record, and what a person has to decide.
  package static func all(
    in record: EmployeeRecord, by key: CorrectedKey
  ) throws -> [Amendment] {
    let archive = Archive(record.home.archive)
    return ExamSitting.all(of: record.employee, in: try record.events()).compactMap { sitting in
      guard let sat = sitting.sat(in: archive), let outcome = sat.regraded(by: key),
        let answer = sat.answers.first(where: { $0.item == key.item.id })
      else { return nil }
      return Amendment(
        employee: record.employee, sitting: sitting, answer: answer,
        asked: sat.form?.items.first { $0.id == answer.item }?.drawn(seed: sat.seed),
        outcome: outcome)
    }
  }

  /// Puts on record what `key` makes of somebody's exams, the key itself kept in the archive before;
  /// returns how many changed.
  package static func write(
    in record: EmployeeRecord, by key: CorrectedKey, reason: String, at now: Timestamp,
    by author: EmployeeID
  ) throws -> Int {
    let bodies = try all(in: record, by: key).compactMap { $0.body(by: key, reason: reason) }
    guard !bodies.isEmpty else { return 0 }
    try Archive(record.home.archive).keep(CanonicalJSON.encoded(key.item.revised(as: "")))
    for body in bodies { try record.append(body, at: now, by: author) }
    try record.save()
    return bodies.count
  }

  /// The amended result as it goes on record; nil where a person has to decide.
  func body(by key: CorrectedKey, reason: String) -> EventBody? {
    guard case .amended(let credit, _, let result) = outcome else { return nil }
    return .regraded(
      EventBody.Regraded(
        session: sitting.started.session, item: key.item.id, revision: key.item.revision,
        credit: credit, result: result, reason: reason))
  }
}
