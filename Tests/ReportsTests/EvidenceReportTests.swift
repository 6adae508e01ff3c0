import Content
import Foundation
import Messages
import Records
import Samples
import Testing
import Training

@testable import Reports

@Suite struct EvidenceReportTests {
  private static let pledge = Acknowledgment(
    id: "level/pledge", text: Samples.both("我记住了", "I will remember"),
    revision: String(repeating: "ab", count: 32))
  private static let form = ObservationForm(
    id: "sale", title: Samples.both("观察", "A sale watched"),
    points: [
      ObservationForm.Point(
        id: "amount", text: Samples.both("报金额", "says the amount"), critical: true),
      ObservationForm.Point(id: "card", text: Samples.both("还卡", "gives it back"), critical: false),
    ])
  private static let level = Certification(
    id: "level", title: Samples.both("一级", "Level one"), meaning: Samples.both("会", "can"),
    requirements: [
      Requirement(id: "lessons", .lessons(["lesson"])),
      Requirement(id: "scenarios", .scenarios(["scenario"])),
      Requirement(id: "practice", .practices(["drill"])),
      Requirement(id: "items", .items(["check-one"], days: 1)),
      Requirement(id: "exam", .exam("exam", proctored: true)),
      Requirement(id: "seen", .observation("sale", level: .alone, times: 1)),
      Requirement(id: "pledge", .acknowledgment(pledge)),
    ], validity: Validity(mode: .completion, months: 12))
  private static let program = CertificationProgram(
    certifications: [level],
    assignments: [
      Assignment(certification: "level", roles: [.learner], within: 1),
      Assignment(certification: "level", roles: [.trainer], within: 30),
    ])

