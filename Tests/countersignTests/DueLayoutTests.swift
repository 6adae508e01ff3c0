import Messages
import Reports
import Samples
import Testing
import Training

@testable import Console
@testable import countersign

/// What is due for a team, as it stands on a screen, on a narrow one, and for listening.
@Suite struct DueLayoutTests {
  @Test(arguments: Language.allCases, CertificationLayoutTests.Shape.allCases)
  func theTeamIsAsCommitted(
    _ language: Language, _ shape: CertificationLayoutTests.Shape
  ) throws {
    let report = DueReport(
      try SampleRefreshers.survey(), SampleRefreshers.catalogue, .team(showsForecast: true),
      days: 14)
    let text = shape.layout.text(report.report(Phrasebook.of(language), version: "1.0"))
    let name = "due-team.\(language.rawValue).\(shape.rawValue).txt"
    let difference = try Golden(name).difference(from: text)
    #expect(difference == nil, "\(difference ?? "")")
    for line in text.split(separator: "\n").map(String.init) {
      #expect(line.displayWidth <= shape.layout.columns, "\(name): \(line)")
    }
  }
}
