import Foundation
import Messages
import Samples
import Testing
import Training

@testable import Reports

struct CardReportTests {
  private static func both(_ zh: String, _ en: String) -> LocalizedText {
    LocalizedText([.zh: zh, .en: en])
  }

  private static let supervisor = Named(id: "supervisor", text: both("当班主管", "shift supervisor"))
  private static let acquirer = Named(
    id: "acquirer", text: both("收单行：电话还没登记", "acquirer: no number yet"))
  private static let police = Named(id: "police", text: both("警方 110", "police 110"))
  private static let now = Named(id: "at-once", text: both("马上", "at once"))
  private static let today = Named(id: "same-day", text: both("当天打烊前", "before closing today"))
  private static let given = both("说出去了密码", "a PIN was given")

  private static func incident(
    _ id: String, _ title: LocalizedText, severity: Int, _ contacts: [Incident.Rung],
    note: String = ""
  ) -> Incident {
    Incident(
      id: id, title: title, severity: severity, first: both("先查这笔", "Look the sale up."),
      contacts: contacts, contactNote: LocalizedText(everywhere: note), say: [], notSay: [],
      keep: [Named(id: "slip", text: both("签购单", "the slip"))], note: nil,
      never: both("不再刷", "Never again."), naming: Naming(initials: "x", also: [], sounds: []),
      origin: Origin(source: both("出处", "Source"), asOf: "2026-11"))
  }

  private static func jobAid(
    _ state: StoreValue.State = .example, card isThere: Bool = true
  ) -> JobAid {
    let incidents = [
      incident(
        "gone", both("漏签，顾客已走", "Unsigned, customer gone"), severity: 2,
        [
          Incident.Rung(who: supervisor, within: now),
          Incident.Rung(who: acquirer, within: today, give: [.reference, .lastFour]),
        ], note: "（举例）"),
      incident(
        "caller", both("可疑电话", "Suspicious caller"), severity: 1,
        [
          Incident.Rung(who: supervisor, within: now),
          Incident.Rung(who: acquirer, within: now, when: given),
          Incident.Rung(who: police, within: now, when: given),
        ]),
    ]
    let card = WallCard(
      rules: [both("先停", "Stop.")], numbers: ["hotline", "nothing"],
      ready: [both("商户号", "Merchant number")], say: both("“我是＿＿”", "‘This is ____’"),
      genuine: [both("自己拨", "Dial yourself.")], never: [both("密码", "A PIN")],
      names: ["acquirer": both("收单行", "acquirer")],
      times: ["at-once": both("马上", "now")], firsts: ["caller": both("挂断", "hang up")])
    return JobAid(
      codes: [],
      escalation: [
        EscalationTable(
          contacts: [], times: [], evidence: [], neverKept: [], numbers: [], sayings: [],
          again: [:], incidents: incidents, card: isThere ? card : nil)
      ], terms: [], clauses: [],
      storeValues: [
        StoreValue(
          key: "hotline", meaning: both("客服电话", "the hotline"), text: both("95559", "95559"),
          state: state)
      ])
  }

  private static let made = CardReport.Made(store: "城东店", day: SampleSurvey.day)

  private static func entries(_ report: CardReport, _ language: Language) -> [[String]] {
    report.report(Phrasebook.of(language)).blocks.compactMap { block in
      if case .entry(let head, let rungs) = block { [head] + rungs } else { nil }
    }
  }

  @Test func `the most severe stand first, with what is short and whom to tell`() throws {
    let report = try #require(CardReport(Self.jobAid(), Self.made))
    #expect(
      Self.entries(report, .en) == [
        [
          "SUSPICIOUS CALLER: hang up", "→ shift supervisor now",
          "→ acquirer now if a PIN was given", "→ police 110 now if a PIN was given",
        ],
        [
          "UNSIGNED, CUSTOMER GONE: Look the sale up.", "→ shift supervisor now",
          "→ acquirer before closing today",
        ],
      ])
    #expect(Self.entries(report, .zh)[1][2] == "→ 收单行 当天打烊前")
  }

  @Test func `those that are named are all there is`() throws {
    let report = try #require(CardReport(Self.jobAid(), named: ["gone"], Self.made))
    #expect(Self.entries(report, .zh).count == 1)
    #expect(CardReport(Self.jobAid(), named: ["other"], Self.made) == nil)
  }

  @Test func `without texts for a card there is no sheet`() throws {
    let report = try #require(CardReport(Self.jobAid(card: false), Self.made))
    let blocks = report.report(Phrasebook.of(.en)).blocks
    let breaks = blocks.count { if case .pageBreak = $0 { true } else { false } }
    #expect(breaks == 0 && Self.entries(report, .en).count == 2)
    #expect(Self.entries(report, .en)[1][2] == "→ acquirer: no number yet before closing today")
  }

  @Test(arguments: [StoreValue.State.confirmed, .example, .missing])
  func `numbers that nobody confirmed are marked, and warned of`(_ state: StoreValue.State) throws {
    let words = Phrasebook.of(.en)
    let report = try #require(CardReport(Self.jobAid(state), Self.made)).report(words)
    let paragraphs = report.blocks.compactMap { block in
      if case .paragraph(let text) = block { text } else { nil }
    }
    #expect(paragraphs.contains(words.cards.warning) == (state != .confirmed))
    // That of the times on the card is of the incidents.
    #expect(paragraphs.contains(words.cards.examples))
    let fields = try #require(
      report.blocks.lazy.compactMap { block in
        if case .fields(let fields) = block { fields } else { nil }
      }.first)
    #expect(fields.map(\.label) == ["The hotline"] + words.cards.byHand)
    #expect(fields[0].value == "95559" + (state == .example ? words.cards.isExample : ""))
  }

  @Test func `the JSON is as committed`() throws {
    let report = try #require(CardReport(Self.jobAid(), Self.made))
    let json = try report.json(version: "1.0") + "\n"
    let difference = try Golden("card.json").difference(from: json)
    #expect(difference == nil, "\(difference ?? "")")
  }

  @Test(arguments: Language.allCases)
  func `the spreadsheet is as committed`(_ language: Language) throws {
    let report = try #require(CardReport(Self.jobAid(), Self.made))
    let rows = report.rows(Phrasebook.of(language))
    #expect(rows.count == 6 && Set(rows.map(\.count)).count == 1)
    let csv = String(decoding: report.csv(Phrasebook.of(language)).dropFirst(3), as: UTF8.self)
    let difference = try Golden("card.\(language.rawValue).csv").difference(from: csv)
    #expect(difference == nil, "\(difference ?? "")")
  }
}