  /// A shop of three days: hired and sat on the first, proctored and watched on it too, and on the third
  /// it was written down that she had been a trainer from the start.
  private final class Shop {
    let home = Home(Kept.newHome(#fileID))
    let employee: EmployeeID
    let manager: EmployeeID

    init() throws {
      employee = try #require(EmployeeID("1001"))
      manager = try #require(EmployeeID("9001"))
      try home.prepare()
      let managers = try EmployeeRecord(manager, in: home, run: UUID(), isSimulated: false)
      try managers.append(
        .added(EventBody.Added(name: "陈静", confirmed: true, employee: manager)), at: at(0, 0),
        by: manager)
      try managers.append(
        .employed(EventBody.Employed(role: .manager, from: day(0))), at: at(0, 0), by: manager)
      let record = try EmployeeRecord(employee, in: home, run: UUID(), isSimulated: false)
      try record.append(
        .added(EventBody.Added(name: "王芳", confirmed: true, employee: employee)), at: at(0, 1),
        by: manager)
      try record.append(
        .employed(EventBody.Employed(role: .learner, store: nil, from: day(0), hired: day(0))),
        at: at(0, 2), by: manager)
      for subject in [Subject.lesson(Samples.lesson), .exam(Samples.form(2))] {
        var session = try record.begin(subject, seed: Samples.seed, at: at(0, 3))
        while case .item(_, let shown, _)? = session.activity.prompt?.question {
          let right = shown.offers.firstIndex { $0.id == "right" } ?? 0
          _ = try record.take(.line("\(right + 1)"), in: &session, at: at(0, 4))
        }
        if subject.kind == .exam {
          try record.append(
            .proctored(EventBody.Proctored(session: session.started.session)), at: at(0, 5),
            by: manager)
        }
      }
      try play(in: record)
      try practise(in: record)
      let content = try Archive(home.archive).keep(form)
      try record.append(
        .observed(
          EventBody.Observed(
            form: "sale", content: content.hex, occurredOn: day(0), level: .alone,
            outcomes: ["amount": .done], remark: "稳当")), at: at(0, 8), by: manager)
      try record.append(
        .acknowledged(EventBody.Acknowledged(text: "level/pledge", revision: pledge.revision)),
        at: at(0, 9))
      try record.append(
        .employed(EventBody.Employed(role: .trainer, store: nil, from: day(0))), at: at(3, 1),
        by: manager)
    }

    deinit { Kept.discard(home.root) }

    private func play(in record: EmployeeRecord) throws {
      var session = try record.begin(.scenario(Samples.scenario), seed: Samples.seed, at: at(0, 6))
      while let question = session.activity.prompt?.question {
        var line = "1"
        switch question {
        case .item(_, let shown, _):
          line = "\((shown.offers.firstIndex { $0.id == "right" } ?? 0) + 1)"
        case .decision(_, _, let offers):
          line = "\((offers.firstIndex { $0.id == "good" } ?? 0) + 1)"
        case .certainty, .act: break
        }
        _ = try record.take(.line(line), in: &session, at: at(0, 7))
      }
    }

    /// Alone, with the card given back too early at first.
    private func practise(in record: EmployeeRecord) throws {
      var session = try record.begin(.practice(Samples.drill()), seed: Samples.seed, at: at(0, 7))
      for line in ["give-card"] + Samples.lines(of: session.activity) {
        _ = try record.take(.line(line), in: &session, at: at(0, 7))
      }
    }

    func day(_ days: Int) -> Day { at(days, 0).day }

    func at(_ days: Int, _ minutes: Int) -> Timestamp {
      Timestamp(
        date: Samples.start.addingTimeInterval(Double(days * 86_400 + minutes * 60)),
        offset: 8 * 3600)
    }

    func report(on days: Int) throws -> EvidenceReport {
      try EvidenceReport(
        of: employee, on: day(days), in: home, try StoreRecord(in: home).facts, program,
        at: at(5, 0),
        isSimulated: false)
    }

    func text(on days: Int, _ language: Language) throws -> String {
      let words = Phrasebook.of(language)
      let report = try report(on: days).report(
        words, RequirementNames(try SampleStore.index(), language), version: "1.0")
      return ([report.title] + report.blocks.flatMap(lines)).joined(separator: "\n")
    }

    private func lines(_ block: Report.Block) -> [String] {
      switch block {
      case .paragraph(let text), .heading(let text), .banner(let text), .note(let text),
        .command(let text):
        [text]
      case .section(let text): [text]
      case .entry(let head, let parts): [head] + parts
      case .list(let entries): entries
      case .table(let header, let rows), .form(let header, let rows):
        header + rows.flatMap(\.self)
      case .fields(let fields): fields.map { "\($0.label) \($0.value)" }
      case .blanks(let labels): labels
      case .chart(let bars, let legend): bars.map { "\($0.label) \($0.amount)" } + [legend(1)]
      case .pageBreak: []
      }
    }
  }

  @Test func everyRequirementIsToldWithWhatMetIt() throws {
    let entry = try #require(try Shop().report(on: 0).entries.first)
    #expect(entry.basis == nil && entry.missing.isEmpty)
    #expect(
      entry.grounds.map(\.id) == [
        "lessons", "scenarios", "practice", "items", "exam", "seen", "pledge",
      ])
    let kinds = entry.grounds.map { ground in
      switch ground.evidence {
      case .lessons(let done): "lessons \(done.count)"
      case .scenarios(let done): "scenarios \(done.count)"
      case .escalations(let sittings): "drills \(sittings.count)"
      case .practices(let sittings): "practices \(sittings.count)"
      case .items(let done): "items \(done.count)"
      case .exam(let sitting): "exam \(sitting.answers.count)"
      case .observations(let acts): "observations \(acts.count)"
      case .acceptance: "acceptance"
      case .waiver: "waiver"
      case .none: "none"
      }
    }
    #expect(
      kinds == [
        "lessons 1", "scenarios 1", "practices 1", "items 1", "exam 2", "observations 1",
        "acceptance",
      ])
  }

