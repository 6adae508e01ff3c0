import Content
import Foundation
import Testing
import Training

private let incidents = "content/escalation/incidents.yaml"

/// The table of incidents, as it is read.
struct EscalationReadingTests {
  private static let table = """
    format: 1
    source: {zh: 出处, en: Source}
    asOf: "2026-11"
    again: {1: 7, 2: 14, 3: 30, 4: 60}
    contacts:
      supervisor: {zh: 主管, en: supervisor}
      acquirer: {zh: "收单行：{{hotline}}", en: "acquirer: {{hotline}}"}
    times:
      at-once: {zh: 马上, en: at once}
      same-day: {zh: 当天, en: the same day}
    evidence:
      slip: {zh: 存根, en: the copy}
      receipt: {zh: 小票, en: the receipt}
    neverKept:
      photo: {text: {zh: 照片, en: a photo}, why: {zh: 会泄露, en: it leaks}}
    numbers: {merchant-number: a, terminal-number: b, batch: c, voucher: d, reference: e, amount: f, last-four: g}
    sayings:
      promise: {fault: promise, text: {zh: 马上退, en: back at once}, why: {zh: 说了不算, en: not yours to say}}
      blame: {fault: tone, text: {zh: 怪你, en: your fault}, why: {zh: 没礼貌, en: rude}}
      guess: {fault: guess, text: {zh: 大概吧, en: perhaps}, why: {zh: 没查, en: not looked}}
    incidents:
      - id: gone
        title: {zh: 走了没签, en: gone unsigned}
        initials: zlmq
        severity: 2
        first: {zh: 收好存根, en: keep the copy}
        contacts:
          - {who: supervisor, within: at-once}
          - {who: acquirer, within: same-day, give: [reference, last-four], if: {zh: 查不清, en: unclear}}
        say: [{zh: 一, en: one}, {zh: 二, en: two}, {zh: 三, en: three}]
        notSay: [promise, blame, guess]
        keep: [slip, receipt]
        note: {zh: 写清楚, en: legibly}
        never: {zh: 不替签, en: never sign}
        also: [漏签走了]
    """

  private func content(_ old: String = "", _ new: String = "") throws -> SampleContent {
    var content = SampleContent()
    content.files[incidents] = Self.table
    return old.isEmpty ? content : try content.replacing(old, in: incidents, with: new)
  }

  private func jobAid(_ content: SampleContent, store: String? = nil) throws -> JobAid {
    let folder = try content.written()
    defer { try? FileManager.default.removeItem(at: folder) }
    let own = folder.appending(path: "store.yaml")
    if let store { try Data(store.utf8).write(to: own) }
    guard
      case .ready(let library) = Library.open(
        folder: folder, store: store == nil ? nil : own, cacheFolder: nil, builder: "test")
    else { throw CocoaError(.fileReadCorruptFile) }
    return library.jobAid()
  }

  @Test func `a table is read whole, in its order`() throws {
    #expect(try CheckedContent.problems(content()) == [])
    let table = try #require(jobAid(content()).escalation.first)
    #expect(table.contacts.map(\.id) == ["supervisor", "acquirer"])
    #expect(table.times.map(\.id) == ["at-once", "same-day"])
    #expect(table.evidence.count == 2 && table.neverKept.map(\.id) == ["photo"])
    #expect(table.numbers.map(\.number) == HotlineNumber.allCases)
    #expect(table.sayings.map(\.fault) == [.promise, .tone, .guess])
    #expect(table.again == [1: 7, 2: 14, 3: 30, 4: 60])
    let gone = try #require(table.incidents.first)
    #expect(gone.contacts.map(\.who.id) == ["supervisor", "acquirer"])
    #expect(gone.contacts[1].give == [.reference, .lastFour])
    #expect(gone.contacts[1].when?.text(in: .en) == "unclear" && gone.contacts[0].when == nil)
    #expect(gone.say.map { $0.text(in: .en) } == ["one", "two", "three"])
    #expect(gone.notSay == table.sayings && gone.keep == table.evidence)
    #expect(gone.note?.text(in: .zh) == "写清楚")
    // The number is an example that nobody confirmed.
    #expect(gone.contactNote.text(in: .zh) == "（示例：95559）")
  }

