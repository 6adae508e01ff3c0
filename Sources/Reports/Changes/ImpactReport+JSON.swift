import Foundation
import Records
import Training

extension ImpactReport {
  /// The report for other programs: sorted keys, ids instead of titles.
  package func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(Exported(self)), as: UTF8.self)
  }

  private struct Exported: Encodable {
    let report = "impact"
    let format = 1
    let day: Day
    let simulated: Bool
    let changes: [ExportedChange]
    let doubtful: [ExportedDoubt]

    init(_ report: ImpactReport) {
      (day, simulated) = (report.day, report.isSimulated)
      changes = report.changes.map(ExportedChange.init)
      doubtful = report.doubts.map {
        ExportedDoubt(employee: $0.employee, readable: $0.isReadable, reason: $0.reason)
      }
    }
  }

  private struct ExportedDoubt: Encodable {
    let employee: EmployeeID
    let readable: Bool
    let reason: String
  }

  private struct ExportedChange: Encodable {
    let clause: String
    let number: String
    let changed: Day
    let by: Day
    let lessons: [String]
    let people: [ExportedPerson]

    init(_ change: Change) {
      let clause = change.change
      (self.clause, number, changed) = (clause.clause, clause.number, clause.changed)
      (by, lessons) = (clause.by, clause.lessons)
      people = change.people.map(ExportedPerson.init)
    }
  }

  private struct ExportedPerson: Encodable {
    let employee: EmployeeID
    let name: String
    let certification: String
    let lessons: [String]
    let missing: [String]
    let done: Day?
    let overdue: Bool

    init(_ person: Person) {
      (employee, name) = (person.employee, person.name)
      (certification, lessons) = (person.impact.certification, person.impact.lessons)
      (missing, overdue) = (person.impact.missing, person.impact.isOverdue)
      if case .done(let day) = person.impact.state { done = day } else { done = nil }
    }
  }
}
