import Messages
import Reports
import Samples
import Testing
import Training

@testable import Console
@testable import countersign

@Suite struct ReportLayoutTests {
  @Test(arguments: Language.allCases, [80, 40])
  func theReportIsAsCommitted(_ language: Language, _ columns: Int) throws {
    let report = CertificationReport(
      of: try SampleStore.cards(), content: try SampleStore.index(), at: SampleStore.now,
      language: language, isSimulated: false)
    let text = ReportLayout(columns: columns).text(
      report.report(Phrasebook.of(language), version: "1.0"))
    let difference = try Golden("certification.\(language.rawValue).\(columns).txt")
      .difference(from: text)
    #expect(difference == nil, "\(difference ?? "")")
    for line in text.split(separator: "\n").map(String.init) {
      #expect(line.displayWidth <= columns, "\(line)")
    }
  }

  @Test(arguments: Language.allCases)
  func nobodyIsToldWhatToDo(_ language: Language) throws {
    let report = CertificationReport(
      of: [], content: try SampleStore.index(), at: SampleStore.now, language: language,
      isSimulated: false)
    let text = ReportLayout(columns: 80).text(
      report.report(Phrasebook.of(language), version: "1.0"))
    #expect(text.contains("countersign"))
  }

  @Test(arguments: 8...120)
  func aCommandFitsAndStaysTheSameForAShell(_ columns: Int) throws {
    let command =
      "openssl pkeyutl -verify -in employees/1001/certificates/level-2026-11-26-938e26b3.json "
      + "--reason \"第 2 题的答案 原来写错了\""
    let lines = ReportLayout(columns: columns).lines(.command(command))
    for line in lines { #expect(line.displayWidth <= columns, "\(line)") }
    #expect(lines.dropLast().allSatisfy { $0.hasSuffix("\\") })
    #expect(lines.joined(separator: "\n").replacing("\\\n", with: "") == command)
  }
}