  @Test func `one text is one part, and what is said and kept may be left out`() throws {
    let text = try content(
      "say: [{zh: 一, en: one}, {zh: 二, en: two}, {zh: 三, en: three}]", "say: {zh: 一, en: one}")
    #expect(try jobAid(text).incidents.first?.say.count == 1)
    var bare = try content("    keep: [slip, receipt]\n", "")
    bare = try bare.replacing(
      "    say: [{zh: 一, en: one}, {zh: 二, en: two}, {zh: 三, en: three}]\n", in: incidents, with: ""
    )
    let incident = try #require(jobAid(bare).incidents.first)
    #expect(incident.say.isEmpty && incident.keep.isEmpty)
  }

  @Test func `a value that the store confirmed changes what is read, and is no example any more`()
    throws
  {
    let store = """
      format: 1
      values:
        hotline: {value: "12345", confirmedBy: "9001", confirmedOn: 2026-11-01}
      """
    let gone = try #require(jobAid(content(), store: store).incidents.first)
    #expect(gone.contacts[1].who.text.text(in: .zh) == "收单行：12345" && gone.contactNote.isEmpty)
  }

  @Test(arguments: [
    ("{who: supervisor, within: at-once}", "{who: supervisor, within: at-onse}", "28:35", "C013"),
    ("{who: supervisor, within", "{who: superviser, within", "28:15", "C013"),
    ("{who: acquirer, within: same-day", "{who: supervisor, within: same-day", "29:15", "C041"),
    ("give: [reference, last-four]", "give: [reference, pin]", "29:61", "C022"),
    ("give: [reference, last-four]", "give: [reference, reference]", "29:61", "C041"),
    ("notSay: [promise, blame, guess]", "notSay: [promise, blame]", "31:13", "C018"),
    ("notSay: [promise, blame, guess]", "notSay: [promise, blame, blame]", "31:30", "C041"),
    ("notSay: [promise, blame, guess]", "notSay: [promise, blame, shout]", "31:30", "C013"),
    ("keep: [slip, receipt]", "keep: [slip, reciept]", "32:18", "C013"),
    ("keep: [slip, receipt]", "keep: [slip, slip]", "32:18", "C041"),
    ("fault: promise", "fault: lie", "18:20", "C022"),
    ("{1: 7, 2: 14, 3: 30, 4: 60}", "{1: 7, 2: 14, 3: 30}", "4:8", "C008"),
    ("{1: 7, 2: 14, 3: 30, 4: 60}", "{1: 0, 2: 14, 3: 30, 4: 60}", "4:12", "C021"),
    ("amount: f, last-four: g", "amount: f", "16:10", "C008"),
    ("last-four: g", "last-four: g, pin: h", "16:112", "C009"),
    (
      "[{zh: 一, en: one}, {zh: 二, en: two}, {zh: 三, en: three}]", "[{zh: 一, en: one}]", "30:10",
      "C018"
    ),
    (
      "  photo: {text: {zh: 照片, en: a photo}, why: {zh: 会泄露, en: it leaks}}",
      "  photo: {text: {zh: 照片, en: a photo}}", "15:10", "C008"
    ),
    ("    note: {zh: 写清楚, en: legibly}", "    evidence: {zh: 写清楚, en: legibly}", "33:5", "C009"),
  ])
  func `what cannot be meant is told`(_ old: String, _ new: String, _ place: String, _ code: String)
    throws
  {
    let lines = try CheckedContent.problems(content(old, new))
    #expect(
      lines.contains { $0.hasPrefix("\(incidents):\(place): error[\(code)]: ") }, "\(lines)")
  }

  @Test func `an empty ladder is told`() throws {
    let rungs = Self.table.split(separator: "\n").filter { $0.contains("{who:") }
    var text = Self.table.replacing("\n    contacts:\n", with: "\n    contacts: []\n")
    for rung in rungs { text = text.replacing(rung + "\n", with: "") }
    var content = SampleContent()
    content.files[incidents] = text
    let lines = try CheckedContent.problems(content)
    #expect(
      lines == [
        "\(incidents):27:15: error[C018]: 0 contacts where 1 to 8 are allowed; add or remove some"
      ])
  }
}
