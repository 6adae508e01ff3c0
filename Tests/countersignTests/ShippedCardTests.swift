import Content
import Foundation
import Messages
import Reports
import Samples
import Testing
import Training

@testable import Console
@testable import countersign

/// The shipped card on the wall and its hotline sheet, each on one sheet of paper.
struct ShippedCardTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// As it is shipped, or with every value confirmed as the content has it.
  private static func jobAid(isConfirmed: Bool) throws -> JobAid {
    func opened(_ store: URL?) throws -> JobAid {
      guard
        case .ready(let library) = Library.open(
          folder: root, store: store, cacheFolder: nil, builder: "test")
      else { throw CocoaError(.fileReadCorruptFile) }
      return library.jobAid()
    }
    let shipped = try opened(nil)
    guard isConfirmed else { return shipped }
    let values = shipped.storeValues.map { value in
      let text = value.state == .missing ? "021-5555-95559" : value.text.text(in: .zh)
      return "  \(value.key): {value: \"\(text)\", confirmedBy: 陈静, confirmedOn: 2026-11-24}\n"
    }
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).yaml")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(("format: 1\nvalues:\n" + values.joined()).utf8).write(to: file)
    let own = try opened(file)
    #expect(!own.storeValues.contains { !$0.isConfirmed })
    return own
  }

  private static func pages(_ language: Language, isConfirmed: Bool) throws -> [String] {
    let report = try #require(
      CardReport(
        try jobAid(isConfirmed: isConfirmed),
        CardReport.Made(store: "上海市静安区南京西路总店", day: SampleSurvey.day)))
    return ReportLayout(columns: 80, isPaged: true).text(report.report(Phrasebook.of(language)))
      .components(separatedBy: "\u{C}")
  }

  /// As a Chinese printer has it: what is narrow in one typeface may be wide in another.
  private static func widest(_ line: String) -> Int {
    line.displayWidth + line.count { "“”‘’…→—".contains($0) }
  }

  @Test(arguments: Language.allCases, [false, true])
  func `each is a page, and no line is too wide for it`(
    _ language: Language, isConfirmed: Bool
  ) throws {
    let pages = try Self.pages(language, isConfirmed: isConfirmed)
    #expect(pages.count == 2)
    for page in pages {
      let lines = page.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      #expect(lines.count > 30 && lines.count <= CardReport.pageLines, "\(lines.count): \(page)")
      for line in lines {
        #expect(String(line).displayWidth <= 80, "\(line)")
        // English quotation marks are narrow in every typeface.
        #expect(language == .en || Self.widest(String(line)) <= 82, "\(line)")
      }
    }
  }

  @Test(arguments: Language.allCases, [false, true])
  func `every incident stands on it in two lines at most, nothing cut off`(
    _ language: Language, isConfirmed: Bool
  ) throws {
    let jobAid = try Self.jobAid(isConfirmed: isConfirmed)
    let report = try #require(
      CardReport(jobAid, CardReport.Made(store: nil, day: SampleSurvey.day)))
    let blocks = report.report(Phrasebook.of(language)).blocks
    let layout = ReportLayout(columns: 80, isPaged: true)
    let page = try #require(try Self.pages(language, isConfirmed: isConfirmed).first)
      .filter { !$0.isWhitespace }
    var entries = 0
    for case .entry(let head, let rungs) in blocks {
      entries += 1
      #expect(!rungs.isEmpty)
      #expect(layout.lines(.entry(head, rungs)).count <= 2, "\(head) \(rungs)")
      for text in [head] + rungs {
        #expect(page.contains(text.filter { !$0.isWhitespace }), "\(text)")
      }
    }
    #expect(entries == jobAid.incidents.count && entries >= 26)
  }

  @Test(arguments: Language.allCases)
  func `what is an example is never a number to dial`(_ language: Language) throws {
    let phrases = Phrasebook.of(language).cards
    let (open, confirmed) = (
      try Self.pages(language, isConfirmed: false)[1],
      try Self.pages(language, isConfirmed: true)[1]
    )
    #expect(open.contains("95516" + phrases.isExample) && !open.contains("95559"))
    #expect(open.contains(phrases.warning.prefix(10)))
    #expect(confirmed.contains("021-5555-95559") && !confirmed.contains(phrases.isExample))
    #expect(!confirmed.contains(phrases.warning.prefix(10)))
  }

  @Test func `each incident and each contact has its short name`() throws {
    let jobAid = try Self.jobAid(isConfirmed: false)
    let card = try #require(jobAid.escalation.first?.card)
    #expect(Set(card.firsts.keys) == Set(jobAid.incidents.map(\.id)))
    let told = jobAid.incidents.flatMap(\.contacts).map(\.who.id)
    #expect(Set(told).isSubset(of: card.names.keys))
    for key in card.numbers {
      #expect(jobAid.storeValues.contains { $0.key == key }, "\(key)")
    }
  }
}
