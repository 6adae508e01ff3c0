import Content
import Messages
import Records
import Samples
import Testing
import Training

@testable import Reports

@Suite struct ImpactReportTests {
  private static let changed = Day(number: 20_700)
  private let level = Certification(
    id: "level", title: Samples.both("一级", "Level"), meaning: Samples.both("会", "can"),
    requirements: [Requirement(id: "lessons", .lessons(["why"]))],
    validity: Validity(mode: .completion, months: 12))

  private func change(_ number: String, within: Int) -> ClauseChange {
    ClauseChange(
      clause: "rule-\(within)", number: number, text: Samples.both("规则", "The rule"),
      changed: Self.changed, within: within, lessons: ["why"])
  }

  /// Somebody certified a month before, who went through the lesson on a day after the change.
  private func person(_ number: String, learned days: Int?) throws -> CertificationSurvey.Person {
    let employee = try #require(EmployeeID(number))
    let day = { Day(number: Self.changed.number + $0) }
    var history = CertificationHistory()
    history.issued(
      Certificate(
        file: number, certification: "level",
        term: level.validity.term(completed: day(-30), signed: day(-30)), kind: .first,
        signer: employee, key: "9001-1", isProctored: true, isSelfAttested: false))
    if let days { history.completed(lesson: "why", on: day(days)) }
    let program = CertificationProgram(certifications: [level])
    let post = CertificationProgram.Post(role: .learner, since: day(-90))
    return CertificationSurvey.Person(
      Scorecard(employee: employee), history, acts: [],
      answers: program.answers(history, post, on: day(20)),
      head: nil, on: day(20))
  }

  private func report(
    _ changes: [ClauseChange], _ people: [CertificationSurvey.Person]
  ) -> ImpactReport {
    ImpactReport(
      of: CertificationSurvey(
        store: nil, day: Day(number: Self.changed.number + 20), madeAt: SampleStore.now,
        people: people,
        basis: CertificationSurvey.Basis(
          heads: nil, release: nil, isModified: false, unconfirmedValues: [])),
      CertificationProgram(certifications: [level], changes: changes))
  }

  @Test func changesAreSortedByTheirLastDayAndTheOverdueComeFirst() throws {
    let people = [
      try person("1001", learned: 5), try person("1002", learned: nil),
      try person("1003", learned: -5),
    ]
    let found = report([change("2.1", within: 30), change("1.1", within: 10)], people)
    #expect(found.changes.map(\.change.number) == ["1.1", "2.1"])
    #expect(found.changes[0].people.map(\.employee.text) == ["1002", "1003", "1001"])
    #expect(found.changes[0].people.map(\.impact.isOverdue) == [true, true, false])
    #expect(found.changes[1].people.allSatisfy { !$0.impact.isOverdue })
    #expect(found.changes[1].people.map(\.impact.isDone) == [false, false, true])
  }

  @Test(arguments: Language.allCases)
  func theTableNamesWhoIsOverdueAndTheCSVHasARowForEach(_ language: Language) throws {
    let words = Phrasebook.of(language)
    let names = RequirementNames(try SampleStore.index(), language)
    let found = report([change("1.1", within: 10)], [try person("1002", learned: nil)])
    let tables = found.report(words, names).blocks.compactMap { block -> [[String]]? in
      if case .table(_, let rows) = block { rows } else { nil }
    }
    #expect(tables.count == 1 && tables.first?.first?.first == "1002")
    #expect(tables.first?.first?[3].contains("10") == true)
    // The mark in front is for spreadsheet programs.
    let rows = CSVText(found.csv(words, names).replacing("\u{FEFF}", with: "")).rows
    #expect(rows.count == 2 && rows[0].cells == ImpactReport.columns)
    #expect(rows[1].cells.count == ImpactReport.columns.count && rows[1].cells[3] == "1002")
  }

  @Test func withoutChangesItSaysSo() throws {
    let words = Phrasebook.of(.en)
    let text = report([], [try person("1002", learned: nil)]).report(
      words, RequirementNames(try SampleStore.index(), .en))
    guard case .paragraph(let said)? = text.blocks.first else {
      Issue.record("no paragraph")
      return
    }
    #expect(said == words.impact.noChanges)
  }
}
