import Content
import Foundation
import Testing
import Training

struct WallCardReadingTests {
  @Test func `the card is read with what it calls contacts, times and first actions`() throws {
    let folder = try SampleContent.withWallCard.written()
    defer { try? FileManager.default.removeItem(at: folder) }
    guard
      case .ready(let library) = Library.open(
        folder: folder, store: nil, cacheFolder: nil, builder: "test")
    else { throw CocoaError(.fileReadCorruptFile) }
    let card = try #require(library.jobAid().escalation.first?.card)
    #expect(card.rules == [LocalizedText([.zh: "先停", .en: "Stop"])])
    #expect(card.numbers == ["hotline"])
    #expect(card.names == ["acquirer": LocalizedText([.zh: "收单行", .en: "acquirer"])])
    #expect(card.times["at-once"]?.text(in: .en) == "now")
    #expect(card.firsts["gone"]?.text(in: .en) == "look")
    #expect(card.say.text(in: .zh) == "我是")
    #expect(library.index.incidents.map(\.id) == ["gone", "caller"])
    #expect(library.index.incidents.map(\.severity) == [2, 1])
  }

  @Test func `a table may be without a card`() throws {
    var content = SampleContent.withWallCard
    let text = try #require(content.files[SampleContent.table])
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let start = try #require(lines.firstIndex(of: "card:"))
    let end = try #require(lines.firstIndex(of: "incidents:"))
    content.files[SampleContent.table] = (lines[..<start] + lines[end...]).joined(separator: "\n")
    #expect(try CheckedContent.problems(content) == [])
  }

  @Test(arguments: [
    ("numbers: [hotline]", "numbers: [hotlin]", "no store value ‘hotlin’"),
    ("numbers: [hotline]", "numbers: []", "0 numbers where 1 to 8"),
    ("rules: [{zh: 先停, en: Stop}]", "rules: []", "0 lines where 1 to 5"),
    ("names: {acquirer:", "names: {aquirer:", "no contact ‘aquirer’; did you mean ‘acquirer’"),
    (
      "times: {at-once: {zh: 马上, en: now}}", "times: {at-one: {zh: 马上, en: now}}",
      "no time ‘at-one’"
    ),
    ("firsts: {gone:", "firsts: {went:", "no incident ‘went’"),
    ("  say: {zh: 我是, en: This is}\n", "", "‘say’ is missing"),
    ("  say: {zh: 我是", "  tell: {zh: 我, en: I}\n  say: {zh: 我是", "unknown key ‘tell’"),
  ])
  func `what cannot be meant is told`(_ old: String, _ new: String, _ words: String) throws {
    let content = try SampleContent.withWallCard.replacing(old, in: SampleContent.table, with: new)
    let lines = try CheckedContent.problems(content)
    #expect(lines.count == 1 && lines[0].contains(words), "\(lines)")
  }
}
