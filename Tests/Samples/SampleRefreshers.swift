import Content
import Foundation
import Records
import Reports
import Training

/// What is drilled in the shop of ``SampleSurvey``, and people with every state of it.
package enum SampleRefreshers {
  package static let day = SampleSurvey.day

  /// Sundays are off, and one person has the day off.
  package static let policy = RefresherPolicy(
    workDays: WorkDays(weekdaysOff: [7]),
    off: EmployeeID("1006").map {
      [$0: WorkDays(daysOff: [WorkDays.Span(from: day, to: Day(number: day.number + 1))])]
    } ?? [:])

  /// Seven questions, the first two critical, the third about a clause that changed, the last not asked
  /// of anybody yet; a procedure.
  package static let catalogue = RefresherCatalogue(
    refreshers: ["a", "b", "c", "d", "e", "f", "g"].map(question)
      + [
        Refresher(
          what: Remembered(.procedure, "sale"),
          title: Samples.both("刷卡签名收款", "A sale with a signature"), topic: "sale",
          isCritical: false, cap: 90, seconds: 240, form: "procedure", clauses: [],
          certifications: ["signature-1"], lesson: nil)
      ],
    changes: SampleSurvey.program.changes + [
      ClauseChange(
        clause: "settling", number: "5.1", text: Samples.both("又一条新规则", "Another new rule"),
        changed: Day(number: day.number + 10), within: 30, lessons: ["why"])
    ], policy: policy, titles: ["signature-1": SampleSurvey.signature.title])

  private static func question(_ id: String) -> Refresher {
    let item = item(id)
    return Refresher(
      what: Remembered(.item, id), title: item.stem, topic: "why",
      isCritical: item.critical, cap: policy.caps.of(critical: item.critical), seconds: 30,
      form: "single-choice", clauses: [id == "c" ? "after-signing" : "clause-\(id)"],
      certifications: ["signature-1"], lesson: "why")
  }

  package static func item(_ id: String) -> Item {
    Samples.item(id, topic: "why", critical: ["a", "b"].contains(id))
  }

  package static let items = Dictionary(
    uniqueKeysWithValues: ["a", "b", "c", "d", "e", "f", "g"].map { ($0, item($0)) })

  /// The lesson that the questions are of, with a card for the first of them.
  package static let lessons = [
    "why": Lesson(
      id: "why", title: Samples.both("为什么要签名", "Why a signature"), minutes: 3,
      cards: [
        Card(
          id: "first", title: Samples.both("签名的用处", "What it is for"),
          text: Samples.both("签名证明持卡人同意。", "It shows consent."), drawing: nil, clauses: [],
          check: item("a"))
      ])
  ]

  package static func people() throws -> [SamplePerson] {
    let asked = ["a", "b", "c", "d", "e", "f"]
    var renewing = try SamplePerson("1001", "王芳", hired: date("2025-12-01"))
    renewing.lesson("why", on: date("2025-12-08"))
    renewing.lesson("steps", on: date("2025-12-08"))
    renewing.practice("sale", on: date("2025-12-09"))
    try renewing.certified(completed: date("2025-12-10"))
    renewing.answered(asked, on: date("2026-09-20"))
    renewing.answered(asked, on: date("2026-10-10"))

    var diligent = try SamplePerson("1002", "Li Na", isConfirmed: false, hired: date("2026-10-12"))
    diligent.lesson("why", on: date("2026-11-16"))
    diligent.answered(["c", "d", "e", "f"], on: date("2026-11-16"))
    diligent.answered(["c", "d", "e", "f"], on: date("2026-11-23"), inDrill: true)

    return [renewing, diligent, try forgetful(), try away(), try new(), try off()]
  }

  /// Forgets `a` again and again.
  package static func forgetful() throws -> SamplePerson {
    var person = try SamplePerson("1003", "O’Neil, Siobhán; Jr", hired: date("2026-09-01"))
    person.lesson("why", on: date("2026-09-21"))
    person.answered(["a", "b"], on: date("2026-09-21"))
    for day in ["2026-10-05", "2026-10-12", "2026-10-19", "2026-11-09"] {
      person.answered(
        ["a"], right: false, on: date(day), inDrill: day < "2026-11-01",
        revision: item("a").revision, given: day == "2026-11-09" ? "worse" : "wrong")
    }
    return person
  }

  private static func away() throws -> SamplePerson {
    var person = try SamplePerson("1004", "买买提·吐尔逊", hired: date("2026-01-05"))
    person.answered(["a", "b"], on: date("2026-10-10"))
    person.away(from: date("2026-11-20"), until: date("2026-12-10"), "病假")
    return person
  }

  private static func new() throws -> SamplePerson {
    try SamplePerson("1005", "何平", hired: date("2026-11-23"))
  }

  /// Has the day off, with something due.
  private static func off() throws -> SamplePerson {
    var person = try SamplePerson("1006", "赵敏", hired: date("2026-09-01"))
    person.answered(["a", "d"], on: date("2026-10-10"))
    return person
  }

  package static func survey() throws -> CertificationSurvey {
    try SampleSurvey.survey(of: people(), doubts: [], leavers: 0)
  }

  package static func sources() throws -> CoachingReport.Sources {
    let trails = try people().map {
      ($0.employee, RecallTrail(try $0.journal(), within: Horizon(asOf: day)))
    }
    return CoachingReport.Sources(
      catalogue: catalogue, content: try SampleStore.index(),
      trails: Dictionary(uniqueKeysWithValues: trails), items: items, asked: { _ in nil },
      lessons: lessons)
  }

  private static func date(_ text: String) -> Day { SampleSurvey.date(text) }
}
