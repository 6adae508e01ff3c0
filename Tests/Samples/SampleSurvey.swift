import Content
import Foundation
import Integrity
import Records
import Reports
import Training

/// A shop on 2026-11-24 in which every state of a certificate, of who may work, and of the way to be
/// certified is somebody's.
package enum SampleSurvey {
  package static let day = Day(number: 20_781)

  package static let promise = Acknowledgment(
    id: "signature-1/promise", text: Samples.both("我承诺照规则做。", "I promise to keep the rules."),
    revision: String(repeating: "a", count: 64))

  package static let signature = Certification(
    id: "signature-1", title: Samples.both("电子签名（一级）", "Electronic signature, level 1"),
    meaning: Samples.both("会做。", "Can do it."),
    requirements: [
      Requirement(id: "lessons", .lessons(["why", "steps"])),
      Requirement(id: "practice", .practices(["sale"])),
      Requirement(id: "scenarios", .scenarios(["blank"])),
      Requirement(id: "exam", .exam("level-1", proctored: true)),
      Requirement(id: "till", .observation("till", level: .alone, times: 1)),
      Requirement(id: "promise", .acknowledgment(promise)),
    ],
    renewals: [
      [
        Requirement(id: "again", .lessons(["why", "steps"])),
        Requirement(id: "exam-again", .exam("level-1", proctored: true)),
      ]
    ],
    validity: Validity(mode: .completion, months: 12, windowDays: 60, graceDays: 14))

  package static let refunds = Certification(
    id: "refunds", title: Samples.both("退货", "Refunds"),
    meaning: Samples.both("会退货。", "Can refund."),
    requirements: [Requirement(id: "lessons", .lessons(["steps"]))],
    validity: Validity(mode: .completion, months: 24, windowDays: 30), lapsed: .supervised)

  package static let program = CertificationProgram(
    certifications: [signature, refunds],
    assignments: [
      Assignment(certification: "signature-1", roles: [.learner, .trainer], within: 30),
      Assignment(certification: "refunds", roles: [.trainer], within: 30),
    ],
    changes: [
      ClauseChange(
        clause: "after-signing", number: "2.3", text: Samples.both("新规则", "A new rule"),
        changed: date("2026-10-01"), within: 30, lessons: ["steps"])
    ])

  /// Everybody, one record that cannot be read, and one person who has left.
  package static func survey() throws -> CertificationSurvey {
    try survey(of: people())
  }

  /// One person to whom everything happened that a record can hold.
  package static func disputed() throws -> CertificationSurvey {
    var person = try SamplePerson(
      "1009", "何平", isConfirmed: false, store: "城西店", hired: date("2025-08-15"))
    person.beginExam(on: date("2025-08-20"), isGivenUp: true)
    try person.exam(
      on: date("2025-08-28"), "47/60", passed: false, proctor: nil, interruptions: 1)
    try done(&person, on: ["2025-08-25", "2025-08-26", "2025-09-10"])
    try person.certified(completed: date("2025-09-10"), .imported, isProctored: false)
    person.scenario("blank", on: date("2025-08-21"), .bad)
    person.drill("gone", on: date("2025-08-23"), passed: false)
    person.drill("gone", on: date("2025-08-24"))
    person.practice(
      "sale", on: date("2025-08-22"), .guided, "2/3", passed: false, failures: ["twice"])
    person.away(from: date("2025-12-01"), until: date("2026-03-01"), "病假")
    person.given(.trainer, on: date("2026-04-01"))
    person.flagged(on: date("2026-05-03"), "=第 3 题说不清楚", answered: "已改写。")
    person.lesson("why", on: date("2026-08-03"))
    try person.waived("again", .testedOut, on: date("2026-08-04"))
    try person.exam(on: date("2026-08-05"))
    try person.certified(
      completed: date("2026-08-05"), signed: date("2026-08-06"), .renewal, by: "1009",
      isProctored: false)
    try person.changed(.suspended, from: date("2026-09-01"), "盘点差错")
    try person.changed(.reinstated, from: date("2026-09-08"), "查清了，不是他")
    try person.changed(.revoked, from: date("2026-10-01"), "代顾客签名")
    person.beginExam(on: date("2026-11-23"), isGivenUp: false)
    return try survey(of: [person], doubts: [], leavers: 0)
  }

  package static func survey(
    of people: [SamplePerson], doubts: [CertificationSurvey.Doubt]? = nil, leavers: Int = 1,
    day: Day = day, known: Day? = nil, isSimulated: Bool = false
  ) throws -> CertificationSurvey {
    let doubt = EmployeeID("1010").map {
      CertificationSurvey.Doubt(employee: $0, isReadable: false, reason: "…")
    }
    return CertificationSurvey(
      store: "城东店", day: day, known: known, madeAt: SampleStore.now,
      people: try people.map { try person($0, on: day) },
      doubts: doubts ?? (doubt.map { [$0] } ?? []), leavers: leavers,
      basis: basis, isSimulated: isSimulated)
  }

  private static func person(
    _ sample: SamplePerson, on day: Day
  ) throws -> CertificationSurvey.Person {
    let card = try sample.card()
    let post = CertificationProgram.Post(role: card.role(on: day), since: sample.since)
    return CertificationSurvey.Person(
      card, sample.history, acts: sample.acts,
      answers: program.answers(sample.history, post, on: day),
      head: try sample.head(), on: day)
  }

  package static let basis = CertificationSurvey.Basis(
    heads: HeadsList(
      text: "countersign heads 1\nstore -\nday 2026-11-24\n"
        + ["a", "b", "c"].map { name in
          let digest = Digest(of: Data(name.utf8))
          return "\(digest) 24 5000 \(digest)\n"
        }.sorted().joined()),
    release: "2026.11", isModified: true,
    unconfirmedValues: [Samples.both("收单行热线", "the acquirer’s hotline")])

  /// A day that is surely one.
  package static func date(_ text: String) -> Day { Day(text) ?? day }

  private static func done(
    _ person: inout SamplePerson, on days: [String], proctor: String? = "9001"
  ) throws {
    person.lesson("why", on: date(days[0]))
    person.lesson("steps", on: date(days[0]), right: 4)
    person.practice("sale", on: date(days[0]))
    person.scenario("blank", on: date(days[1]))
    try person.exam(on: date(days[2]), proctor: proctor)
    try person.observed(on: date(days[2]), .alone, by: "2001")
    person.accepted(on: date(days[2]))
  }

  package static func people() throws -> [SamplePerson] {
    var valid = try SamplePerson("0012", "欧阳小芳", hired: date("2026-11-02"))
    try valid.exam(on: date("2026-11-06"), "47/60", passed: false, interruptions: 2)
    try done(&valid, on: ["2026-11-05", "2026-11-06", "2026-11-20"])
    try valid.certified(completed: date("2026-11-20"), signed: date("2026-11-21"))

    var renewing = try SamplePerson("1001", "王芳", hired: date("2025-11-03"))
    try done(&renewing, on: ["2025-12-01", "2025-12-02", "2025-12-10"])
    try renewing.certified(completed: date("2025-12-10"))
    renewing.lesson("steps", on: date("2026-10-05"))
    renewing.lesson("why", on: date("2026-11-23"))

    var learning = try SamplePerson(
      "1002", "Li Na", isConfirmed: false, hired: date("2026-11-10"))
    learning.lesson("why", on: date("2026-11-12"), right: 3)
    learning.practice("sale", on: date("2026-11-12"), .guided)
    learning.practice(
      "sale", on: date("2026-11-12"), .alone, "1/2", passed: false, failures: ["twice"])
    learning.scenario("blank", on: date("2026-11-13"), .bad)
    try learning.exam(on: date("2026-11-14"), "47/60", passed: false)
    learning.flagged(on: date("2026-11-14"), "=第 3 题说不清楚")
    try learning.observed(on: date("2026-11-16"), .directSupervision, by: "2001")

    var late = try SamplePerson("1003", "O’Neil, Siobhán", hired: date("2026-09-01"))
    late.beginExam(on: date("2026-09-20"), isGivenUp: true)

    var inGrace = try SamplePerson(
      "1004", "买买提·吐尔逊·阿卜杜热合曼", hired: date("2025-11-03"))
    try done(&inGrace, on: ["2025-11-10", "2025-11-11", "2025-11-15"])
    try inGrace.certified(completed: date("2025-11-15"))
    inGrace.lesson("steps", on: date("2026-10-08"))
    inGrace.lesson("why", on: date("2026-10-08"))
    try inGrace.exam(on: date("2026-11-18"), proctor: "9001")

    var expired = try SamplePerson("1005", "周杰", hired: date("2025-09-01"))
    try done(&expired, on: ["2025-10-01", "2025-10-02", "2025-10-20"])
    try expired.certified(completed: date("2025-10-20"))
    expired.lesson("steps", on: date("2026-10-05"))

    return [valid, renewing, learning, late, inGrace, expired] + (try others())
  }

  private static func others() throws -> [SamplePerson] {
    var suspended = try SamplePerson("1006", "吴磊", hired: date("2026-09-28"))
    try done(&suspended, on: ["2026-10-05", "2026-10-06", "2026-10-08"])
    try suspended.certified(completed: date("2026-10-08"))
    try suspended.changed(.suspended, from: date("2026-10-12"), "盘点差错")
    try suspended.changed(.reinstated, from: date("2026-10-15"), "查清了")
    try suspended.changed(.suspended, from: date("2026-11-20"), "顾客投诉，正在查")

    var revoked = try SamplePerson("1007", "郑爽", hired: date("2026-09-28"))
    try done(&revoked, on: ["2026-10-05", "2026-10-06", "2026-10-08"])
    try revoked.certified(completed: date("2026-10-08"))
    try revoked.changed(.revoked, from: date("2026-11-01"), "代顾客签名")

    var changed = try SamplePerson("1008", "孙悦", hired: date("2026-02-01"))
    try done(&changed, on: ["2026-02-20", "2026-02-21", "2026-03-02"])
    try changed.certified(completed: date("2026-03-02"), by: "1008", isProctored: false)
    changed.away(from: date("2026-06-01"), until: date("2026-08-01"), "产假")

    var trainer = try SamplePerson("2001", "赵敏", hired: date("2026-06-01"))
    trainer.given(.trainer, on: date("2026-10-20"))
    trainer.lesson("steps", on: date("2026-11-03"))
    trainer.practice("sale", on: date("2026-11-03"), .prompted)
    try trainer.waived("scenarios", .equivalentOutsideActivity, on: date("2026-11-03"))
    try trainer.certified(
      completed: date("2026-11-03"), .imported, isProctored: false)

    let manager = try SamplePerson("9001", "陈静", role: .manager, hired: date("2020-01-01"))
    return [suspended, revoked, changed, trainer, manager]
  }
}
