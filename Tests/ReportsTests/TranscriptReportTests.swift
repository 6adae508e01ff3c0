import Messages
import Records
import Samples
import Testing
import Training

@testable import Reports

@Suite struct TranscriptReportTests {
  private func entries(to day: Day? = nil) throws -> [TranscriptEntry] {
    let survey = try SampleSurvey.disputed()
    return TranscriptEntry.all(of: try #require(survey.people.first), to: day ?? survey.day)
  }

  @Test func everyKindOfHappeningIsToldInOrder() throws {
    let entries = try entries()
    #expect(entries.map(\.day) == entries.map(\.day).sorted())
    let kinds = Set(entries.map { ExportedEntry($0).kind })
    #expect(kinds == Set(ExportedEntry.Kind.allCases).subtracting([.mock]))
  }

  @Test func whatIsLaterThanTheDayIsLeftOut() throws {
    let day = try #require(Day("2026-03-31"))
    let kinds = try entries(to: day).map { ExportedEntry($0).kind }
    #expect(kinds.count { $0 == .certificate } == 1 && kinds.count { $0 == .role } == 1)
    #expect(!kinds.contains(.revocation))
  }

  @Test(arguments: Language.allCases)
  func whatTheRecordCannotShowIsSaid(_ language: Language) throws {
    let words = Phrasebook.of(language)
    func limits(_ survey: CertificationSurvey) throws -> [String] {
      let blocks = TranscriptReport(
        survey, content: try SampleStore.index(), names: TranscriptNames()
      )
      .report(words, version: "1.0").blocks
      let lists = blocks.compactMap { block in
        if case .list(let entries) = block { entries } else { nil as [String]? }
      }
      return lists.last ?? []
    }
    let all: [TranscriptPhrases.Limit] = [
      .whoSatThere, .unproctored, .nameUnconfirmed, .selfAttested, .imported, .namesOfToday,
      .onlyVerified,
    ]
    #expect(try limits(SampleSurvey.disputed()) == all.map(words.transcript.cannotSay))
    let manager = try SampleSurvey.survey(
      of: Array(SampleSurvey.people().suffix(1)), known: SampleSurvey.day)
    let few: [TranscriptPhrases.Limit] = [
      .whoSatThere, .recordedLater(than: SampleSurvey.day), .namesOfToday,
    ]
    #expect(try limits(manager) == few.map(words.transcript.cannotSay))
  }
}
