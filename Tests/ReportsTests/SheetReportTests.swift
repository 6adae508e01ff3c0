import Messages
import Samples
import Testing
import Training

@testable import Reports

@Suite struct SheetReportTests {
  private func form(_ survey: CertificationSurvey) throws -> [[String]] {
    let blocks = SheetReport(survey, SheetReport.Event())
      .report(Phrasebook.of(.zh), version: "1.0").blocks
    return try #require(
      blocks.compactMap { block in
        if case .form(_, let rows) = block { rows } else { nil as [[String]]? }
      }.first)
  }

  @Test func fiveRowsAreLeftForWhoIsNotOnTheList() throws {
    let rows = try form(SampleSurvey.survey())
    #expect(rows.count == 11 + 5)
    #expect(rows.suffix(5).allSatisfy { $0.allSatisfy(\.isEmpty) })
    #expect(rows.allSatisfy { $0[2...] == ["", ""] })
  }

  @Test func aShopWithoutPeopleHasASheetToo() throws {
    #expect(try form(SampleSurvey.survey(of: [], doubts: [], leavers: 0)).count == 5)
  }
}
