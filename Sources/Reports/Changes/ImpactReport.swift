import Messages
import Records
import Training

/// What each changed clause asks of the people here: who is to learn it again by when, who has, and who
/// is overdue.
package struct ImpactReport: Sendable {
  package let day: Day
  /// By the last day in time.
  package let changes: [Change]
  package let doubts: [CertificationSurvey.Doubt]
  /// The day or the records are simulated, so that this is no evidence.
  package let isSimulated: Bool

  package struct Change: Sendable {
    package let change: ClauseChange
    /// Those of whom it asks something: the overdue first, then those still in time, then those done.
    package let people: [Person]
  }

  package struct Person: Sendable {
    package let employee: EmployeeID
    package let name: String
    package let impact: ClauseImpact
  }

  package init(of survey: CertificationSurvey, _ program: CertificationProgram) {
    (day, doubts, isSimulated) = (survey.day, survey.doubts, survey.isSimulated)
    changes = program.changes.map { change in
      Change(
        change: change,
        people: survey.people.flatMap { person in
          person.answers.compactMap { answer in
            change.impact(on: answer.certification, person.history, on: survey.day).map {
              Person(employee: person.employee, name: person.name, impact: $0)
            }
          }
        }.sorted {
          ($0.impact.rank, $0.employee, $0.impact.certification)
            < ($1.impact.rank, $1.employee, $1.impact.certification)
        })
    }.sorted { ($0.change.by, $0.change.number) < ($1.change.by, $1.change.number) }
  }

  package func report(_ words: Phrasebook, _ names: RequirementNames) -> Report {
    let doubtful = doubts.map { doubt -> Report.Block in
      .paragraph(
        doubt.isReadable
          ? words.reports.doubtful(doubt.employee, doubt.reason)
          : words.reports.unreadable(doubt.employee, doubt.reason))
    }
    return Report(
      title: words.impact.title(day),
      blocks: (isSimulated ? [.paragraph(words.reports.simulated)] : []) + doubtful
        + (changes.isEmpty ? [.paragraph(words.impact.noChanges)] : [])
        + changes.flatMap { blocks(about: $0, words, names) })
  }

  private func blocks(
    about change: Change, _ words: Phrasebook, _ names: RequirementNames
  ) -> [Report.Block] {
    let (phrases, clause) = (words.impact, change.change)
    let told: [Report.Block] =
      [
        .heading(phrases.change(clause.number, clause.changed, clause.by)),
        .paragraph(clause.text.text(in: words.language).trimmed),
        .paragraph(phrases.lessons(clause.lessons.map(names.lesson))),
      ] + (clause.changed > day ? [.paragraph(phrases.notYet(clause.changed))] : [])
    guard !change.people.isEmpty else { return told + [.paragraph(phrases.nobody)] }
    let people = Set(change.people.map(\.employee)).count
    return told + [
      .paragraph(
        phrases.counts(
          people, change.count { $0.impact.isDone }, change.count { $0.impact.isOverdue })),
      .table(
        header: [
          words.roster.number, words.roster.name, phrases.certification, phrases.state,
          phrases.missing,
        ],
        rows: change.people.map { person in
          [
            person.employee.text, person.name, names.certification(person.impact.certification),
            state(person.impact, clause, phrases),
            person.impact.missing.map(names.lesson).joined(separator: words.roster.between),
          ]
        }),
    ]
  }

  private func state(
    _ impact: ClauseImpact, _ change: ClauseChange, _ phrases: ImpactPhrases
  ) -> String {
    switch impact.state {
    case .done(let day): phrases.done(day)
    case .missing(_, false): phrases.due(change.by)
    case .missing(_, true): phrases.overdue(change.by, change.by.days(to: day))
    }
  }

  static let columns = [
    "rule", "changed", "learn_by", "employee", "name", "certification", "state", "done", "missing",
  ]

  /// One row for each person, certification and change.
  package func csv(_ words: Phrasebook, _ names: RequirementNames) -> String {
    let rows = changes.flatMap { change in
      change.people.map { person -> [String] in
        var done = ""
        if case .done(let day) = person.impact.state { done = day.description }
        return [
          change.change.number, change.change.changed.description, change.change.by.description,
          person.employee.text, person.name, names.certification(person.impact.certification),
          state(person.impact, change.change, words.impact), done,
          person.impact.missing.map(names.lesson).joined(separator: words.roster.between),
        ]
      }
    }
    return String(decoding: CSVText.written([ImpactReport.columns] + rows), as: UTF8.self)
  }
}

extension ImpactReport.Change {
  /// How many people there are of whom `holds` is so by one of their certifications.
  fileprivate func count(_ holds: (ImpactReport.Person) -> Bool) -> Int {
    Set(people.filter(holds).map(\.employee)).count
  }
}

extension ClauseImpact {
  var isDone: Bool { if case .done = state { true } else { false } }
  var isOverdue: Bool { if case .missing(_, true) = state { true } else { false } }
  var missing: [String] { if case .missing(let lessons, _) = state { lessons } else { [] } }

  fileprivate var rank: Int { isOverdue ? 0 : isDone ? 2 : 1 }
}
