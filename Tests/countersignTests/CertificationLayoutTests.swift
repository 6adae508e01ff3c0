import Content
import Messages
import Reports
import Samples
import Testing
import Training

@testable import Console
@testable import countersign

/// The reports made from a survey, as they stand on a screen, on a narrow one, and for listening.
@Suite struct CertificationLayoutTests {
  enum Shape: String, CaseIterable {
    case wide = "80"
    case narrow = "40"
    case linear

    var layout: ReportLayout {
      ReportLayout(columns: self == .narrow ? 40 : 80, isLinear: self == .linear)
    }
  }

  private static func reports() throws -> [any SurveyReport] {
    let (survey, index) = (try SampleSurvey.survey(), try SampleStore.index())
    return [
      CertificationReport(survey, content: index), TodayReport(survey), MatrixReport(survey),
      ExpiringReport(survey, within: 60, content: index),
      SheetReport(
        survey, SheetReport.Event(title: "电子签名：新规则", trainer: "赵敏", day: SampleSurvey.day)),
      TranscriptReport(
        try SampleSurvey.disputed(), content: index, names: TranscriptNames()),
      DueReport(try SampleRefreshers.survey(), SampleRefreshers.catalogue, .pages, days: 7),
      CoachingReport(try SampleRefreshers.survey(), try SampleRefreshers.sources()),
    ]
  }

  @Test(arguments: Language.allCases, Shape.allCases)
  func reportsAreAsCommitted(_ language: Language, _ shape: Shape) throws {
    for report in try Self.reports() {
      let text = shape.layout.text(report.report(Phrasebook.of(language), version: "1.0"))
      let name = "\(type(of: report).name).\(language.rawValue).\(shape.rawValue).txt"
      let difference = try Golden(name).difference(from: text)
      #expect(difference == nil, "\(difference ?? "")")
      for line in text.split(separator: "\n").map(String.init) {
        #expect(line.displayWidth <= shape.layout.columns, "\(name): \(line)")
      }
    }
  }
}
