import Foundation
import Messages
import Records
import Samples
import Testing
import Training

@testable import Reports

/// The reports made from a survey, as spreadsheets and for other programs.
@Suite struct SurveyReportTests {
  private static func reports() throws -> [any SurveyReport] {
    let (survey, index) = (try SampleSurvey.survey(), try SampleStore.index())
    return [
      CertificationReport(survey, content: index), TodayReport(survey), MatrixReport(survey),
      ExpiringReport(survey, within: 60, content: index),
      SheetReport(
        survey,
        SheetReport.Event(
          title: "电子签名：新规则", place: "二楼", trainer: "赵敏", day: SampleSurvey.day)),
      TranscriptReport(
        try SampleSurvey.disputed(), content: index, names: TranscriptNames()),
      DueReport(try SampleRefreshers.survey(), SampleRefreshers.catalogue, .pages, days: 7),
      CoachingReport(try SampleRefreshers.survey(), try SampleRefreshers.sources()),
    ]
  }

  @Test func theJSONIsAsCommitted() throws {
    for report in try Self.reports() {
      let json = try report.json(Phrasebook.of(.zh), version: "1.0") + "\n"
      let difference = try Golden("\(type(of: report).name).json").difference(from: json)
      #expect(difference == nil, "\(difference ?? "")")
    }
  }

  @Test(arguments: Language.allCases)
  func theSpreadsheetIsAsCommitted(_ language: Language) throws {
    for report in try Self.reports() {
      let bytes = report.csv(Phrasebook.of(language))
      // Reading a file drops the mark.
      #expect(bytes.starts(with: Data([0xEF, 0xBB, 0xBF])))
      let csv = String(decoding: bytes.dropFirst(3), as: UTF8.self)
      let difference = try Golden("\(type(of: report).name).\(language.rawValue).csv")
        .difference(from: csv)
      #expect(difference == nil, "\(difference ?? "")")
    }
  }

  @Test(arguments: Language.allCases)
  func everyRowHasACellForEachHeader(_ language: Language) throws {
    for report in try Self.reports() {
      let rows = report.rows(Phrasebook.of(language))
      #expect(Set(rows.map(\.count)).count == 1, "\(type(of: report).name)")
      #expect(rows.count > 1 && rows[0].allSatisfy { !$0.isEmpty })
      #expect(Set(rows[0]).count == rows[0].count, "\(rows[0])")
    }
  }

  @Test func whatASpreadsheetWouldTakeForAFormulaIsText() throws {
    var person = try SamplePerson("1001", "=HYPERLINK(1)", hired: SampleSurvey.day)
    try person.certified(completed: SampleSurvey.day)
    try person.changed(.suspended, from: SampleSurvey.day, "@SUM(1)")
    let survey = try SampleSurvey.survey(of: [person])
    for report in [TodayReport(survey), MatrixReport(survey)] as [any SurveyReport] {
      let csv = String(decoding: report.csv(Phrasebook.of(.en)), as: UTF8.self)
      #expect(csv.contains("'=HYPERLINK") && !csv.contains(",=HYPERLINK"))
    }
  }

  @Test(arguments: Language.allCases)
  func whereNobodyIsEveryReportSaysWhatToDo(_ language: Language) throws {
    let words = Phrasebook.of(language)
    let (empty, index) = (
      try SampleSurvey.survey(of: [], doubts: [], leavers: 0), try SampleStore.index()
    )
    let reports: [any SurveyReport] = [
      CertificationReport(empty, content: index), TodayReport(empty), MatrixReport(empty),
      ExpiringReport(empty, within: 60, content: index),
    ]
    for report in reports {
      let sentences = report.report(words, version: "1.0").blocks.compactMap(\.sentence)
      #expect(sentences.contains(words.reports.nobody), "\(type(of: report).name)")
      #expect(report.rows(words).count == 1)
    }
    let left = TodayReport(try SampleSurvey.survey(of: [], doubts: [], leavers: 2))
    let sentences = left.report(words, version: "1.0").blocks.compactMap(\.sentence)
    #expect(sentences.contains(words.survey.nobodyHere))
    #expect(sentences.contains { $0.contains(words.reports.leavers(2)) })
  }

  @Test(arguments: Language.allCases)
  func whatIsInDoubtStandsFirst(_ language: Language) throws {
    let words = Phrasebook.of(language)
    let survey = try SampleSurvey.survey(
      of: SampleSurvey.people(), day: Day(number: SampleSurvey.day.number + 1), isSimulated: true)
    let first = TodayReport(survey).report(words, version: "1.0").blocks.prefix(3)
    #expect(
      first.compactMap(\.sentence) == [
        words.reports.simulated, words.survey.ahead(survey.day),
        words.reports.unreadable(try #require(survey.doubts.first?.employee), "…"),
      ])
  }

  @Test func whatIsKnownOnADayIsSaid() throws {
    let survey = try SampleSurvey.survey(
      of: SampleSurvey.people(), known: Day(number: SampleSurvey.day.number - 3))
    let words = Phrasebook.of(.en)
    let last = TodayReport(survey).report(words, version: "1.0").blocks.last?.sentence ?? ""
    #expect(last.contains(words.survey.asOf(survey.day, survey.known)))
    #expect(
      try TodayReport(survey).json(words, version: "1.0").contains(#""known" : "2026-11-21""#))
    #expect(TodayReport(survey).rows(words)[1].contains("2026-11-21"))
  }
}

extension Report.Block {
  /// The text of a block that is one.
  fileprivate var sentence: String? {
    switch self {
    case .paragraph(let text), .note(let text), .heading(let text), .banner(let text),
      .section(let text), .command(let text):
      text
    case .entry, .list, .fields, .table, .form, .blanks, .chart, .pageBreak: nil
    }
  }
}
