import Content
import Foundation
import Messages
import Records
import Samples
import Testing
import Training

@testable import Reports

@Suite struct RegradingReportTests {
  private let home = Home(Kept.newHome(#fileID))
  private let employee: EmployeeID

  init() throws {
    employee = try #require(EmployeeID("1001"))
    try home.prepare()
  }

  /// The exam sat with `option` for each of its two questions, and what `key` makes of it.
  private func change(_ option: String, _ key: CorrectedKey) throws -> RegradingReport.Change {
    let now = SampleStore.now
    let record = try EmployeeRecord(employee, in: home, run: UUID(), isSimulated: false)
    var session = try record.begin(.exam(Samples.form(2)), seed: Samples.seed, at: now)
    while case .item(_, let shown, _)? = session.activity.prompt?.question {
      let index = shown.offers.firstIndex { $0.id == option } ?? 0
      _ = try record.take(.line("\(index + 1)"), in: &session, at: now)
    }
    let amendment = try #require(try Amendment.all(in: record, by: key).first)
    let certificate = Certificate(
      file: String(repeating: "ab", count: 32), certification: "level",
      term: CertificateTerm(
        completed: now.day, from: now.day, until: now.day, renewableFrom: now.day,
        graceUntil: now.day, base: now.day, period: 1, months: 12), kind: .first,
      signer: employee, key: "9001-1", isProctored: false, isSelfAttested: false)
    return RegradingReport.Change(
      name: "王芳", exam: "Exam", amendment: amendment,
      resting: [RegradingReport.Resting(certificate, title: "Level")])
  }

  private func key(right: String, renamed: Bool = false) -> CorrectedKey {
    CorrectedKey(
      Samples.item(
        "i0",
        SingleChoice(
          options: Samples.choice.options.map {
            ChoiceOption(
              id: $0.id, text: renamed ? Samples.both("换了", "changed") : $0.text,
              right: $0.id == right, feedback: $0.feedback, pinned: $0.pinned)
          })))
  }

  private func commands(_ report: Report) -> [String] {
    report.blocks.compactMap { if case .command(let command) = $0 { command } else { nil } }
  }

  private func lists(_ report: Report) -> [String] {
    report.blocks.flatMap { block -> [String] in
      if case .list(let lines) = block { lines } else { [] }
    }
  }

  @Test(arguments: Language.allCases)
  func whoFailsNowIsToldWithTheCommandToRevoke(_ language: Language) throws {
    let key = key(right: "wrong")
    let report = RegradingReport(key.item, [try change("right", key)])
    #expect(report.amends && report.changes[0].flips(passing: false))
    let told = report.report(Phrasebook.of(language))
    #expect(commands(told).count == 1)
    #expect(
      commands(told).first?.hasPrefix(
        "countersign certificate revoke 1001 --certification level --reason ") == true)
    Kept.discard(home.root)
  }

  @Test(arguments: Language.allCases)
  func whatAPersonHasToDecideIsListedWithTheAnswer(_ language: Language) throws {
    let key = key(right: "wrong", renamed: true)
    let report = RegradingReport(key.item, [try change("right", key)])
    #expect(!report.amends && report.changes[0].results == nil)
    let told = report.report(Phrasebook.of(language))
    #expect(commands(told).isEmpty)
    #expect(lists(told).count == 1 && lists(told)[0].contains("right"))
    Kept.discard(home.root)
  }

  @Test func withoutChangesItSaysSo() {
    let words = Phrasebook.of(.en)
    let told = RegradingReport(Samples.item("i0"), []).report(words)
    let said = told.blocks.compactMap {
      if case .paragraph(let text) = $0 { text } else { nil }
    }
    #expect(said.contains(words.regrading.nothing))
    Kept.discard(home.root)
  }
}