  @Test func theAnswerOfThatEveningIsToldWhereItWasAnotherOne() throws {
    let shop = try Shop()
    let then = try #require(try shop.report(on: 2).entries.first?.then)
    #expect(then.answer?.standing == .no && then.later.count == 1)
    let entry = try #require(try shop.report(on: 2).entries.first)
    #expect(entry.answer?.standing == .supervised)
    #expect(try shop.report(on: 0).entries.first?.then?.answer?.standing == .supervised)
    #expect(try shop.report(on: 3).entries.first?.then == nil)
  }

  @Test(arguments: Language.allCases)
  func itIsAllInWords(_ language: Language) throws {
    let text = try Shop().text(on: 1, language)
    let said =
      switch language {
      case .zh:
        [
          "题 i0", "回答：right", "（usual）：", "1. 还卡（没有做成）；早了：还卡", "报金额（关键）：做到", "还卡：没有记", "稳当", "我记住了",
          "只凭密码",
        ]
      case .en:
        [
          "stem i0", "Answer: right", "(usual): ",
          "1. give-card (refused); too early: Give the card back",
          "says the amount (critical): done",
          "gives it back: not noted", "稳当", "I will remember", "by PIN, without a signature",
        ]
      }
    for words in said { #expect(text.contains(words), "\(words)\n\(text)") }
  }

  /// What a program reads of it.
  private struct Told: Decodable {
    let certifications: [Certification]
    struct Certification: Decodable { let grounds: [Ground] }
    struct Ground: Decodable { let practices: [Practice]? }
    struct Practice: Decodable {
      let replayed: Bool?
      let acts: [Act]
      let omitted: [String]?
    }
    struct Act: Decodable {
      let act: String
      let effect: String
      let missteps: [Misstep]?
    }
    struct Misstep: Decodable { let kind: String, about: String }
  }

  private func told(_ shop: Shop) throws -> Told.Practice {
    let words = Phrasebook.of(.en)
    let json = try shop.report(on: 1).json(
      words, RequirementNames(try SampleStore.index(), .en))
    try Kept.keep(printed: json)
    let found = try JSONDecoder().decode(Told.self, from: Data(json.utf8))
    return try #require(
      found.certifications.flatMap(\.grounds).compactMap(\.practices).first?.first)
  }

  @Test func aPracticeIsToldForOtherProgramsStepByStep() throws {
    let shop = try Shop()
    let practice = try told(shop)
    #expect(practice.replayed == true && practice.omitted == [])
    #expect(practice.acts.map(\.effect) == ["refused", "took", "took", "took", "took"])
    #expect(practice.acts[0].missteps?.map(\.kind) == ["tooEarly"])
    #expect(practice.acts[0].missteps?.map(\.about) == ["give-card"])
    #expect(practice.acts.dropFirst().allSatisfy { $0.missteps?.isEmpty == true })
    let other = try Shop()
    try FileManager.default.removeItem(at: other.home.archive)
    let lost = try told(other)
    #expect(lost.replayed == nil && lost.omitted == nil && lost.acts.count == 5)
    Kept.remove(other.home.root)
  }

  @Test func beforeTheFirstDayNothingIsSaidOfWhatTheyMightDo() throws {
    let report = try Shop().report(on: -1)
    #expect(report.entries.isEmpty)
    guard case .notYet = report.presence else {
      Issue.record("\(report.presence)")
      return
    }
  }

  @Test func whatTheRecordsCannotSayIsSaid() throws {
    let shop = try Shop()
    #expect(try shop.report(on: 1).limits == [.nothingSigned, .unsignedLines, .clock])
    let other = try Shop()
    try FileManager.default.removeItem(at: other.home.archive)
    let limits = try other.report(on: 1).limits
    // Lesson, scenario, practice, item, exam and observation form.
    #expect(limits.count == 9 && limits[6] == .nothingSigned)
    let questions = try #require(
      try other.report(on: 1).entries.first?.grounds.compactMap { ground in
        if case .exam(let sitting) = ground.evidence { sitting } else { nil }
      }.first)
    #expect(try other.report(on: 1).questions(of: questions).map(\.id).sorted() == ["i0", "i1"])
    Kept.remove(other.home.root)
  }
}
