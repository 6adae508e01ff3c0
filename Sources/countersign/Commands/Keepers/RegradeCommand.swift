import ArgumentParser
import Console
import Foundation
import Messages
import Records
import Reports
import Training

/// The key to a question was wrong: exams in which it was answered are graded by the present one.
struct RegradeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "regrade",
    abstract: "Grade exams anew by a corrected key. 答案改正后，重新判分。",
    discussion: """
      ITEM is the question's id. A manager's PIN is asked. Certificates stay as they are; what to do \
      about them is told.
      """)

  @OptionGroup var contents: ContentOptions
  @OptionGroup var acting: ActingOptions

  @Argument(help: "Which question, by its id. 哪一道题。")
  var item: String

  @Option(help: "What was wrong. 原因。")
  var reason: String?

  @Flag(help: "Only tell what would change. 只看会变什么，不写。")
  var dryRun = false

  func run() throws {
    let desk = try Desk(contents.records, acting)
    let library = try contents.library()
    let typed = item.trimmed.lowercased()
    guard let found = library.items().first(where: { $0.id == typed }) else {
      throw desk.refuse(desk.words.regrading.unknownItem(oneLine(item)), .validationFailure)
    }
    let why = oneLine(reason ?? "").trimmed
    guard dryRun || !why.isEmpty else {
      throw desk.refuse(
        desk.words.explanation(of: Roster.Refusal.reasonMissing), .validationFailure)
    }
    let regrading = RegradingDesk(
      desk: desk, key: CorrectedKey(found),
      names: RequirementNames(library.index, desk.words.language))
    let (report, isWhole) = regrading.report()
    try desk.show(report.report(desk.words))
    if dryRun {
      complain(desk.words.regrading.notWritten)
    } else if report.amends {
      let actor = try desk.actor()
      let count = try desk.told {
        try regrading.write(report, by: actor, reason: String(why.prefix(500)))
      }
      complain(desk.words.regrading.written(count))
    }
    if !isWhole { throw ExitCode.failure }
  }
}

/// Grading anew in the records of a store.
private struct RegradingDesk {
  let desk: Desk
  let key: CorrectedKey
  let names: RequirementNames

  /// What would change for whom, and whether every record could be read.
  func report() -> (report: RegradingReport, isWhole: Bool) {
    var changes: [RegradingReport.Change] = []
    var isWhole = true
    for employee in desk.home.everybody() {
      do {
        changes += try self.changes(in: try EmployeeRecord.reading(employee, in: desk.home))
      } catch {
        complain(desk.words.reports.unreadable(employee, desk.words.explanation(of: error)))
        isWhole = false
      }
    }
    return (RegradingReport(key.item, changes), isWhole)
  }

  private func changes(in record: EmployeeRecord) throws -> [RegradingReport.Change] {
    try Amendment.all(in: record, by: key).map { amendment in
      RegradingReport.Change(
        name: record.card.name, exam: names.exam(amendment.sitting.started.subject),
        amendment: amendment,
        resting: try resting(on: amendment.sitting, record).map {
          RegradingReport.Resting($0, title: names.certification($0.certification))
        })
    }
  }

  /// Certificates that rest on an exam and that nobody has revoked.
  private func resting(on sitting: ExamSitting, _ record: EmployeeRecord) throws -> [Certificate] {
    let check = CertificateCheck(in: desk.home, desk.store.facts)
    let events = try record.events()
    return check.history(of: record.card).history.certificates.filter { certificate in
      guard certificate.revocation == nil,
        let basis = check.basis(of: certificate, holder: record.employee, events)
      else { return false }
      return basis.grounds.contains { ground in
        if case .exam(let exam) = ground.evidence {
          exam.started.session == sitting.started.session
        } else {
          false
        }
      }
    }
  }

  /// Amends the exams that `report` names, as the records are now; returns how many.
  func write(_ report: RegradingReport, by actor: EmployeeID, reason: String) throws -> Int {
    let employees = Set(report.changes.filter { $0.results != nil }.map(\.employee)).sorted()
    return try employees.reduce(0) { count, employee in
      return try count
        + Amendment.write(
          in: desk.roster.record(of: employee), by: key, reason: reason, at: desk.now, by: actor)
    }
  }
}
